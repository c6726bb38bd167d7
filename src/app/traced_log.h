#pragma once

#include "unknot/core/ports/session_log.h"

namespace unknot::app {

/// A session log that also tells the standard output, at once, of each event that is handed to it:
/// "event SESSION MONOTONIC_NS AT_MS INDEX", INDEX being the kind of event. The test that kills the program
/// at random moments holds the log against it.
class TracedLog : public SessionLog {
public:
    /// `log` outlives this.
    explicit TracedLog(SessionLog& log) : log_(log) {}

    /// Whether UNKNOT_TRACE_EVENTS is set.
    [[nodiscard]] static bool wanted();

    void begin(const SessionHeader& header) override { log_.begin(header); }
    void append(const std::string& session, const Event& event) override;
    void checkpoint(const std::string& session, const Checkpoint& place) override
    {
        log_.checkpoint(session, place);
    }
    void setNote(const std::string& session, const std::string& note) override
    {
        log_.setNote(session, note);
    }
    void discard(const std::string& session) override { log_.discard(session); }
    void tellAdvice(const AdviceTold& told) override { log_.tellAdvice(told); }
    void closeInterrupted(const std::string& session) override { log_.closeInterrupted(session); }
    void overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply) override
    {
        log_.overview(today, nowUtcMillis, std::move(reply));
    }
    void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) override
    {
        log_.sessions(atMost, std::move(reply));
    }
    void onProblem(std::function<void(const Error&)> problem) override { log_.onProblem(std::move(problem)); }
    void flushed(std::function<void(Result<void>)> done) override { log_.flushed(std::move(done)); }

private:
    SessionLog& log_;
};

} // namespace unknot::app
