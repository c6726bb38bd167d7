#pragma once

#include "unknot/core/ports/session_log.h"

#include <deque>
#include <map>
#include <utility>

namespace unknot::test {

/// A log in memory that keeps every call in plain sight and answers what a test put into it. It answers at
/// once, or, when made with Replies::Queued, only in deliver().
class RecordingLog : public SessionLog {
public:
    enum class Replies { AtOnce, Queued };

    explicit RecordingLog(Replies replies = Replies::AtOnce) : replies_(replies) {}

    std::vector<SessionHeader> begun;
    std::map<std::string, std::vector<Event>> events;           ///< By session id, in order.
    std::map<std::string, std::vector<Checkpoint>> checkpoints; ///< By session id, in order.
    std::map<std::string, std::string> notes;
    std::vector<std::string> discarded;
    std::vector<AdviceTold> told;
    std::vector<std::string> closed; ///< Through closeInterrupted().
    int overviewsAsked = 0;

    Result<LogOverview> overviewAnswer{LogOverview{}};
    Result<std::vector<SessionRecord>> sessionsAnswer{std::vector<SessionRecord>{}};
    Result<void> flushAnswer;

    void begin(const SessionHeader& header) override { begun.push_back(header); }
    void append(const std::string& session, const Event& event) override { events[session].push_back(event); }
    void checkpoint(const std::string& session, const Checkpoint& place) override
    {
        checkpoints[session].push_back(place);
    }
    void setNote(const std::string& session, const std::string& note) override { notes[session] = note; }
    void discard(const std::string& session) override { discarded.push_back(session); }
    void tellAdvice(const AdviceTold& what) override { told.push_back(what); }
    void closeInterrupted(const std::string& session) override { closed.push_back(session); }

    void overview(const std::string&, std::int64_t, Reply<LogOverview> reply) override
    {
        ++overviewsAsked;
        answer([this, reply = std::move(reply)] { reply(overviewAnswer); });
    }
    void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) override
    {
        answer([this, atMost, reply = std::move(reply)] {
            auto result = sessionsAnswer;
            if (result.ok() && atMost >= 0 && result.value().size() > static_cast<std::size_t>(atMost))
                result.value().resize(static_cast<std::size_t>(atMost));
            reply(std::move(result));
        });
    }
    void onProblem(std::function<void(const Error&)> problem) override { problem_ = std::move(problem); }
    void flushed(std::function<void(Result<void>)> done) override
    {
        answer([this, done = std::move(done)] { done(flushAnswer); });
    }

    /// Tells the owner of the log of `error`, as a failed write would.
    void fail(const Error& error)
    {
        if (problem_)
            problem_(error);
    }
    /// Gives every answer that is waiting, also those asked for meanwhile.
    void deliver()
    {
        while (!waiting_.empty()) {
            const auto next = std::move(waiting_.front());
            waiting_.pop_front();
            next();
        }
    }
    /// A session's events of one kind, in order: `all<event::Paused>("id")`.
    template <class What>
    [[nodiscard]] std::vector<What> all(const std::string& session) const
    {
        std::vector<What> found;
        if (const auto at = events.find(session); at != events.end())
            for (const Event& event : at->second)
                if (const auto* what = std::get_if<What>(&event.what))
                    found.push_back(*what);
        return found;
    }

private:
    void answer(std::function<void()> reply)
    {
        if (replies_ == Replies::AtOnce)
            reply();
        else
            waiting_.push_back(std::move(reply));
    }

    Replies replies_;
    std::deque<std::function<void()>> waiting_;
    std::function<void(const Error&)> problem_;
};

} // namespace unknot::test
