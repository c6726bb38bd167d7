#include "history_view_model.h"

#include "insight/records.h"
#include "page_fixture.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

AreaRating rated(int daysAgo, Side side, int before, int after)
{
    const std::string day = dayPlus("2026-03-14", -daysAgo);
    return {"s" + std::to_string(daysAgo), day, side, before, after};
}

History sampleHistory(int sessions)
{
    History history;
    for (int i = 0; i < sessions; ++i) {
        const std::string day = dayPlus("2026-03-13", -i);
        history.sessions.push_back({"s" + std::to_string(i),
                                    "After a run",
                                    {1'773'400'000'000 - i * 86'400'000LL, 60, day},
                                    Millis{720'000},
                                    Outcome::Completed,
                                    i == 0 ? std::optional(1.6) : std::nullopt});
        history.days.insert(history.days.begin(), {day, Millis{720'000}, 1});
    }
    history.total = sessions;
    if (sessions > 0)
        history.routines = {{"after-run", "After a run"}, {"every-day", "Every day"}};
    return history;
}

struct HistoryPage : PageFixture {
    HistoryPage()
    {
        load();
        watch.refresh();
    }
    HistoryViewModel page{state, watch, deps};
};

} // namespace

TEST_CASE("an empty log says so, one session and ten years are shown")
{
    HistoryPage fixture;
    CHECK_FALSE(fixture.page.ready());
    fixture.page.refresh();
    CHECK(fixture.page.empty());
    fixture.history.historyAnswer = sampleHistory(1);
    fixture.page.refresh();
    CHECK_FALSE(fixture.page.empty());
    CHECK(fixture.page.totalText() == QStringLiteral("1 session(s)"));
    CHECK(fixture.page.rollingText() == QStringLiteral("12 minute(s) of rolling"));
    CHECK_FALSE(fixture.page.hasMore());
    fixture.history.historyAnswer = sampleHistory(3650);
    fixture.page.choosePeriod(2);
    CHECK(fixture.page.totalText() == QStringLiteral("3650 session(s)"));
    CHECK(fixture.page.rollingText() == QStringLiteral("730 hour(s) of rolling"));
    CHECK(fixture.page.countText() == QStringLiteral("6 of 3650"));
    CHECK(fixture.page.heat()->rowCount() > 3650);
    fixture.page.showAll();
    CHECK(fixture.page.sessions()->rowCount() == 3650);
}

TEST_CASE("the models keep to the rules of Qt's models while they change")
{
    HistoryPage fixture;
    const QAbstractItemModelTester heat(fixture.page.heat(), kFatal);
    const QAbstractItemModelTester chart(fixture.page.chart(), kFatal);
    const QAbstractItemModelTester weeks(fixture.page.weeks(), kFatal);
    const QAbstractItemModelTester sessions(fixture.page.sessions(), kFatal);
    const QAbstractItemModelTester steps(fixture.page.detail()->steps(), kFatal);
    const QAbstractItemModelTester ratings(fixture.page.detail()->ratings(), kFatal);
    SessionDetail detail;
    detail.record = Record("2026-03-13").rolled("calf").before("calf", Side::Left, 6);
    detail.record.header.id = "s0";
    fixture.history.details = {detail};
    for (const int count : {0, 1, 20, 3, 0}) {
        fixture.history.historyAnswer = sampleHistory(count);
        std::vector<AreaRating> rows;
        for (int i = count; i > 0; --i)
            rows.push_back(rated(i, i % 2 ? Side::Left : Side::Right, 6, 4));
        fixture.history.ratingsAnswer = rows;
        fixture.page.refresh();
        fixture.page.chooseArea(count % 3);
        fixture.page.detail()->show(QStringLiteral("s0"));
    }
    CHECK(fixture.page.heat()->rowCount() % 7 == 0);
}

TEST_CASE("the year map ends with this week and says each day")
{
    const auto cells = heatCells({{"2026-03-13", Millis{720'000}, 1}, {"2026-03-10", Millis{20'000}, 1}},
                                 parseDay("2025-03-14").value(), parseDay("2026-03-14").value(),
                                 QLocale(QLocale::English, QLocale::UnitedKingdom));
    REQUIRE(cells.size() % 7 == 0);
    CHECK(dayText(cells.front().day) == "2025-03-10");
    CHECK(dayText(cells.back().day) == "2026-03-15");
    CHECK(cells.back().future);
    const HeatCell& today = cells[cells.size() - 2];
    CHECK(today.today);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    CHECK(heatWords(today, british) == QStringLiteral("Saturday 14 March 2026, no rolling"));
    CHECK(cells[cells.size() - 3].minutes == 12);
    CHECK(heatWords(cells[cells.size() - 3], british) ==
          QStringLiteral("Friday 13 March 2026, 12 minute(s)"));
    CHECK(cells[cells.size() - 6].minutes == 1);
}

TEST_CASE("filters are asked of the log")
{
    HistoryPage fixture;
    fixture.history.historyAnswer = sampleHistory(10);
    fixture.page.refresh();
    CHECK(fixture.history.asked.back().fromDay == "2025-03-15");
    CHECK(fixture.history.asked.back().atMost == 6);
    fixture.page.choosePeriod(0);
    CHECK(fixture.history.asked.back().fromDay == "2026-02-15");
    fixture.page.choosePeriod(2);
    CHECK(fixture.history.asked.back().fromDay.empty());
    CHECK(fixture.page.routines() == QStringList{QStringLiteral("All routines"),
                                                 QStringLiteral("After a run"), QStringLiteral("Every day")});
    fixture.page.chooseRoutine(2);
    CHECK(fixture.history.asked.back().routine == "every-day");
    CHECK(fixture.history.askedRatings.back().routine == "every-day");
    fixture.page.chooseAreaFilter(4);
    CHECK(fixture.history.asked.back().area == "calf");
    CHECK(fixture.page.chartTitle() == QStringLiteral("Calf, left leg"));
    fixture.page.chooseRoutine(0);
    CHECK(fixture.history.asked.back().routine.empty());
}

TEST_CASE("the chart shows before and after, gaps as gaps, and where advice applies")
{
    HistoryPage fixture;
    std::vector<AreaRating> rows{rated(26, Side::Left, 5, 3), rated(25, Side::Right, 2, 2)};
    for (int day = 6; day >= 0; --day)
        rows.push_back(rated(day, Side::Left, 6, day == 3 ? 6 : 4));
    fixture.history.ratingsAnswer = rows;
    fixture.page.showArea(QStringLiteral("calf"), 0);
    const auto& points = fixture.page.chart()->rows();
    REQUIRE(points.size() == 8);
    CHECK(points[0].before == 5);
    CHECK_FALSE(points[0].afterGap);
    CHECK(points[1].afterGap);
    CHECK_FALSE(points[2].afterGap);
    REQUIRE(fixture.page.chart()->frame().bands.size() == 1);
    CHECK(fixture.page.chart()->frame().bands[0].from == points[1].day);
    CHECK(fixture.page.chart()->description(7) ==
          QStringLiteral("Saturday 14 March, calf, left leg, before 6, after 4. Not easing over 7 days."));
    CHECK(fixture.page.chart()->description(0) ==
          QStringLiteral("Monday 16 February, calf, left leg, before 5, after 3"));
    CHECK(fixture.page.statusText().startsWith(QStringLiteral("Not easing over 7 days.")));
    fixture.page.chooseSide(1);
    CHECK(fixture.page.chart()->rowCount() == 1);
    CHECK(fixture.page.statusText().contains(QStringLiteral("4 days over a week")));
}

TEST_CASE("the chart begins with what was rated tightest last, and stays with what was chosen")
{
    HistoryPage fixture;
    fixture.page.refresh();
    CHECK(fixture.page.area() == 0);
    LogOverview overview;
    const auto latest = [&](const char* technique, Side side, int value) {
        overview.latest.push_back({{RatingMoment::Before, technique, side, value}, "2026-03-13"});
    };
    latest("gone", Side::Left, 10);
    latest("hamstrings", Side::Left, 3);
    latest("calf", Side::Right, 6);
    latest("calf", Side::Left, 5);
    fixture.logged(overview);
    fixture.page.refresh();
    CHECK(fixture.page.chartTitle() == QStringLiteral("Calf, right leg"));
    CHECK(fixture.history.askedRatings.back().area == "calf");
    fixture.page.chooseSide(0);
    fixture.page.refresh();
    CHECK(fixture.page.chartTitle() == QStringLiteral("Calf, left leg"));
    fixture.page.chooseArea(0);
    fixture.page.refresh();
    CHECK(fixture.page.area() == 0);
}

TEST_CASE("left and right stand side by side, week by week")
{
    const auto weeks = weekSides({rated(12, Side::Left, 6, 4), rated(11, Side::Left, 7, 4),
                                  rated(11, Side::Right, 3, 2), rated(1, Side::Left, 5, 2)},
                                 "2026-03-14", 4, QLocale(QLocale::English, QLocale::UnitedKingdom));
    REQUIRE(weeks.size() == 4);
    CHECK(weeks[2].week == QStringLiteral("2 Mar"));
    CHECK(weeks[2].left == QStringLiteral("6.5"));
    CHECK(weeks[2].right == QStringLiteral("3"));
    CHECK(weeks[2].description == QStringLiteral("Week of 2 Mar: left 6.5, right 3"));
    CHECK(weeks[3].left == QStringLiteral("5"));
    CHECK(weeks[3].rightTint == -1);
    CHECK(weeks[0].description == QStringLiteral("Week of 16 Feb: left not rated, right not rated"));
}

TEST_CASE("a session tells planned against done, and its numbers can be changed")
{
    HistoryPage fixture;
    SessionDetail detail;
    detail.record = Record("2026-03-13")
                        .rolled("calf", Outcome::Skipped)
                        .before("calf", Side::Left, 6)
                        .after("calf", Side::Left, 4);
    detail.record.header.id = "one";
    detail.record.header.routineName = "After a run";
    detail.record.steps[0].planned.variant = "neutral";
    detail.record.steps[0].held = Millis{20000};
    detail.record.note = "Changed";
    Correction note;
    note.note = "Heavy legs";
    Correction rating;
    rating.rating = event::Rated{RatingMoment::Before, "calf", Side::Left, 8};
    detail.corrections = {note, rating};
    fixture.history.details = {detail};

    auto& shown = *fixture.page.detail();
    shown.show(QStringLiteral("one"));
    CHECK(shown.open());
    CHECK(shown.title() == QStringLiteral("Friday 13 March 2026"));
    CHECK(shown.note() == QStringLiteral("Changed"));
    CHECK(shown.originalNote() == QStringLiteral("Heavy legs"));
    REQUIRE(shown.steps()->rowCount() == 1);
    CHECK(shown.steps()->rows()[0].done == QStringLiteral("1:20, held 0:20, skipped"));
    CHECK(shown.steps()->rows()[0].variant == QStringLiteral("Both legs"));
    REQUIRE(shown.ratings()->rowCount() == 2);
    CHECK(shown.ratings()->rows()[0].before == 6);
    CHECK(shown.ratings()->rows()[0].original == QStringLiteral("before was 8"));
    CHECK(shown.ratings()->rows()[1].before == -1);

    shown.setRating(0, true, 3);
    REQUIRE(fixture.history.corrections.size() == 1);
    CHECK(fixture.history.corrections[0].second.rating ==
          event::Rated{RatingMoment::After, "calf", Side::Left, 3});
    shown.setRating(0, false, -1);
    CHECK_FALSE(fixture.history.corrections[1].second.rating->value);
    shown.setRating(0, false, 6);
    shown.setRating(0, false, 11);
    shown.setRating(7, false, 5);
    CHECK(fixture.history.corrections.size() == 2);
    shown.setNote(QStringLiteral("Again"));
    CHECK(fixture.history.corrections[2].second.note == "Again");
    shown.setNote(QString::fromUtf8("To\xE2\x80\xAE \nmorrow "));
    CHECK(fixture.history.corrections[3].second.note == "To\nmorrow");
    const auto shownAgain = counted(shown, &SessionDetailViewModel::changed);
    shown.setNote(QString::fromUtf8(" Changed\xE2\x80\x8B"));
    CHECK(*shownAgain == 1);
    CHECK(fixture.history.corrections.size() == 4);
    fixture.history.changeAnswer = Error{ErrorCode::Unwritable, "The disk is full.", {}};
    shown.setNote(QStringLiteral("Once more"));
    CHECK(shown.problem() == QStringLiteral("The disk is full."));
}

TEST_CASE("a session that was deleted can be put back")
{
    HistoryPage fixture;
    SessionDetail detail;
    detail.record = Record("2026-03-13").rolled("calf");
    detail.record.header.id = "one";
    fixture.history.details = {detail};
    fixture.page.detail()->show(QStringLiteral("one"));
    fixture.page.detail()->remove();
    CHECK(fixture.history.removed == std::vector<std::string>{"one"});
    CHECK_FALSE(fixture.page.detail()->open());
    CHECK(fixture.page.removedText() == QStringLiteral("The session of Friday 13 March 2026 was deleted."));
    fixture.page.undoRemove();
    CHECK(fixture.history.putBackIds == std::vector<std::string>{"one"});
    CHECK(fixture.page.removedText().isEmpty());
    fixture.page.undoRemove();
    CHECK(fixture.history.putBackIds.size() == 1);
}

TEST_CASE("a log that cannot be read is told")
{
    HistoryPage fixture;
    fixture.history.historyAnswer = Error{ErrorCode::Unreadable, "The log cannot be read.", {}};
    fixture.page.refresh();
    CHECK(fixture.page.ready());
    CHECK(fixture.page.problem() == QStringLiteral("The log cannot be read."));
}

TEST_CASE("one day of the year map is listed alone")
{
    HistoryPage fixture;
    fixture.history.historyAnswer = sampleHistory(10);
    fixture.page.refresh();
    fixture.page.showDay(QStringLiteral("2026-03-10"));
    CHECK(fixture.history.asked.back().fromDay == "2026-03-10");
    CHECK(fixture.history.asked.back().toDay == "2026-03-10");
    fixture.page.showDay(QStringLiteral("2026-03-10"));
    CHECK(fixture.history.asked.back().toDay.empty());
}

TEST_CASE("ten years are drawn as medians, and every point can still be reached and read")
{
    HistoryPage fixture;
    std::vector<AreaRating> rows;
    for (int day = 3650; day >= 0; --day)
        if (day < 1000 || day > 1010)
            rows.push_back(rated(day, Side::Left, day % 7 == 0 ? 9 : 5, 3));
    fixture.history.ratingsAnswer = rows;
    TrendChartModel& chart = *fixture.page.chart();
    QSignalSpy drawn(&chart, &TrendChartModel::changed);
    fixture.page.choosePeriod(2);
    fixture.page.showArea(QStringLiteral("calf"), 0);
    // So many are judged beside the window, and what was asked for last is shown alone.
    CHECK(drawn.isEmpty());
    CHECK(chart.rowCount() == 0);
    REQUIRE(drawn.wait());
    CHECK(chart.daysPerMark() == 1);
    fixture.page.chooseSpan(2);
    CHECK(chart.daysPerMark() == 28);
    CHECK(chart.rowCount() == static_cast<int>(rows.size()));
    CHECK(chart.marks().size() <= 3651 / 28 + 1);
    CHECK(std::ranges::all_of(chart.marks(),
                              [](const ChartMark& mark) { return mark.before == 5 && mark.after == 3; }));
    CHECK(std::ranges::count(chart.marks(), true, &ChartMark::afterGap) <= 1);
    CHECK(
        chart.description(0).startsWith(QStringLiteral("Wednesday 16 March 2016, calf, left leg, before 5")));
    CHECK(chart.session(chart.rowCount() - 1) == QStringLiteral("s0"));
    fixture.history.ratingsAnswer = std::vector<AreaRating>(rows.end() - 300, rows.end());
    fixture.page.choosePeriod(1);
    CHECK(chart.daysPerMark() == 1);
}

TEST_CASE("a page that goes while a lifetime is judged waits for it, and an older answer is not shown")
{
    std::vector<AreaRating> rows;
    for (int day = 20'000; day >= 0; --day)
        rows.push_back(rated(day, Side::Left, 5, 3));
    {
        HistoryPage fixture;
        fixture.history.ratingsAnswer = rows;
        fixture.page.showArea(QStringLiteral("calf"), 0);
    }
    HistoryPage fixture;
    fixture.history.ratingsAnswer = rows;
    fixture.page.showArea(QStringLiteral("calf"), 0);
    fixture.history.ratingsAnswer = std::vector<AreaRating>{rated(1, Side::Left, 4, 2)};
    fixture.page.chooseArea(0);
    fixture.page.showArea(QStringLiteral("calf"), 0);
    QSignalSpy changed(fixture.page.chart(), &TrendChartModel::changed);
    REQUIRE(fixture.page.chart()->rowCount() == 1);
    fixture.history.ratingsAnswer = rows;
    fixture.page.showArea(QStringLiteral("calf"), 0);
    REQUIRE(changed.wait());
    CHECK(changed.size() == 1);
    CHECK(fixture.page.chart()->rowCount() == 28);
}

TEST_CASE("a table of years is put into words row by row")
{
    HistoryPage fixture;
    fixture.history.historyAnswer = sampleHistory(3);
    fixture.page.refresh();
    const auto& model = *fixture.page.sessions();
    const auto said = [&](int row, int role) { return model.data(model.index(row), role).toString(); };
    CHECK(said(0, SessionRowsModel::IdRole) == QStringLiteral("s0"));
    CHECK(said(0, SessionRowsModel::MinutesRole) == QStringLiteral("12"));
    CHECK(said(0, SessionRowsModel::EasedRole) == QStringLiteral("1.6"));
    CHECK(said(1, SessionRowsModel::EasedRole).isEmpty());
    CHECK(said(0, SessionRowsModel::DescriptionRole).contains(QStringLiteral("eased by 1.6")));
}
