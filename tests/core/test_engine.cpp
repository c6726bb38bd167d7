#include "session_driver.h"
#include "support/catch.h"

using namespace unknot;
using namespace std::chrono_literals;
using test::SessionDriver;

// Without ratings the sample runs: ready 0-10, back 10-70, rest 70-75, ready 75-85, calf left 85-175,
// switch 175-185, calf right 185-275, rest 275-280, ready 280-290, thigh 290-410.

TEST_CASE("a session that nobody touches runs through its plan")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(1h);
    const auto ended = session.all<event::SegmentEnded>();
    REQUIRE(ended.size() == 4);
    CHECK(ended[0].first == 70s);
    CHECK(ended[0].second == event::SegmentEnded{1, 0, Outcome::Completed, 60s, 0ms});
    CHECK(ended[1].second.rolled == 90s);
    CHECK(ended[2].second.rolled == 90s);
    CHECK(ended[3].first == 410s);
    CHECK(session.all<event::SessionEnded>().front() ==
          std::pair<Millis, event::SessionEnded>{410s, {Outcome::Completed}});
    CHECK(session.engine.state() == SessionState::Ended);
    CHECK(session.all<event::AdviceDue>().empty());
}

TEST_CASE("a step tells its phases, half time and the last ten seconds")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(70s);
    const auto phases = session.all<event::PhaseStarted>();
    REQUIRE(phases.size() >= 2);
    CHECK(phases[0].first == 10s);
    CHECK(phases[1] == std::pair<Millis, event::PhaseStarted>{40s, {1, 1}});
    CHECK(session.all<event::HalfwayReached>().front().first == 40s);
    CHECK(session.all<event::TenSecondsLeft>().front().first == 60s);
    const auto counted = session.all<event::CountedDown>();
    REQUIRE(counted.size() == 3);
    CHECK(counted[0] == std::pair<Millis, event::CountedDown>{7s, {3}});
    CHECK(counted[2] == std::pair<Millis, event::CountedDown>{9s, {1}});
}

TEST_CASE("a pause stops the step's clock and a lead-in follows the resume")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(30s);
    session.add(session.engine.pause(30s));
    session.to(300s);
    CHECK(session.engine.position(300s).elapsed == 20s);
    session.add(session.engine.resume(300s));
    CHECK(session.engine.state() == SessionState::LeadIn);
    session.to(303s);
    CHECK(session.engine.state() == SessionState::Running);
    CHECK(session.engine.position(304s).elapsed == 21s);
    session.to(343s);
    CHECK(session.all<event::SegmentEnded>().front().first == 343s);
    CHECK(session.all<event::SegmentEnded>().front().second.rolled == 60s);
}

TEST_CASE("skip leaves a step and gives time to move to the next")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(25s);
    session.add(session.engine.skip(25s));
    CHECK(session.all<event::SegmentEnded>().front().second ==
          event::SegmentEnded{1, 0, Outcome::Skipped, 15s, 0ms});
    CHECK(session.segment(25s).kind == SegmentKind::Rest);
    session.add(session.engine.skip(26s));
    CHECK(session.segment(26s).kind == SegmentKind::SwitchSides);
    CHECK(session.segment(26s).side == Side::Right);
    session.add(session.engine.skip(27s));
    session.add(session.engine.skip(28s));
    CHECK(session.engine.state() == SessionState::Ended);
}

TEST_CASE("back restarts a step, or goes to the one before within its first three seconds")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(100s);
    session.add(session.engine.back(100s));
    CHECK(session.engine.state() == SessionState::LeadIn);
    CHECK(session.segment(100s).technique == "calf");
    CHECK(session.engine.position(100s).elapsed == 0ms);
    session.add(session.engine.back(101s));
    CHECK(session.segment(101s).technique == "back");
    CHECK(session.segment(101s).kind == SegmentKind::GetReady);
    session.add(session.engine.back(102s));
    CHECK(session.segment(102s).kind == SegmentKind::GetReady);
    CHECK(session.engine.position(102s).remaining == 10s);
    session.to(172s);
    const auto ended = session.all<event::SegmentEnded>();
    CHECK(ended.back().second.rolled == 120s);
}

