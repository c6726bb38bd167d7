#include "prepared_routine.h"
#include "today_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/guided_session.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

TEST_CASE("a routine takes over how the person set sessions up, and nothing else")
{
    const Catalog catalog = pageCatalog();
    Routine routine = *catalog.routine("every-day");
    routine.getReady = std::chrono::seconds(20);
    Settings settings;
    CHECK(asSetUp(routine, settings) == routine);
    settings.getReadySeconds = 5;
    settings.rateTension = false;
    Routine expected = routine;
    expected.getReady = std::chrono::seconds(5);
    expected.ratings = false;
    CHECK(asSetUp(routine, settings) == expected);
    routine.ratings = false;
    CHECK_FALSE(asSetUp(routine, Settings{}).ratings);
}

TEST_CASE("what is set about sessions counts at once: time to get ready, first side, ratings")
{
    PageFixture page;
    page.load();
    LogOverview log;
    log.sessions = 9;
    log.firstSide = "left";
    page.logged(log);
    TodayViewModel today(page.state, page.watch, page.deps);
    const auto firstSide = [&] {
        const Plan plan = today.plan("after-run").value();
        const auto isOneSided = [](const PlannedStep& step) { return step.side != Side::Both; };
        return std::ranges::find_if(plan.steps, isOneSided)->side;
    };
    CHECK(firstSide() == Side::Right);
    page.state.change([](Settings& settings) { settings.firstSide = FirstSide::Left; });
    CHECK(firstSide() == Side::Left);
    page.state.change([](Settings& settings) { settings.firstSide = FirstSide::Right; });
    log.firstSide = "right";
    page.logged(log);
    CHECK(firstSide() == Side::Right);

    const Plan usual = today.plan("after-run").value();
    const QString total = today.totalText();
    page.state.change([](Settings& settings) { settings.getReadySeconds = 30; });
    const Plan longer = today.plan("after-run").value();
    CHECK(longer.frame.getReady == std::chrono::seconds(30));
    CHECK(longer.frame.switchSides == std::chrono::seconds(30));
    CHECK(longer.rolling() == usual.rolling());
    CHECK(today.totalText() != total);

    CHECK(longer.frame.ratings);
    page.state.change([](Settings& settings) { settings.rateTension = false; });
    const Plan silent = today.plan("after-run").value();
    CHECK(silent.segments.front().kind == SegmentKind::GetReady);
    CHECK(silent.segments.back().kind == SegmentKind::Roll);
}

TEST_CASE("the screen may go dark where that is wanted, also in the middle of a session")
{
    GuidedSession fixture;
    fixture.begin("after-run");
    fixture.pass(Millis{1000});
    CHECK(fixture.awake.held);
    fixture.state.change([](Settings& settings) { settings.keepAwake = false; });
    fixture.pass(Millis{1000});
    CHECK_FALSE(fixture.awake.held);
}
