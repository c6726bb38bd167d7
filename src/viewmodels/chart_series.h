#pragma once

#include "unknot/core/ports/session_history.h"
#include "unknot/insight/advice_bands.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot::viewmodels {

/// Before and after of one session, on the day it began. Days are counted since 1970.
struct ChartPoint {
    int day = 0;
    int before = -1;       ///< 0 to 10; -1: not rated.
    int after = -1;        ///< 0 to 10; -1: not rated.
    bool afterGap = false; ///< A week or more without a rating lies before it: the line begins anew.
    std::string session;

    bool operator==(const ChartPoint&) const = default;
};

/// What is drawn: a session's numbers, or in a long period the medians of some days.
struct ChartMark {
    double day = 0;
    double before = -1; ///< -1: not rated.
    double after = -1;
    int lowest = -1; ///< Of the ratings before that this mark stands for; -1: none.
    int highest = -1;
    bool afterGap = false;

    bool operator==(const ChartMark&) const = default;
};

/// All that was rated of one side of an area, oldest first, and what the weekly rule says of it.
struct ChartSeries {
    std::vector<ChartPoint> points;
    std::vector<insight::AdviceBand> bands;
    insight::Trend trend;       ///< On the last day that was rated.
    std::optional<int> lastDay; ///< With a rating before.
};

/// The series of an area by Side, and the ratings that the table of weeks needs. Never null.
struct AreaSeries {
    AreaSeries() { sides.fill(std::make_shared<const ChartSeries>()); }

    std::array<std::shared_ptr<const ChartSeries>, 3> sides;
    std::vector<AreaRating> recent; ///< Of all sides.
};

/// A day as the charts count it.
[[nodiscard]] int dayNumber(const std::string& localDay);
/// The first before-rating of each day.
[[nodiscard]] std::vector<insight::RatedDay> ratedDaysOf(const std::vector<AreaRating>& ratings);

/// `ratings` of one side, oldest first. The rule is judged on each day, about two microseconds a day. Any
/// thread.
[[nodiscard]] ChartSeries seriesOf(const std::vector<AreaRating>& ratings);
/// `ratings` of all sides, oldest first; the recent ones begin with `recentFrom`. Any thread.
[[nodiscard]] AreaSeries areaSeries(std::vector<AreaRating> ratings, const std::string& recentFrom);

/// 1: each session is drawn. More: so many days are one mark, so that there are never more than 400.
[[nodiscard]] int daysPerMark(std::size_t points, int fromDay, int toDay);
/// A mark has the medians of its days and keeps their lowest and highest; a gap longer than its days stays
/// one.
[[nodiscard]] std::vector<ChartMark> marksOf(std::span<const ChartPoint> points, int fromDay,
                                             int daysPerMark);

} // namespace unknot::viewmodels