TEST_CASE("getting ready can be cut short, but never without three seconds")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.add(session.engine.proceed(2s));
    CHECK(session.engine.position(2s).remaining == 3s);
    session.to(5s);
    CHECK(session.segment(5s).kind == SegmentKind::Roll);
    CHECK(session.engine.state() == SessionState::Running);
}

TEST_CASE("getting ready can take longer")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.add(session.engine.move(2s, 10s));
    CHECK(session.engine.position(2s).remaining == 18s);
}

TEST_CASE("moving stays within the step")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(35s);
    session.add(session.engine.move(35s, -15s));
    CHECK(session.engine.position(35s).elapsed == 10s);
    session.add(session.engine.move(35s, -15s));
    CHECK(session.engine.position(35s).elapsed == 0s);
    session.add(session.engine.move(35s, 45s));
    CHECK(session.all<event::PhaseStarted>().back() == std::pair<Millis, event::PhaseStarted>{35s, {1, 1}});
    session.add(session.engine.move(35s, 45s));
    CHECK(session.all<event::SegmentEnded>().front().second.rolled == 25s);
    CHECK(session.segment(35s).kind == SegmentKind::Rest);
}

TEST_CASE("a hold counts down while the step's clock runs on")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(20s);
    const double along = session.engine.position(20s).stroke.along;
    session.add(session.engine.hold(20s));
    session.to(30s);
    const Position place = session.engine.position(30s);
    CHECK(place.state == SessionState::Holding);
    CHECK(place.holdRemaining == 20s);
    CHECK(place.elapsed == 20s);
    CHECK(place.stroke.along == along);
    session.to(1h);
    CHECK(session.all<event::HoldEnded>().front() == std::pair<Millis, event::HoldEnded>{50s, {30s}});
    CHECK(session.all<event::SegmentEnded>().front().second ==
          event::SegmentEnded{1, 0, Outcome::Completed, 30s, 30s});
}

TEST_CASE("a hold lasts no longer than the step and can be let go")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(50s);
    session.add(session.engine.hold(50s));
    CHECK(session.engine.position(50s).holdLength == 20s);
    session.add(session.engine.release(58s));
    CHECK(session.engine.state() == SessionState::Running);
    CHECK(session.all<event::HoldEnded>().front().second.held == 8s);
}

TEST_CASE("the pace is kept for the rest of the session and stays between 2 and 4 s")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(50s);
    session.add(session.engine.setPace(50s, 500ms));
    CHECK(session.engine.position(50s).stroke.oneWay == 2s);
    session.to(140s);
    CHECK(session.engine.position(140s).stroke.oneWay == 2s);
}

TEST_CASE("pain takes the area out of the session and waits for the person")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    for (int i = 0; i < 3; ++i)
        session.add(session.engine.proceed(0ms));
    session.to(100s);
    session.add(session.engine.stopForPain(100s));
    CHECK(session.all<event::PainStopped>().front().second == event::PainStopped{"calf", Side::Left});
    CHECK(session.all<event::AdviceDue>().front().second.rule == "N1");
    const auto ended = session.all<event::SegmentEnded>();
    CHECK(ended[1].second.outcome == Outcome::StoppedForPain);
    CHECK(ended[2].second.outcome == Outcome::LeftOut);
    CHECK(session.engine.position(100s).pauseReason == PauseReason::Pain);
    CHECK(session.engine.position(100s).left == 135s);
    session.add(session.engine.resume(160s));
    CHECK(session.segment(160s).technique == "thigh");
    session.to(1h);
    CHECK(session.segment(1h).kind == SegmentKind::RateAfter);
    CHECK(session.segment(1h).technique == "back");
    session.add(session.engine.proceed(1h));
    CHECK(session.segment(1h).technique == "thigh");
}

