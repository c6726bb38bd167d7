#pragma once

#include "unknot/core/activity.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unknot::insight {

/// The question comes once a week: daily answers would say more about the day than about the activity.
inline constexpr int kDaysBetweenQuestions = 7;

/// Indexes of the activities to ask about on `today`, in their order: those never asked about, or last asked
/// a week ago or more; an answer that was put off counts as asked.
[[nodiscard]] std::vector<std::size_t> activitiesDue(const std::vector<ActivityRecord>& records,
                                                     std::chrono::sys_days today);

/// A number from 0 to 10 on a day; a mean has fractions.
struct AbilityPoint {
    std::string localDay;
    double value = 0;

    bool operator==(const AbilityPoint&) const = default;
};

/// How the numbers have moved from the first to the latest. The scale's own error is known: two scores of one
/// activity have to differ by 3, two means by 2, to be more than that (minimal detectable change, Stratford
/// 1995). No more than this is said about a change.
struct AbilityCourse {
    enum class Change {
        Unknown,     ///< Fewer than two numbers.
        WithinError, ///< Too little to tell from the scale's error.
        Up,          ///< More able, by more than the error.
        Down,
    };
    std::vector<AbilityPoint> points; ///< Answered ones, oldest first.
    Change change = Change::Unknown;
    double by = 0; ///< Latest minus first.

    bool operator==(const AbilityCourse&) const = default;
};

inline constexpr double kErrorOfOne = 3;
inline constexpr double kErrorOfMean = 2;

/// The answered scores from `fromDay` to `toDay`; "" is no limit.
[[nodiscard]] AbilityCourse courseOf(const ActivityRecord& record, const std::string& fromDay = {},
                                     const std::string& toDay = {});

/// The mean of the activities that are asked about, on each day on which one of them was scored and every
/// one of them has a score less than a week old. Empty with fewer than two activities.
[[nodiscard]] AbilityCourse meanCourse(const std::vector<ActivityRecord>& records,
                                       const std::string& fromDay = {}, const std::string& toDay = {});

} // namespace unknot::insight
