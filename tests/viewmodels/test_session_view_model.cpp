#include "session_view_model.h"

#include "emissions.h"

#include "support/catch.h"
#include "support/page_catalog.h"
#include "support/session_fixture.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

/// Calf, one leg at a time: 60 s each, then hamstrings together 120 s, without ratings.
Catalog plainCatalog()
{
    Catalog catalog = pageCatalog();
    for (Routine& routine : catalog.routines)
        routine.ratings = false;
    catalog.advice = {
        {"P1", AdviceLevel::Ease, en("More than you need"), en("Take weight off your {area}."), {}},
        {"N1", AdviceLevel::Stop, en("A sign to stop"), en("Rest your {area} today."), {}},
        {"T1", AdviceLevel::Information, en("Time to move on"), en("3 minutes on your {area}."), {}}};
    return catalog;
}

/// In the first roll, `into` deep.
SessionViewModel& rolling(SessionFixture& fixture, Millis into = 10s)
{
    SessionViewModel& session = fixture.begin("after-run");
    fixture.pass(10s + into);
    REQUIRE(session.stage().page == SessionPage::Roll);
    return session;
}

} // namespace

TEST_CASE("getting ready shows the coming side, three lines and the seconds")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    CHECK(session.routine() == QStringLiteral("After a run"));
    CHECK(session.stage().page == SessionPage::GetReady);
    CHECK(session.stage().title == QStringLiteral("Get ready"));
    CHECK(session.stage().subtitle == QStringLiteral("Calf, one leg"));
    CHECK(session.stage().side == Side::Left);
    CHECK(session.stage().setUp.at(1) == QStringLiteral("Roller under your left leg"));
    CHECK(session.stage().stepText == QStringLiteral("Step 1 of 3"));
    CHECK(session.time().seconds == 10);
    CHECK(session.time().left == QStringLiteral("4:35"));
    fixture.pass(2500ms);
    CHECK(session.time().seconds == 8);
    CHECK(session.progress().ring == 0.75);
}

TEST_CASE("a roll tells side, time, cue, what to keep off and what comes next")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 15s);
    CHECK(session.stage().title == QStringLiteral("Calf"));
    CHECK(session.stage().cue == QStringLiteral("Roll slowly"));
    CHECK(session.stage().cautions == QStringList{QStringLiteral("Not behind the knee")});
    CHECK(session.stage().nextTitle == QStringLiteral("Calf, right leg"));
    CHECK(session.time().count == QStringLiteral("0:45"));
    CHECK(session.progress().bar == 0.25);
    CHECK(session.stroke().state == SessionStroke::State::Moving);
    CHECK(session.stroke().pace == QStringLiteral("3 s"));
}

TEST_CASE("only what changed is told")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 4440ms);
    Emissions sent(session);
    SECTION("nothing, when no time passes")
    {
        session.look();
        CHECK(sent.take() == Names{});
    }
    SECTION("the stroke within a second")
    {
        fixture.pass(20ms);
        CHECK(sent.take() == Names{"strokeChanged"});
    }
    SECTION("time and bars from one second to the next")
    {
        fixture.pass(600ms);
        CHECK(sent.take() == Names{"progressChanged", "strokeChanged", "timeChanged"});
    }
    SECTION("a pause: state, cue and pacer, not the time")
    {
        session.pause();
        CHECK(sent.take() == Names{"stageChanged", "statusChanged", "strokeChanged"});
        CHECK(session.stage().cue == QStringLiteral("Paused"));
        CHECK(session.time().count == QStringLiteral("0:56"));
    }
    SECTION("a new step tells everything that shows it, and reads it out")
    {
        session.skip();
        CHECK(sent.take() == Names{"announced", "progressChanged", "stageChanged", "statusChanged",
                                   "strokeChanged", "timeChanged"});
    }
}

TEST_CASE("the digits change on the frame nearest to the second")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 2s - 8ms - 1ms);
    CHECK(session.time().seconds == 59);
    CHECK(session.lookAgain() == 1ms);
    fixture.pass(1ms);
    CHECK(session.time().seconds == 58);
    fixture.pass(500ms);
    session.setWatched(false);
    CHECK(session.lookAgain() == 500ms);
}

