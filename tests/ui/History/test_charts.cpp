#include "heat_map_item.h"
#include "trend_chart_item.h"

#include "support/catch.h"
#include "unknot/core/local_day.h"

#include <QImage>
#include <QPainter>

using namespace unknot;
using namespace unknot::ui;
using namespace unknot::viewmodels;

namespace {

constexpr int kWidth = 600;
constexpr int kHeight = 300;
const QColor kBand(0, 0, 255);
const QColor kBefore(255, 0, 0);
const QColor kAfter(0, 128, 0);

template <class Item>
QImage painted(Item& item)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

/// Pixels of a colour in the columns from `from` up to `to`.
int count(const QImage& image, const QColor& color, int from, int to)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = std::max(0, from); x < std::min(image.width(), to); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    return found;
}

AreaRating rating(int day, int before, int after)
{
    return {"s" + std::to_string(day), dayText(parseDay("2026-03-01").value() + std::chrono::days{day}),
            Side::Left, before, after};
}

struct Chart {
    explicit Chart(const std::vector<AreaRating>& ratings, int days = 40)
    {
        const int first = dayNumber("2026-03-01");
        model.show(std::make_shared<const ChartSeries>(seriesOf(ratings)), first, first + days,
                   QStringLiteral("calf"), QLocale::c());
        item.setWidth(kWidth);
        item.setHeight(kHeight);
        item.setModel(&model);
        item.setBand(kBand);
        item.setBefore(kBefore);
        item.setAfter(kAfter);
        item.setGround(Qt::white);
        item.setGrid(QColor(240, 240, 240));
        item.setLabel(Qt::black);
        item.setBandInk(Qt::black);
    }
    /// The first column that is nearer to a point than to the one before.
    [[nodiscard]] int firstOf(int row) const
    {
        int x = 0;
        while (x < kWidth && item.pointAt(x) < row)
            ++x;
        return x;
    }
    TrendChartModel model;
    TrendChartItem item;
};

} // namespace

TEST_CASE("the chart draws both lines, the band where advice applies, and gaps as gaps")
{
    std::vector<AreaRating> ratings{rating(0, 8, 2), rating(3, 8, 2)};
    for (int day = 20; day < 30; ++day)
        ratings.push_back(rating(day, 6, 3));
    const Chart chart(ratings);
    const QImage image = painted(const_cast<TrendChartItem&>(chart.item));
    const int dots = 6; // A dot and its edge.
    // Halfway between the first two, and along the last ten.
    CHECK(count(image, kAfter, chart.firstOf(1) - 5, chart.firstOf(1) + 5) > 5);
    CHECK(count(image, kBefore, chart.firstOf(1) - 10, chart.firstOf(1) + 10) > 3);
    CHECK(count(image, kAfter, chart.firstOf(3), chart.firstOf(11)) > 50);
    // Between the second and the third more than a week was not rated.
    const int gap = chart.firstOf(2);
    const int wide = gap - chart.firstOf(1) - 30;
    REQUIRE(wide > 2 * dots);
    CHECK(count(image, kAfter, gap - wide, gap + dots) == 0);
    CHECK(count(image, kBefore, gap - wide, gap + dots) == 0);
    // The band begins with the week that the advice speaks of and not with the first point.
    CHECK(count(image, kBand, 0, gap) == 0);
    CHECK(count(image, kBand, chart.firstOf(3), chart.firstOf(11)) > 1000);
}

TEST_CASE("a chart of many sessions shows what its medians leave out, and every session is still a step away")
{
    std::vector<AreaRating> ratings;
    for (int day = 0; day < 500; ++day)
        ratings.push_back(rating(day, day == 250 ? 10 : 2, 1));
    const auto shade = [](const QImage& image) {
        const QColor above = image.pixelColor(0, 0);
        int found = 0;
        for (int x = 0; x < kWidth; ++x)
            for (int y = 0; y < kHeight / 3; ++y) {
                const QColor color = image.pixelColor(x, y);
                found += color != above && color.red() == 255 && color.green() > 200 ? 1 : 0;
            }
        return found;
    };
    Chart chart(ratings, 499);
    REQUIRE(chart.model.daysPerMark() == 7);
    CHECK(shade(painted(chart.item)) > 20);
    ratings[250].before = 2;
    Chart even(ratings, 499);
    CHECK(shade(painted(even.item)) == 0);
    chart.item.setCurrent(0);
    for (int row = 1; row < 500; ++row)
        chart.item.step(1);
    CHECK(chart.item.property("current") == 499);
}

