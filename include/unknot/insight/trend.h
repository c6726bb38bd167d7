#pragma once

#include <optional>
#include <string>
#include <vector>

namespace unknot::insight {

/// A day on which tension was rated before rolling. Days are counted from any fixed day.
struct RatedDay {
    int day = 0;
    int rating = 0; ///< 0 to 10.

    bool operator==(const RatedDay&) const = default;
};

enum class TrendStatus {
    Insufficient, ///< Fewer than 4 rated days, or less than a week from first to last.
    Improving,
    Settled, ///< At 2 or below: too low to judge.
    Worse,
    Slight, ///< A little easing: judge again with each new day.
    NotImproving,
};

/// How the before-ratings of one area and side move over days. What rolling does within a session fades in
/// about half an hour (Nakamura 2021, Monteiro 2018), so after-ratings are not looked at.
struct Trend {
    TrendStatus status = TrendStatus::Insufficient;
    std::optional<double> eased;   ///< D: median of the first k days minus median of the last k.
    std::optional<double> perWeek; ///< W: seven times the Theil-Sen slope, points a week; above 0 is tighter.
    std::optional<double> threshold; ///< T: what counts as easing, max(1, 30 % of the first median).
    int days = 0;                    ///< n: rated days looked at.
    int k = 0;                       ///< Days in the first and last median: 3 of 6 or more, else 2.
    bool early = false;              ///< Worse because the last two days stand out, before a week is full.

    bool operator==(const Trend&) const = default;
};

/// Judges one series. Only the first rating of a day counts; a gap of 7 days or more starts afresh; the last
/// 14 calendar days are looked at. The thresholds follow what a person notices on a 0 to 10 scale: 1 point or
/// 15 % slightly, 2 points or 33 % clearly (Salaffi 2004), more from a higher start (Farrar 2001); a week is
/// the article's. The days may come in any order; the first of equal days is kept.
[[nodiscard]] Trend trendOf(std::vector<RatedDay> days);

/// "improving", "settled", "worse", "slight", "not improving", "insufficient".
[[nodiscard]] std::string nameOf(TrendStatus status);

} // namespace unknot::insight
