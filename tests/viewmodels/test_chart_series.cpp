#include "chart_series.h"
#include "trend_chart_model.h"

#include "support/catch.h"
#include "unknot/core/local_day.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace unknot;
using namespace unknot::viewmodels;

namespace {

/// A point on each of these days, with a rating before of 5, and 3 after.
std::vector<ChartPoint> pointsOn(int first, int last)
{
    std::vector<ChartPoint> points;
    for (int day = first; day <= last; ++day)
        points.push_back({day, 5, 3, false, "s" + std::to_string(day)});
    return points;
}

AreaRating rated(int day, std::optional<int> before, std::optional<int> after)
{
    return {"s" + std::to_string(day), dayText(std::chrono::sys_days{std::chrono::days{day}}), Side::Left,
            before, after};
}

} // namespace

TEST_CASE("up to four hundred sessions are drawn one by one")
{
    const auto points = pointsOn(100, 499);
    CHECK(daysPerMark(points.size(), 100, 499) == 1);
    const auto marks = marksOf(points, 100, 1);
    REQUIRE(marks.size() == points.size());
    CHECK(marks.front() == ChartMark{100, 5, 3, 5, 5, false});
    CHECK(marks.back().day == 499);
    CHECK(daysPerMark(401, 100, 500) == 7);
}

TEST_CASE("a lifetime is never more than four hundred marks")
{
    for (const int days : {401, 2800, 2801, 11'200, 11'201, 62'500, 100'000}) {
        const auto points = pointsOn(1, days);
        const int each = daysPerMark(points.size(), 1, days);
        CAPTURE(days, each);
        CHECK(each % 7 == 0);
        const auto marks = marksOf(points, 1, each);
        CHECK(marks.size() <= 400);
        CHECK(marks.size() >= std::min<std::size_t>(50, points.size() / 14));
        CHECK(marks.front().day <= 1 + each);
        CHECK(marks.back().day >= days - each);
    }
}

TEST_CASE("many days in one mark keep their lowest and highest, and a gap")
{
    auto points = pointsOn(0, 55);
    points[5].before = 10;
    points[40].before = 0;
    points[41].before = -1;
    points.erase(points.begin() + 20, points.begin() + 29);
    points[20].afterGap = true;
    auto marks = marksOf(points, 0, 28);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].before == 5);
    CHECK(marks[0].highest == 10);
    CHECK(marks[0].lowest == 5);
    CHECK(marks[0].day == 9.5);
    CHECK_FALSE(marks[0].afterGap);
    CHECK(marks[1].lowest == 0);
    CHECK(marks[1].highest == 5);
    CHECK(marks[1].afterGap);
    for (ChartPoint& point : points)
        point.before = -1;
    marks = marksOf(points, 0, 28);
    CHECK(marks[0].before == -1);
    CHECK(marks[0].highest == -1);
    CHECK(marks[0].after == 3);
    CHECK(marksOf({}, 0, 7).empty());
}

TEST_CASE("medians of an even number of ratings lie between the two in the middle")
{
    std::vector<ChartPoint> points = pointsOn(0, 3);
    points[0].before = 2;
    points[1].before = 4;
    CHECK(marksOf(points, 0, 7).front().before == 4.5);
    points.pop_back();
    CHECK(marksOf(points, 0, 7).front().before == 4);
}

TEST_CASE("the chart's model shows the days that are asked for, and answers every role of every point")
{
    TrendChartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<AreaRating> ratings;
    for (int day = 0; day < 1000; ++day)
        ratings.push_back(rated(day, 5, 3));
    const auto series = std::make_shared<const ChartSeries>(seriesOf(ratings));
    for (const auto& [from, to] : {std::pair{0, 999}, {990, 999}, {500, 509}, {2000, 2010}, {0, 999}}) {
        model.show(series, from, to, QStringLiteral("calf"), QLocale::c());
        CHECK(model.rowCount() == std::max(0, std::min(999, to) - from + 1));
        for (int row = 0; row < model.rowCount(); ++row) {
            CHECK(model.data(model.index(row), TrendChartModel::DayRole) == from + row);
            CHECK(model.session(row) == QStringLiteral("s%1").arg(from + row));
            CHECK(model.data(model.index(row), TrendChartModel::DescriptionRole) == model.description(row));
        }
    }
    CHECK(model.data(model.index(0), TrendChartModel::BeforeRole) == 5);
    CHECK(model.data(model.index(0), TrendChartModel::AfterRole) == 3);
    CHECK_FALSE(model.data(model.index(0), Qt::UserRole + 99).isValid());
    CHECK(model.session(-1).isEmpty());
    CHECK(model.description(1000).isEmpty());
}

TEST_CASE("a series knows its gaps, its last day and what the rule says")
{
    const ChartSeries series = seriesOf({rated(1, 6, 4), rated(3, 6, {}), rated(10, {}, 2)});
    REQUIRE(series.points.size() == 3);
    CHECK_FALSE(series.points[1].afterGap);
    CHECK(series.points[1].after == -1);
    CHECK(series.points[2].afterGap);
    CHECK(series.lastDay == 3);
    CHECK(series.trend.status == insight::TrendStatus::Insufficient);
    CHECK_FALSE(seriesOf({}).lastDay);

    AreaRating right = rated(4, 1, 1);
    right.side = Side::Right;
    const AreaSeries area =
        areaSeries({rated(1, 6, 4), right}, dayText(std::chrono::sys_days{std::chrono::days{4}}));
    CHECK(area.sides[static_cast<std::size_t>(Side::Left)]->points.size() == 1);
    CHECK(area.sides[static_cast<std::size_t>(Side::Right)]->points.front().session == "s4");
    CHECK(area.recent == std::vector<AreaRating>{right});
}
