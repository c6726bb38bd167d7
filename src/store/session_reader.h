#pragma once

#include "store/connection.h"
#include "store/event_text.h"
#include "store/session_filter.h"
#include "unknot/core/ports/session_log.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot::store {

/// A session without an outcome.
struct OpenSession {
    std::int64_t key = 0;
    std::string id;
    std::int64_t lastUtcMillis = 0;
};

/// Reads rows as the core's values. Everything throws Failure.
class SessionReader {
public:
    explicit SessionReader(Connection& connection) : connection_(connection) {}

    /// Everything of the overview but the sessions that were cut off.
    [[nodiscard]] LogOverview overview(const std::string& today);
    [[nodiscard]] std::vector<OpenSession> open(); ///< Newest first.
    /// Empty when there is no place to take it up at, or none that can be read.
    [[nodiscard]] std::optional<CutOffSession> cutOff(const OpenSession& session);

    /// Gives each session to `take`, one in memory at a time, until it says false. `take` may ask for
    /// the events of a session, but for nothing else.
    void sessions(const SessionFilter& filter, const std::function<bool(const SessionRecord&)>& take);
    [[nodiscard]] std::vector<Event> events(const std::string& session);
    /// The same as they are written, for handing on.
    [[nodiscard]] std::vector<StoredEvent> storedEvents(const std::string& session);

private:
    std::vector<std::string> ratedTechniques(); ///< Those with a number, each once.
    [[nodiscard]] bool wasRated(const std::string& technique, Side side);
    void latestRatings(LogOverview& overview);
    void recentSessions(const std::string& today, LogOverview& overview);
    void strongDiscomfort(std::int64_t key, LogOverview& overview); ///< Told in the session added last.
    void toldAdvice(const std::string& today, LogOverview& overview);
    [[nodiscard]] SessionRecord wholeRecord(const Rows& rows);
    void stepsOf(std::int64_t key, SessionRecord& record);
    void ratingsOf(std::int64_t key, SessionRecord& record);

    Connection& connection_;
};

} // namespace unknot::store
