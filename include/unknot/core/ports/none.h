#pragma once

#include "unknot/core/ports/keep_awake.h"
#include "unknot/core/ports/media_control.h"
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

} // namespace unknot
