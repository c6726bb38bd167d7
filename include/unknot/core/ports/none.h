#pragma once

#include "unknot/core/ports/keep_awake.h"
#include "unknot/core/ports/media_control.h"
#include "unknot/core/ports/people.h"
#include "unknot/core/ports/reminder.h"
#include "unknot/core/ports/sound_control.h"
#include "unknot/core/ports/speech.h"
#include "unknot/core/ports/tones.h"

/// Twins of the ports that do nothing, for when the real thing is missing.
namespace unknot {

class NoSpeech : public Speech {
public:
    void prepare(const std::vector<std::string>&) override {}
    bool say(const std::string&) override { return false; }
    void saySoon(const std::string&) override {}
    void stop() override {}
    [[nodiscard]] std::optional<Millis> lengthOf(const std::string&) const override { return std::nullopt; }
};

class NoTones : public Tones {
public:
    void play(Tone) override {}
};

class NoSoundControl : public SoundControl {
public:
    [[nodiscard]] SoundState state() const override { return {}; }
    void onState(std::function<void()>) override {}
};

[[nodiscard]] inline SoundControl& noSound()
{
    static NoSoundControl none;
    return none;
}

class NoKeepAwake : public KeepAwake {
public:
    void hold(const std::string&) override {}
    void release() override {}
    void onRefused(std::function<void()>) override {}
};

class NoMediaControl : public MediaControl {
public:
    void show(const MediaState&) override {}
    void hide() override {}
    void onCommand(std::function<void(MediaCommand)>) override {}
};

/// One person, and no way to have more.
class NoPeople : public People {
public:
    [[nodiscard]] std::vector<Person> all() const override { return {{kFirstPerson, {}}}; }
    [[nodiscard]] NameFault faultOf(const std::string&, const std::string&) const override
    {
        return NameFault::None;
    }
    [[nodiscard]] Result<std::string> add(const std::string&) override { return none(); }
    [[nodiscard]] Result<void> rename(const std::string&, const std::string&) override { return none(); }
    void exportLog(const std::string&, const std::string&, Reply<void> reply) override { reply(none()); }
    void remove(const std::string&, Removal, Reply<std::string> reply) override { reply(none()); }

private:
    static Error none() { return {ErrorCode::Unavailable, "There is nobody else here.", {}}; }
};

[[nodiscard]] inline People& nobodyElse()
{
    static NoPeople none;
    return none;
}

class NoReminder : public Reminder {
public:
    void set(const std::string&, const ReminderSettings&, Reply reply) override
    {
        reply(Error{ErrorCode::Unavailable, "Nothing can remind you here.", {}});
    }
    void remove(const std::string&, Reply reply) override { reply({}); }
    void renew(const std::string&, const ReminderSettings&) override {}
    void show(const std::string&, Reply reply) override
    {
        reply(Error{ErrorCode::Unavailable, "Nothing can remind you here.", {}});
    }
};

[[nodiscard]] inline Reminder& noReminder()
{
    static NoReminder none;
    return none;
}

} // namespace unknot
