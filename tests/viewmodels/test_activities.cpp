#include "activities_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_measures.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::viewmodels;

namespace {

/// Saturday 14 March 2026.
struct ActivitiesPage : PageFixture {
    ActivitiesPage() { deps.measures = &measures; }
    void ask()
    {
        state.change([](Settings& settings) { settings.askActivities = true; });
    }

    MemoryMeasures measures;
};

} // namespace

TEST_CASE("Nothing is asked, and the log is left alone, unless it was switched on")
{
    ActivitiesPage fixture;
    fixture.measures.follow("a", "Run 5 km");
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    fixture.watch.refresh();
    CHECK_FALSE(activities.askWeekly());
    CHECK(fixture.measures.asked == 0);
    activities.refresh();
    CHECK(activities.question().isEmpty());
    activities.answer(5);
    CHECK(fixture.measures.records.front().scores.empty());
    activities.setAskWeekly(true);
    CHECK(fixture.store.saved.askActivities);
    CHECK(activities.question() == QLatin1String("Run 5 km"));
}

TEST_CASE("Activities are asked about one after the other, and again after a week")
{
    ActivitiesPage fixture;
    fixture.ask();
    fixture.measures.follow("a", "Run 5 km", {{"2026-03-07", 4}});
    fixture.measures.follow("b", "Stairs", {{"2026-03-13", 4}});
    fixture.measures.follow("c", "Squat");
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    fixture.watch.refresh();
    CHECK(activities.question() == QLatin1String("Run 5 km"));
    CHECK_FALSE(activities.questionCount().isEmpty());
    activities.answer(11);
    CHECK(activities.question() == QLatin1String("Run 5 km"));
    activities.answer(10);
    CHECK(activities.question() == QLatin1String("Squat"));
    CHECK(activities.questionCount().isEmpty());
    activities.answer(0);
    CHECK(activities.question().isEmpty());
    CHECK(fixture.measures.records[0].scores.back() == ActivityScore{"2026-03-14", 10});
    CHECK(fixture.measures.records[2].scores.back() == ActivityScore{"2026-03-14", 0});
    activities.answer(5);
    CHECK(fixture.measures.records[2].scores.size() == 1);
}

TEST_CASE("Not now puts off everything that is due to next week, without a number")
{
    ActivitiesPage fixture;
    fixture.ask();
    fixture.measures.follow("a", "Run 5 km");
    fixture.measures.follow("b", "Stairs");
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    activities.refresh();
    activities.notNow();
    CHECK(activities.question().isEmpty());
    for (const ActivityRecord& record : fixture.measures.records)
        CHECK(record.scores == std::vector<ActivityScore>{{"2026-03-14", std::nullopt}});
}

TEST_CASE("Up to three activities are named, renamed, no longer asked about, and asked about again")
{
    ActivitiesPage fixture;
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    activities.refresh();
    CHECK_FALSE(activities.wanted());
    CHECK_FALSE(activities.add(QStringLiteral("  ")));
    CHECK_FALSE(activities.nameProblem().isEmpty());
    CHECK_FALSE(activities.add(QString(81, QLatin1Char('x'))));
    CHECK(activities.add(QStringLiteral(" Run  5 km ")));
    CHECK(activities.nameProblem().isEmpty());
    CHECK_FALSE(activities.add(QString()));
    activities.beginChoosing();
    CHECK(activities.nameProblem().isEmpty());
    CHECK(activities.add(QStringLiteral("Stairs")));
    CHECK(activities.add(QStringLiteral("Squat")));
    CHECK_FALSE(activities.canAdd());
    CHECK(activities.wanted());
    CHECK(activities.asked() ==
          QStringList{QStringLiteral("Run 5 km"), QStringLiteral("Stairs"), QStringLiteral("Squat")});
    CHECK(fixture.measures.records.front().activity.id.size() == 32);
    CHECK(activities.rename(1, QStringLiteral("Stairs next morning")));
    activities.retire(0);
    CHECK(activities.asked() == QStringList{QStringLiteral("Stairs next morning"), QStringLiteral("Squat")});
    CHECK(activities.retired() == QStringList{QStringLiteral("Run 5 km")});
    CHECK(fixture.measures.records.front().activity.retiredDay == "2026-03-14");
    activities.askAgain(0);
    CHECK(activities.retired().isEmpty());
    activities.retire(7);
    activities.askAgain(7);
    CHECK_FALSE(activities.rename(7, QStringLiteral("x")));
    CHECK(activities.asked().size() == 3);
}

TEST_CASE("What cannot be kept is told, and the question stays")
{
    ActivitiesPage fixture;
    fixture.ask();
    fixture.measures.follow("a", "Run 5 km");
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    activities.refresh();
    fixture.measures.changeAnswer = Error{ErrorCode::Unwritable, "The disk is full.", {}};
    activities.answer(4);
    CHECK(activities.problem() == QLatin1String("The disk is full."));
    CHECK(activities.question() == QLatin1String("Run 5 km"));
    fixture.deps.measures = nullptr;
    ActivitiesViewModel without(fixture.state, fixture.watch, fixture.deps);
    without.refresh();
    CHECK_FALSE(without.add(QStringLiteral("Run")));
}

TEST_CASE("A course says where it stands and whether that is more than the scale's own error")
{
    ActivitiesPage fixture;
    fixture.measures.follow("a", "Run 5 km",
                            {{"2026-02-28", 4}, {"2026-03-07", std::nullopt}, {"2026-03-13", 7}});
    fixture.measures.follow("b", "Stairs", {{"2026-02-28", 5}, {"2026-03-13", 6}});
    fixture.measures.follow("c", "Squat");
    fixture.measures.records.back().activity.retiredDay = "2026-03-01";
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    activities.refresh();
    REQUIRE(activities.rows()->rowCount() == 2);
    const ScoreRow& run = activities.rows()->rows()[0];
    CHECK(run.latest == QLatin1String("7"));
    CHECK(run.change == QLatin1String("From 4, more than the scale's own error."));
    CHECK(activities.rows()->rows()[1].change == QLatin1String("From 5, within the scale's own error."));
    CHECK(activities.rows()->rows()[0].points.size() == 3);
    CHECK(activities.rows()->describe(0, 1) == QLatin1String("Saturday 7 March 2026: not answered."));
    CHECK(activities.mean() == QLatin1String("Mean of all: 6.5, from 4.5. More than the scale's own error."));
    CHECK(activities.rows()->value(0, 9) == -1);
}

TEST_CASE("A score that is changed says what it was at first")
{
    ActivitiesPage fixture;
    fixture.measures.follow("a", "Run 5 km", {{"2026-03-13", 7}});
    ActivitiesViewModel activities(fixture.state, fixture.watch, fixture.deps);
    activities.refresh();
    activities.setScore(0, 0, 5);
    CHECK(activities.rows()->describe(0, 0) ==
          QLatin1String("Friday 13 March 2026: 5 of 10. It was 7 at first."));
    activities.setScore(0, 0, -1);
    CHECK(activities.rows()->value(0, 0) == -1);
    CHECK(activities.rows()->rows()[0].latest == QStringLiteral("–"));
    activities.setScore(0, 0, 11);
    activities.setScore(3, 0, 1);
    CHECK(activities.rows()->value(0, 0) == -1);
}