TEST_CASE("where ratings begin to rise, the band is divided and both parts are named")
{
    std::vector<AreaRating> ratings;
    for (int day = 0; day < 40; ++day)
        ratings.push_back(rating(day, day < 30 ? 4 : 8, 2));
    Chart chart(ratings);
    REQUIRE(chart.model.frame().bands.size() == 2);
    CHECK(chart.model.description(10).endsWith(QStringLiteral("Not easing over 7 days.")));
    CHECK(chart.model.description(39).endsWith(QStringLiteral("Getting tighter.")));
    const QColor line(0, 255, 255);
    chart.item.setBandLine(line);
    chart.item.setBandInk(QColor(255, 0, 255));
    const QImage image = painted(chart.item);
    const int border = chart.firstOf(chart.model.frame().bands[1].from - chart.model.frame().fromDay);
    CHECK(count(image, line, border - 2, border + 3) > 100);
    CHECK(count(image, QColor(255, 0, 255), chart.firstOf(0), border - 100) > 3);
    CHECK(count(image, QColor(255, 0, 255), border + 10, kWidth) > 3);
}

TEST_CASE("where ratings swing, the band is one with the words for now")
{
    std::vector<AreaRating> ratings;
    for (int day = 0; day < 40; ++day)
        ratings.push_back(rating(day, day % 6 < 3 ? 4 : 7, 2));
    Chart chart(ratings);
    REQUIRE(chart.model.frame().bands.size() > 3);
    const QColor line(0, 255, 255);
    chart.item.setBandLine(line);
    chart.item.setBandInk(QColor(255, 0, 255));
    const QImage image = painted(chart.item);
    CHECK(count(image, line, 0, kWidth) == 0);
    CHECK(count(image, QColor(255, 0, 255), 0, kWidth / 2) == 0);
    CHECK(count(image, QColor(255, 0, 255), kWidth / 2, kWidth) > 3);
}

TEST_CASE("every point of the chart can be found by its place")
{
    const Chart chart({rating(0, 8, 2), rating(10, 7, 3), rating(40, 5, 1)});
    CHECK(chart.item.pointAt(-50) == 0);
    CHECK(chart.item.pointAt(kWidth + 50) == 2);
    for (int x = 0, row = 0; x < kWidth; ++x) {
        CHECK(chart.item.pointAt(x) >= row);
        row = chart.item.pointAt(x);
    }
    CHECK(Chart({}).item.pointAt(10) == -1);
}

TEST_CASE("a day of the year map has the tone of its minutes and can be found by its place")
{
    HeatMapModel model;
    const auto today = parseDay("2026-03-14").value();
    model.show(heatCells({{"2026-03-10", Millis{4 * 60'000}, 1}, {"2026-03-11", Millis{20 * 60'000}, 1}},
                         today - std::chrono::days{60}, today,
                         QLocale(QLocale::English, QLocale::UnitedKingdom)),
               QLocale::c());
    HeatMapItem item;
    item.setWidth(kWidth);
    item.setHeight(kHeight);
    const QList<QColor> tones{QColor(1, 1, 1), QColor(2, 2, 2), QColor(3, 3, 3), QColor(4, 4, 4)};
    item.setHeats(tones);
    item.setCell(15);
    item.setHeader(20);
    item.setModel(&model);
    const QImage image = painted(item);
    for (int row = 0; row <= model.todayRow(); ++row) {
        const QPointF middle = item.boxOf(row).center();
        CHECK(item.rowAt(middle.x(), middle.y()) == row);
        const std::string day = model.dayOf(row).toStdString();
        const int tone = day == "2026-03-10" ? 1 : day == "2026-03-11" ? 3 : 0;
        CAPTURE(day);
        CHECK(image.pixelColor(middle.toPoint()) == tones[tone]);
    }
    const QPointF tomorrow = item.boxOf(model.todayRow() + 1).center();
    CHECK(image.pixelColor(tomorrow.toPoint()) == QColor(Qt::white));
    CHECK(item.rowAt(-1, 30) == -1);
    CHECK(item.rowAt(10, 5) == -1);
}
