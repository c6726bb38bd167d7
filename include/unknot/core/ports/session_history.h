#pragma once

#include "unknot/core/result.h"
#include "unknot/core/session_record.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// Which sessions are looked at; "" is no limit.
struct HistoryFilter {
    std::string fromDay; ///< First local day.
    std::string toDay;   ///< Last local day.
    std::string routine; ///< Routine id.
    std::string area;    ///< Technique id: sessions in which it was rolled.
    int atMost = -1;     ///< Of the sessions listed; below 0: all.

    bool operator==(const HistoryFilter&) const = default;
};

/// A session as a line of a table.
struct HistorySession {
    std::string id;
    std::string routineName;
    WallTime started;
    Millis rolled{0};
    std::optional<Outcome> outcome;
    std::optional<double> easedBy; ///< Mean of before minus after, over the sides with both.

    bool operator==(const HistorySession&) const = default;
};

/// A routine that was rolled, under the name it had last.
struct RoutineSeen {
    std::string id;
    std::string name;

    bool operator==(const RoutineSeen&) const = default;
};

/// What the history page shows at once. Rehearsals and sessions without any rolling are left out.
struct History {
    std::vector<DayTotal> days;           ///< Oldest first, with rolling.
    std::vector<HistorySession> sessions; ///< Newest first.
    std::vector<RoutineSeen> routines;    ///< All there are, whatever the filter.
    int total = 0;                        ///< Sessions that pass the filter, listed or not.

    bool operator==(const History&) const = default;
};

/// What one session said about one side of an area.
struct AreaRating {
    std::string session;
    std::string localDay;
    Side side = Side::Both;
    std::optional<int> before;
    std::optional<int> after;

    bool operator==(const AreaRating&) const = default;
};

/// A session with all that was changed later: each correction holds what stood there before.
struct SessionDetail {
    SessionRecord record;
    std::vector<Correction> corrections; ///< Oldest first.

    bool operator==(const SessionDetail&) const = default;
};

/// What was done, for looking back, and what a person may change about it. No call blocks on the disk;
/// answers arrive through the callback on the caller's thread, in the order of the calls.
class SessionHistory {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    virtual ~SessionHistory() = default;

    virtual void history(const HistoryFilter& filter, Reply<History> reply) = 0;
    /// Of both sides, oldest first. `filter.area` is the area and must not be "".
    virtual void areaRatings(const HistoryFilter& filter, Reply<std::vector<AreaRating>> reply) = 0;
    /// NotFound when there is no such session.
    virtual void session(const std::string& id, Reply<SessionDetail> reply) = 0;

    /// Changes a rating or the note; what stood there is kept.
    virtual void correct(const std::string& id, const Correction& correction, Reply<void> reply) = 0;
    /// Takes a session out of the log. It can be put back until this object goes.
    virtual void remove(const std::string& id, Reply<void> reply) = 0;
    virtual void putBack(const std::string& id, Reply<void> reply) = 0;
};

} // namespace unknot