TEST_CASE("digits end with the step, not before it")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 60s - 2ms);
    CHECK(session.time().count == QStringLiteral("0:01"));
}

TEST_CASE("the timer looks often while something moves and is seen, else once a second, else never")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    CHECK(session.lookAgain() == 50ms);
    fixture.pass(12100ms);
    CHECK(session.lookAgain() == 16ms);
    session.setWatched(false);
    CHECK(session.lookAgain() == 892ms);
    session.setWatched(true);
    fixture.state.change([](Settings& settings) { settings.reduceMotion = true; });
    CHECK(session.lookAgain() == 250ms);
    session.holdOrRelease();
    CHECK(session.lookAgain() > 500ms);
    session.pause();
    CHECK(session.lookAgain() == 0ms);
    session.resume();
    CHECK(session.lookAgain() > 0ms);
    session.endSession();
    CHECK(session.lookAgain() == 0ms);
}

TEST_CASE("with less motion a stroke has three places")
{
    SessionFixture fixture(plainCatalog());
    fixture.state.change([](Settings& settings) { settings.reduceMotion = true; });
    SessionViewModel& session = rolling(fixture, 1ms);
    std::vector<double> places;
    for (int i = 0; i < 60; ++i) {
        fixture.pass(100ms);
        if (places.empty() || places.back() != session.stroke().along)
            places.push_back(session.stroke().along);
    }
    CHECK(places == std::vector<double>{0, 0.5, 1, 0.5, 0});
}

TEST_CASE("a hold counts down in the big digits, stops the pacer and never adds time")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 10s);
    session.holdOrRelease();
    CHECK(session.time().countLabel == QStringLiteral("Hold"));
    CHECK(session.time().count == QStringLiteral("0:30"));
    CHECK(session.stroke().state == SessionStroke::State::Hold);
    CHECK(session.stage().cue == QStringLiteral("Stay on the spot."));
    CHECK(session.stage().nextTitle == QStringLiteral("Keep rolling, 0:20"));
    const double along = session.stroke().along;
    fixture.pass(6s);
    CHECK(session.time().count == QStringLiteral("0:24"));
    CHECK(session.progress().bar == 0.8);
    CHECK(session.stroke().along == along);
    session.holdOrRelease();
    CHECK(session.time().countLabel.isEmpty());
    CHECK(session.time().count == QStringLiteral("0:44"));
}

TEST_CASE("resuming counts in")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    session.pause();
    fixture.pass(60s);
    CHECK(session.time().count == QStringLiteral("0:50"));
    session.pauseOrResume();
    CHECK(session.status().leadIn);
    CHECK(session.time().countLabel == QStringLiteral("Starting in"));
    CHECK(session.time().count == QStringLiteral("0:03"));
    fixture.pass(3s);
    CHECK(session.time().count == QStringLiteral("0:50"));
}

TEST_CASE("a pause that nobody asked for says why")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    SECTION("the machine slept")
    {
        fixture.clock.sleep(1h);
        session.look();
        CHECK(session.status().notice == QStringLiteral("The computer slept; the session waited."));
    }
    SECTION("the process was stopped")
    {
        fixture.clock.pass(1min);
        session.look();
        CHECK(session.status().notice ==
              QStringLiteral("The app was stopped for a while; the session waited."));
    }
    CHECK(session.status().paused);
    CHECK(session.time().count == QStringLiteral("0:50"));
    session.resume();
    CHECK(session.status().notice.isEmpty());
}

TEST_CASE("pace moves by half a second, also while searching at half speed")
{
    Catalog catalog = plainCatalog();
    for (Technique& technique : catalog.techniques)
        for (Variant& variant : technique.variants)
            variant.phases.front().movement = Movement::Search;
    SessionFixture fixture(std::move(catalog));
    SessionViewModel& session = rolling(fixture);
    CHECK(session.stroke().pace == QStringLiteral("6 s"));
    session.slower();
    CHECK(session.stroke().pace == QStringLiteral("7 s"));
    session.faster();
    session.faster();
    CHECK(session.stroke().pace == QStringLiteral("5 s"));
}

