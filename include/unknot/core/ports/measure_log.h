#pragma once

#include "unknot/core/activity.h"
#include "unknot/core/result.h"
#include "unknot/core/session_record.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// Everything a stretch of days left behind: what a progress sheet is made of.
struct LoggedPeriod {
    std::string fromDay;
    std::string toDay;
    std::vector<SessionRecord> sessions;    ///< Oldest first, no rehearsals.
    std::vector<AdviceTold> told;           ///< By day.
    std::vector<ActivityRecord> activities; ///< All there are, in the order they were added, with all scores.

    bool operator==(const LoggedPeriod&) const = default;
};

/// What a person says of activities of their own, and a stretch of the log as a whole. No call blocks on the
/// disk; answers arrive through the callback on the caller's thread, in the order of the calls.
class MeasureLog {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    virtual ~MeasureLog() = default;

    /// In the order they were added, those no longer asked about too.
    virtual void activities(Reply<std::vector<ActivityRecord>> reply) = 0;
    virtual void changeActivity(const ActivityChange& change, Reply<void> reply) = 0;
    /// `fromDay` "" begins with the first session there is.
    virtual void period(const std::string& fromDay, const std::string& toDay, Reply<LoggedPeriod> reply) = 0;
};

} // namespace unknot
