#pragma once

#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/core/ports/settings_store.h"

namespace unknot::app {

/// A clock that is moved by hand.
class SteppedClock : public Clock {
public:
    [[nodiscard]] ClockReading read() const override { return {now_, Millis{0}}; }
    [[nodiscard]] WallTime wall() const override
    {
        return {1'773'500'000'000 + now_.count(), 60, "2026-03-14"};
    }
    void step(Millis by) { now_ += by; }

private:
    Millis now_{0};
};

/// Settings that are gone with the program.
class ForgetfulSettings : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return Settings{}; }
    void save(const Settings&) override {}
};

/// A log that keeps nothing and always gives the same answer.
class SampleLog : public SessionLog {
public:
    LogOverview answer;

    void begin(const SessionHeader&) override {}
    void append(const std::string&, const Event&) override {}
    void checkpoint(const std::string&, const Checkpoint&) override {}
    void setNote(const std::string&, const std::string&) override {}
    void discard(const std::string&) override {}
    void closeInterrupted(const std::string&) override {}
    void overview(const std::string&, std::int64_t, Reply<LogOverview> reply) override { reply(answer); }
    void sessions(int, Reply<std::vector<SessionRecord>> reply) override
    {
        reply(std::vector<SessionRecord>{});
    }
    void onProblem(std::function<void(const Error&)> problem) override { problem_ = std::move(problem); }
    void flushed(std::function<void(Result<void>)> done) override { done({}); }

    void fail(const Error& error)
    {
        if (problem_)
            problem_(error);
    }

private:
    std::function<void(const Error&)> problem_;
};

} // namespace unknot::app