TEST_CASE("too strong is eased, asked again after ten seconds, and then left alone or taken out")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    session.openHurts();
    CHECK(session.hurts().state == HurtsFlow::State::Choosing);
    session.tooStrong();
    CHECK(session.hurts().state == HurtsFlow::State::Easing);
    CHECK(session.hurts().text == QStringLiteral("Take weight off your calf."));
    CHECK(session.advice().rule.isEmpty());
    session.closeHurts();
    CHECK(session.hurts().state == HurtsFlow::State::Closed);
    fixture.pass(9s);
    CHECK(session.hurts().state == HurtsFlow::State::Closed);
    fixture.pass(1s);
    CHECK(session.hurts().state == HurtsFlow::State::Asking);
    SECTION("less now")
    {
        session.lessNow();
        CHECK(session.hurts().state == HurtsFlow::State::Closed);
        CHECK(session.status().running);
    }
    SECTION("still strong")
    {
        session.tooStrong();
        CHECK(session.hurts().state == HurtsFlow::State::Stopped);
        CHECK(session.hurts().goOnText == QStringLiteral("Go on without calf"));
        CHECK(session.status().paused);
        session.resume();
        CHECK(session.hurts().state == HurtsFlow::State::Closed);
        CHECK(session.stage().technique == QStringLiteral("hamstrings"));
    }
}

TEST_CASE("sharp pain takes the area out and says whom to ask")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    session.openHurts();
    session.sharpPain();
    CHECK(session.hurts().state == HurtsFlow::State::Stopped);
    CHECK(session.hurts().text == QStringLiteral("Rest your calf today."));
    CHECK(session.timeline()->rows()[1].state == TimelineRow::State::LeftOut);
    CHECK(session.timeline()->rows()[2].state == TimelineRow::State::Now);
}

TEST_CASE("one safety message at a time, and none for ever")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture, 50s);
    for (int i = 0; i < 9; ++i) {
        session.moveBy(-15);
        fixture.pass(15s);
    }
    CHECK(session.advice().rule == QStringLiteral("T1"));
    CHECK(session.advice().message == QStringLiteral("3 minutes on your calf."));
    SECTION("it leaves when the person says so")
    {
        session.dismissAdvice();
        CHECK(session.advice().rule.isEmpty());
    }
    SECTION("or after twenty seconds")
    {
        fixture.pass(25s);
        CHECK(session.advice().rule.isEmpty());
    }
    CHECK(session.adviceGiven().size() == 1);
}

TEST_CASE("asking to end pauses; keep going goes on, ending leads to the summary")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    session.askToEnd();
    CHECK(session.askingToEnd());
    CHECK(session.status().paused);
    Emissions sent(session);
    SECTION("keep going")
    {
        session.keepGoing();
        CHECK(session.status().leadIn);
        CHECK_FALSE(session.askingToEnd());
    }
    SECTION("end")
    {
        session.endSession();
        CHECK(sent.take() == Names{"askingToEndChanged", "ended"});
        CHECK(fixture.log.all<event::SessionEnded>(fixture.log.begun[0].id)[0].outcome == Outcome::Completed);
    }
}

TEST_CASE("a paused session stays paused when the question is answered with keep going")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = rolling(fixture);
    session.pause();
    session.askToEnd();
    session.keepGoing();
    CHECK(session.status().paused);
}

TEST_CASE("ended before any rolling is abandoned")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    session.endSession();
    CHECK(fixture.log.all<event::SessionEnded>(fixture.log.begun[0].id)[0].outcome == Outcome::Abandoned);
}

TEST_CASE("the whole session ends by itself")
{
    SessionFixture fixture(plainCatalog());
    SessionViewModel& session = fixture.make("after-run");
    Emissions sent(session);
    session.begin();
    fixture.pass(300s);
    const Names names = sent.take();
    CHECK(std::ranges::count(names, "ended") == 1);
    CHECK(session.total() == 275s);
    fixture.pass(10s);
    CHECK(sent.take() == Names{});
}