TEST_CASE("too much discomfort is eased once, asked again, then ends the area")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(20s);
    session.add(session.engine.reportDiscomfort(20s, 8));
    CHECK(session.all<event::AdviceDue>().front().second.rule == "P1");
    session.to(31s);
    CHECK(session.all<event::DiscomfortAsked>().front().first == 30s);
    SECTION("less now")
    {
        session.add(session.engine.reportDiscomfort(32s, 5));
        CHECK(session.engine.state() == SessionState::Running);
    }
    SECTION("still too strong")
    {
        session.add(session.engine.reportDiscomfort(32s, 8));
        CHECK(session.engine.position(32s).pauseReason == PauseReason::Pain);
        CHECK(session.all<event::SegmentEnded>().front().second.outcome == Outcome::StoppedForPain);
    }
}

TEST_CASE("ratings wait for the person and an unanswered one is never a number")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    CHECK(session.engine.state() == SessionState::Rating);
    session.add(session.engine.rate(5s, RatingMoment::Before, "back", Side::Both, 6));
    session.add(session.engine.proceed(6s));
    session.add(session.engine.rate(8s, RatingMoment::Before, "calf", Side::Left, 4));
    session.add(session.engine.proceed(9s));
    session.add(session.engine.skip(10s));
    CHECK(session.segment(10s).kind == SegmentKind::GetReady);
    const auto rated = session.all<event::Rated>();
    REQUIRE(rated.size() == 5);
    CHECK(rated[0].second.value == 6);
    CHECK(rated[2].second == event::Rated{RatingMoment::Before, "calf", Side::Right, std::nullopt});
    CHECK(rated[4].second.value == std::nullopt);
}

TEST_CASE("a rating that cannot be is not taken")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    CHECK(session.engine.rate(0ms, RatingMoment::Before, "back", Side::Left, 3).empty());
    CHECK(session.engine.rate(0ms, RatingMoment::Before, "neck", Side::Both, 3).empty());
    CHECK(session.engine.rate(0ms, RatingMoment::Before, "back", Side::Both, 11).empty());
    CHECK(session.engine.rate(0ms, RatingMoment::Before, "back", Side::Both, -1).empty());
}

TEST_CASE("after pain the rest before the next area stays")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(100s);
    session.add(session.engine.stopForPain(100s));
    session.add(session.engine.resume(160s));
    CHECK(session.segment(160s).kind == SegmentKind::Rest);
    CHECK(session.segment(160s).technique == "thigh");
}

TEST_CASE("an area that is left out before anything was rolled leaves nothing to rest from")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.add(session.engine.skip(1s));
    session.add(session.engine.resume(1s));
    REQUIRE(session.engine.position(1s).rolled == 0ms);
    CHECK(session.segment(1s).kind == SegmentKind::GetReady);
    CHECK(session.segment(1s).technique == "calf");
}

TEST_CASE("going to a step ends the present roll and gets ready for that one, forwards and backwards")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(30s);
    REQUIRE(session.segment(30s).kind == SegmentKind::Roll);
    const int present = session.segment(30s).step;
    const Millis rolled = session.engine.position(30s).rolled;
    session.add(session.engine.goTo(30s, 3));
    CHECK(session.all<event::SegmentEnded>().back().second.outcome == Outcome::Skipped);
    CHECK(session.segment(30s).step == 3);
    CHECK(session.segment(30s).kind != SegmentKind::Roll);
    CHECK(session.engine.state() == SessionState::Running);
    session.add(session.engine.goTo(31s, present));
    CHECK(session.segment(31s).step == present);
    CHECK(session.segment(31s).kind == SegmentKind::GetReady);
    session.to(31s + session.segment(31s).length + 5s);
    CHECK(session.engine.position(session.engine.checkpoint().at).rolled == rolled + 5s);
}

