#pragma once

#include "unknot/core/ports/measure_log.h"
#include "unknot/insight/activities.h"
#include "unknot/insight/trend.h"

#include <string>
#include <vector>

namespace unknot::insight {

/// One bar of a progress sheet: a week, or several when the period is long.
struct RolledWeeks {
    std::string firstDay;
    int days = 7;       ///< Calendar days it stands for; the last one may be cut short.
    int daysRolled = 0; ///< Local days with rolling.
    Millis rolled{0};

    bool operator==(const RolledWeeks&) const = default;
};

/// The before-ratings of one side of an area.
struct SideProgress {
    std::string area;
    Side side = Side::Both;
    std::vector<RatedDay> ratings; ///< First of each day, days since 1970, oldest first.
    Trend trend;                   ///< Insufficient, too, when the last rating is a week old or more.

    bool operator==(const SideProgress&) const = default;
};

/// A message and the days on which it was shown.
struct AdviceGiven {
    std::string rule;
    std::string area; ///< "" when it is about a session.
    std::vector<std::string> days;

    bool operator==(const AdviceGiven&) const = default;
};

/// An area that was left because it hurt.
struct PainStop {
    std::string localDay;
    std::string area; ///< "" when the session as a whole was stopped.
    Side side = Side::Both;

    bool operator==(const PainStop&) const = default;
};

/// What a progress sheet says, before it is put into words.
struct Progress {
    std::string fromDay;
    std::string toDay;
    int days = 0; ///< Calendar days, both ends included.
    int daysRolled = 0;
    int sessions = 0;
    Millis rolled{0};
    std::string routine; ///< Id of the one that was rolled most often; "" without sessions.
    std::string routineName;
    int routineSessions = 0;
    int weeksABar = 1;
    std::vector<RolledWeeks> weeks;         ///< Oldest first.
    std::vector<SideProgress> sides;        ///< Those with ratings, by area; left before right.
    std::vector<ActivityRecord> activities; ///< With a score in the period; those asked about first.
    AbilityCourse mean;
    std::vector<AdviceGiven> advice; ///< By the day it was shown first.
    std::vector<PainStop> stops;     ///< Oldest first.

    bool operator==(const Progress&) const = default;
};

/// Most bars that fit side by side and can still be told apart.
inline constexpr int kMostBars = 26;

/// `areas` gives the order of the areas; others follow. Days of the period that are none of the calendar give
/// an empty answer.
[[nodiscard]] Progress progressOf(const LoggedPeriod& period, const std::vector<std::string>& areas);

} // namespace unknot::insight
