#pragma once

#include "unknot/core/result.h"
#include "unknot/core/session_record.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// What Today asks of the log, answered in one go.
struct LogOverview {
    std::vector<DayTotal> days;      ///< Days with rolling, oldest first, of the last 35.
    std::vector<DatedRating> latest; ///< Latest rating of each area and side.
    std::string latestRatingDay;     ///< "" when there is none.
    std::string firstSide; ///< "left" or "right": with which side the last session began; "" if none.
    std::vector<CutOffSession> cutOff; ///< Newest first; older than 12 hours ones are closed, not listed.
    int sessions = 0;                  ///< Ever, rehearsals not counted.
    std::vector<SessionRecord> recent; ///< Those of the last 60 days, newest first, at most 90.
    std::vector<AdviceTold> told;      ///< In the last 60 days.

    bool operator==(const LogOverview&) const = default;
};

/// Where sessions are written as they happen. No call blocks on the disk: writes are queued in order and
/// become durable within a second; answers arrive later through the callback, on the caller's thread.
/// Failures of writes are told through onProblem, once for each kind.
class SessionLog {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    virtual ~SessionLog() = default;

    virtual void begin(const SessionHeader& header) = 0;
    virtual void append(const std::string& session, const Event& event) = 0;
    virtual void checkpoint(const std::string& session, const Checkpoint& place) = 0;
    virtual void setNote(const std::string& session, const std::string& note) = 0;
    /// Takes a session out of the log for good: the person chose to discard it.
    virtual void discard(const std::string& session) = 0;
    /// Remembers that a message was seen; on one day the last answer counts.
    virtual void tellAdvice(const AdviceTold& told) = 0;
    /// Closes a cut-off session as interrupted with what was done.
    virtual void closeInterrupted(const std::string& session) = 0;

    /// `today` is the local day, `nowUtcMillis` decides about the 12 hours.
    virtual void overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply) = 0;
    virtual void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) = 0;

    /// `problem` is called on the caller's thread when a write failed or the log was set aside.
    virtual void onProblem(std::function<void(const Error&)> problem) = 0;
    /// Runs `done` on the caller's thread when everything queued so far is durable (or failed).
    virtual void flushed(std::function<void(Result<void>)> done) = 0;
};

} // namespace unknot
