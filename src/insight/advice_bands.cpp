#include "unknot/insight/advice_bands.h"

#include <algorithm>
#include <map>

namespace unknot::insight {

namespace {

constexpr int kWindow = 14;
constexpr int kWeek = 7;

bool asksForHelp(TrendStatus status)
{
    return status == TrendStatus::NotImproving || status == TrendStatus::Worse;
}

} // namespace

std::vector<AdviceBand> adviceBands(const std::vector<RatedDay>& days)
{
    std::vector<AdviceBand> bands;
    bool open = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const int today = days[i].day;
        // What lies before the window has no say, so the series need not be judged as a whole each day.
        while (days[first].day <= today - kWindow)
            ++first;
        const auto at = [&](std::size_t index) { return days.begin() + static_cast<std::ptrdiff_t>(index); };
        const TrendStatus status = trendOf({at(first), at(i + 1)}).status;
        if (!asksForHelp(status)) {
            open = false;
            continue;
        }
        // What is not easing and what gets tighter are two things to be told.
        if (!open || bands.back().status != status) {
            const int judged = std::max(days[first].day, today - kWeek + 1);
            bands.push_back({bands.empty() ? judged : std::max(judged, bands.back().to + 1), today, status});
        }
        open = true;
        bands.back().to = today;
    }
    return bands;
}

std::vector<WeekMedian> weekMedians(const std::vector<RatedDay>& days, int firstDay)
{
    std::map<int, std::vector<int>> weeks;
    for (const RatedDay& day : days)
        if (day.day >= firstDay)
            weeks[(day.day - firstDay) / kWeek].push_back(day.rating);
    std::vector<WeekMedian> medians;
    for (auto& [week, ratings] : weeks) {
        std::ranges::sort(ratings);
        const std::size_t half = ratings.size() / 2;
        const double median = ratings.size() % 2 ? ratings[half] : (ratings[half - 1] + ratings[half]) / 2.0;
        medians.push_back({week, median});
    }
    return medians;
}

} // namespace unknot::insight
