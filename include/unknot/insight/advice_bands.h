#pragma once

#include "unknot/insight/trend.h"

#include <vector>

namespace unknot::insight {

/// A stretch of days for which the rule asked to have an area looked at.
struct AdviceBand {
    int from = 0;
    int to = 0;
    TrendStatus status = TrendStatus::NotImproving; ///< Or Worse.

    bool operator==(const AdviceBand&) const = default;
};

/// Judges the series on each of its days as it was known then. A band begins with the week that was judged
/// first and ends with the last day on which the rule still said so; when it says something else, another
/// begins on the next day. Days count as in RatedDay and are sorted.
[[nodiscard]] std::vector<AdviceBand> adviceBands(const std::vector<RatedDay>& days);

/// The median rating of each week; weeks count from `firstDay`, those without a rating are left out.
struct WeekMedian {
    int week = 0;
    double rating = 0;

    bool operator==(const WeekMedian&) const = default;
};
[[nodiscard]] std::vector<WeekMedian> weekMedians(const std::vector<RatedDay>& days, int firstDay);

} // namespace unknot::insight
