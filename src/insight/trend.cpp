#include "unknot/insight/trend.h"

#include <algorithm>

namespace unknot::insight {

namespace {

constexpr int kGap = 7;     // days between ratings that start afresh
constexpr int kWindow = 14; // calendar days
constexpr int kEnoughDays = 4;
constexpr int kEnoughSpan = 6; // first to last: seven calendar days (the article's week)
constexpr double kSettled = 2;
constexpr double kNoticed = 1;  // smallest change a person notices (Salaffi 2004)
constexpr double kShare = 0.30; // of the start (Farrar 2001)
constexpr double kEarlyRise = 2;
constexpr double kRounding = 1e-9;

bool atLeast(double value, double limit)
{
    return value >= limit - kRounding;
}

double median(std::vector<double> values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return values.size() % 2 ? *half : (*std::max_element(values.begin(), half) + *half) / 2;
}

double medianRating(const std::vector<RatedDay>& days, std::size_t from, std::size_t count)
{
    std::vector<double> ratings;
    ratings.reserve(count);
    for (std::size_t i = from; i < from + count; ++i)
        ratings.push_back(days[i].rating);
    return median(std::move(ratings));
}

double theilSen(const std::vector<RatedDay>& days)
{
    std::vector<double> slopes;
    slopes.reserve(days.size() * (days.size() - 1) / 2);
    for (std::size_t i = 0; i < days.size(); ++i)
        for (std::size_t j = i + 1; j < days.size(); ++j)
            slopes.push_back(double(days[j].rating - days[i].rating) / double(days[j].day - days[i].day));
    return median(std::move(slopes));
}

std::vector<RatedDay> lastEpisode(std::vector<RatedDay> days)
{
    if (!std::ranges::is_sorted(days, {}, &RatedDay::day))
        std::ranges::stable_sort(days, {}, &RatedDay::day);
    const auto repeated = std::ranges::unique(days, {}, &RatedDay::day);
    days.erase(repeated.begin(), repeated.end());
    std::size_t first = 0;
    for (std::size_t i = 1; i < days.size(); ++i)
        if (days[i].day - days[i - 1].day >= kGap)
            first = i;
    while (first < days.size() && days[first].day <= days.back().day - kWindow)
        ++first;
    days.erase(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(first));
    return days;
}

TrendStatus judge(double first, double last, double slopePerWeek, double threshold)
{
    const double eased = first - last;
    const double easing = -slopePerWeek;
    if (atLeast(std::max(eased, easing), threshold) && std::min(eased, easing) > kRounding)
        return TrendStatus::Improving;
    if (last <= kSettled)
        return TrendStatus::Settled;
    if (atLeast(-eased, kNoticed) && atLeast(slopePerWeek, kNoticed))
        return TrendStatus::Worse;
    if (atLeast(eased, kNoticed) || atLeast(easing, kNoticed))
        return TrendStatus::Slight;
    return TrendStatus::NotImproving;
}

bool roseEarly(const std::vector<RatedDay>& days)
{
    if (days.size() < kEnoughDays)
        return false;
    const double start = medianRating(days, 0, 2);
    return std::all_of(days.end() - 2, days.end(), [&](const RatedDay& day) {
        return day.rating > kSettled && atLeast(day.rating - start, kEarlyRise);
    });
}

} // namespace

Trend trendOf(std::vector<RatedDay> all)
{
    const std::vector<RatedDay> days = lastEpisode(std::move(all));
    Trend trend;
    trend.days = static_cast<int>(days.size());
    trend.k = trend.days >= 6 ? 3 : 2;
    const auto k = static_cast<std::size_t>(trend.k);
    if (days.size() >= k) {
        const double first = medianRating(days, 0, k);
        const double last = medianRating(days, days.size() - k, k);
        trend.eased = first - last;
        trend.perWeek = 7 * theilSen(days);
        trend.threshold = std::max(kNoticed, kShare * first);
        if (trend.days >= kEnoughDays && days.back().day - days.front().day >= kEnoughSpan)
            trend.status = judge(first, last, *trend.perWeek, *trend.threshold);
    }
    if (trend.status != TrendStatus::Improving && trend.status != TrendStatus::Worse && roseEarly(days)) {
        trend.status = TrendStatus::Worse;
        trend.early = true;
    }
    return trend;
}

std::string nameOf(TrendStatus status)
{
    switch (status) {
    case TrendStatus::Improving:
        return "improving";
    case TrendStatus::Settled:
        return "settled";
    case TrendStatus::Worse:
        return "worse";
    case TrendStatus::Slight:
        return "slight";
    case TrendStatus::NotImproving:
        return "not improving";
    case TrendStatus::Insufficient:
        break;
    }
    return "insufficient";
}

} // namespace unknot::insight