TEST_CASE("going to a step while paused stays paused, and only to one that can be rolled")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(100s);
    session.add(session.engine.stopForPain(100s));
    const auto before = session.engine.position(100s).segment;
    CHECK(session.engine.goTo(100s, 1).empty());
    CHECK(session.engine.goTo(100s, -1).empty());
    CHECK(session.engine.goTo(100s, 99).empty());
    CHECK(session.engine.position(100s).segment == before);
    CHECK(session.engine.goTo(100s, 3).empty());
    CHECK(session.segment(100s).step == 3);
    CHECK(session.engine.state() == SessionState::Paused);
    session.add(session.engine.resume(120s));
    CHECK(session.engine.state() == SessionState::Running);
    CHECK(session.segment(120s).step == 3);
}

TEST_CASE("sharp pain in a rating leaves the area out")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    session.add(session.engine.stopForPain(1s));
    CHECK(session.all<event::SegmentEnded>().front().second.outcome == Outcome::LeftOut);
    session.add(session.engine.proceed(2s));
    session.add(session.engine.proceed(3s));
    CHECK(session.segment(3s).technique == "calf");
}

TEST_CASE("finishing early goes to the ratings of what was rolled, abandoning ends at once")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    for (int i = 0; i < 3; ++i)
        session.add(session.engine.proceed(0ms));
    session.to(30s);
    SECTION("finish")
    {
        session.add(session.engine.finish(30s));
        CHECK(session.segment(30s).kind == SegmentKind::RateAfter);
        CHECK(session.segment(30s).technique == "back");
        session.add(session.engine.proceed(40s));
        CHECK(session.all<event::SessionEnded>().front().second.outcome == Outcome::Completed);
    }
    SECTION("abandon")
    {
        session.add(session.engine.abandon(30s));
        CHECK(session.all<event::SegmentEnded>().front().second.outcome == Outcome::Abandoned);
        CHECK(session.all<event::SessionEnded>().front().second.outcome == Outcome::Abandoned);
    }
}

TEST_CASE("finishing before anything was rolled is abandoning")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    session.add(session.engine.finish(1s));
    CHECK(session.all<event::SessionEnded>().front().second.outcome == Outcome::Abandoned);
}

TEST_CASE("commands that make no sense change nothing")
{
    SessionDriver session;
    CHECK(session.engine.pause(0ms).empty());
    CHECK(session.engine.hold(0ms).empty());
    CHECK(session.engine.finish(0ms).empty());
    session.add(session.engine.start(0ms));
    CHECK(session.engine.start(0ms).empty());
    CHECK(session.engine.resume(1s).empty());
    CHECK(session.engine.hold(1s).empty());
    CHECK(session.engine.release(1s).empty());
    CHECK(session.engine.reportDiscomfort(1s, 9).empty());
    session.to(1h);
    CHECK(session.engine.skip(1h).empty());
    CHECK(session.engine.back(1h).empty());
    CHECK(session.engine.stopForPain(1h).empty());
}

TEST_CASE("a cut-off session is taken up at its exact place")
{
    SessionDriver before;
    before.add(before.engine.start(0ms));
    before.to(120s);
    const Checkpoint place = before.engine.checkpoint();
    SessionEngine again = SessionEngine::restore(before.engine.plan(), place).value();
    const Position restored = again.position(place.at);
    CHECK(restored.state == SessionState::Paused);
    CHECK(restored.pauseReason == PauseReason::Restored);
    CHECK(restored.elapsed == 35s);
    CHECK(restored.stroke == before.engine.position(120s).stroke);
    (void)again.resume(120s);
    const auto events = again.advance(1h);
    const auto ended = std::ranges::find_if(
        events, [](const Event& e) { return std::holds_alternative<event::SegmentEnded>(e.what); });
    REQUIRE(ended != events.end());
    CHECK(ended->at == 178s);
    CHECK(std::get<event::SegmentEnded>(ended->what).rolled == 90s);

    Checkpoint wrong = place;
    wrong.tallies.pop_back();
    CHECK_FALSE(SessionEngine::restore(before.engine.plan(), wrong).ok());
}
