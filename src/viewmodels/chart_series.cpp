#include "chart_series.h"

#include "unknot/core/local_day.h"

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr int kGap = 7; // days between ratings that start afresh
constexpr int kWeek = 7;
constexpr int kMostMarks = 400; // about one a pixel
constexpr int kHighest = 10;

/// How often each rating was given.
class Ratings {
public:
    void add(int rating)
    {
        if (rating < 0)
            return;
        ++counts_[static_cast<std::size_t>(std::min(rating, kHighest))];
        ++all_;
    }
    [[nodiscard]] double median() const { return all_ ? (at((all_ - 1) / 2) + at(all_ / 2)) / 2.0 : -1; }
    [[nodiscard]] int lowest() const { return all_ ? at(0) : -1; }
    [[nodiscard]] int highest() const { return all_ ? at(all_ - 1) : -1; }

private:
    /// The rating at this place of all in order.
    [[nodiscard]] int at(int place) const
    {
        int rating = 0;
        for (int passed = counts_[0]; passed <= place; passed += counts_[static_cast<std::size_t>(rating)])
            ++rating;
        return rating;
    }
    std::array<int, kHighest + 1> counts_{};
    int all_ = 0;
};

ChartMark markOf(std::span<const ChartPoint> points)
{
    Ratings before;
    Ratings after;
    for (const ChartPoint& point : points) {
        before.add(point.before);
        after.add(point.after);
    }
    return {(points.front().day + points.back().day) / 2.0,
            before.median(),
            after.median(),
            before.lowest(),
            before.highest(),
            points.front().afterGap};
}

} // namespace

int dayNumber(const std::string& localDay)
{
    const auto day = parseDay(localDay);
    return day ? static_cast<int>(day->time_since_epoch().count()) : 0;
}

std::vector<insight::RatedDay> ratedDaysOf(const std::vector<AreaRating>& ratings)
{
    std::vector<insight::RatedDay> days;
    for (const AreaRating& rating : ratings)
        if (const int day = dayNumber(rating.localDay);
            rating.before && (days.empty() || days.back().day < day))
            days.push_back({day, *rating.before});
    return days;
}

ChartSeries seriesOf(const std::vector<AreaRating>& ratings)
{
    ChartSeries series;
    series.points.reserve(ratings.size());
    for (const AreaRating& rating : ratings) {
        const int day = dayNumber(rating.localDay);
        const bool afterGap = !series.points.empty() && day - series.points.back().day >= kGap;
        series.points.push_back(
            {day, rating.before.value_or(-1), rating.after.value_or(-1), afterGap, rating.session});
    }
    auto days = ratedDaysOf(ratings);
    series.bands = insight::adviceBands(days);
    if (!days.empty())
        series.lastDay = days.back().day;
    series.trend = insight::trendOf(std::move(days));
    return series;
}

AreaSeries areaSeries(std::vector<AreaRating> ratings, const std::string& recentFrom)
{
    AreaSeries area;
    std::ranges::copy_if(ratings, std::back_inserter(area.recent),
                         [&](const AreaRating& rating) { return rating.localDay >= recentFrom; });
    std::array<std::vector<AreaRating>, 3> bySide;
    for (AreaRating& rating : ratings)
        bySide[static_cast<std::size_t>(rating.side)].push_back(std::move(rating));
    std::ranges::transform(bySide, area.sides.begin(), [](const std::vector<AreaRating>& side) {
        return std::make_shared<const ChartSeries>(seriesOf(side));
    });
    return area;
}

int daysPerMark(std::size_t points, int fromDay, int toDay)
{
    const int span = toDay - fromDay + 1;
    if (points <= kMostMarks)
        return 1;
    if (span <= kMostMarks * kWeek)
        return kWeek;
    constexpr int kFourWeeks = 4 * kWeek;
    return (span + kMostMarks * kFourWeeks - 1) / (kMostMarks * kFourWeeks) * kFourWeeks;
}

std::vector<ChartMark> marksOf(std::span<const ChartPoint> points, int fromDay, int daysPerMark)
{
    std::vector<ChartMark> marks;
    for (auto first = points.begin(); first != points.end();) {
        auto last = first + 1;
        if (daysPerMark > 1) {
            const int until = fromDay + ((first->day - fromDay) / daysPerMark + 1) * daysPerMark;
            last = std::ranges::lower_bound(last, points.end(), until, {}, &ChartPoint::day);
        }
        marks.push_back(markOf({first, last}));
        first = last;
    }
    return marks;
}

} // namespace unknot::viewmodels
