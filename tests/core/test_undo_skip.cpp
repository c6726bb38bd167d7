#include "session_driver.h"
#include "support/catch.h"

using namespace unknot;
using namespace std::chrono_literals;
using test::SessionDriver;

TEST_CASE("a skip that is taken back goes on where the step was")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(25s);
    const Position before = session.engine.position(25s);
    CHECK_FALSE(session.engine.undoUntil().has_value());
    session.add(session.engine.skip(25s));
    CHECK(session.engine.undoUntil() == 30s);
    session.to(29s);
    session.add(session.engine.undoSkip(29s));
    const Position after = session.engine.position(29s);
    CHECK(after.state == SessionState::LeadIn);
    CHECK(after.segment == before.segment);
    CHECK(after.elapsed == before.elapsed);
    CHECK(after.done == before.done);
    CHECK(after.left == before.left);
    CHECK(after.stroke == before.stroke);
    CHECK_FALSE(session.engine.undoUntil().has_value());
    // 15 s are rolled, 3 s counted in, 45 s to come.
    session.to(77s);
    const auto ended = session.all<event::SegmentEnded>();
    CHECK(ended.back().first == 77s);
    CHECK(ended.back().second == event::SegmentEnded{1, 0, Outcome::Completed, 60s, 0ms});
}

TEST_CASE("a skip stands after five seconds, and is taken back once")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(25s);
    session.add(session.engine.skip(25s));
    SECTION("too late")
    {
        session.to(30001ms);
        CHECK_FALSE(session.engine.undoUntil().has_value());
        CHECK(session.engine.undoSkip(30001ms).empty());
        CHECK(session.segment(30001ms).kind != SegmentKind::Roll);
    }
    SECTION("once")
    {
        session.add(session.engine.undoSkip(27s));
        const std::size_t starts = session.all<event::SegmentStarted>().size();
        session.add(session.engine.undoSkip(28s));
        CHECK(session.all<event::SegmentStarted>().size() == starts);
    }
    SECTION("only the last")
    {
        session.add(session.engine.skip(26s));
        session.add(session.engine.undoSkip(27s));
        CHECK(session.segment(27s).kind == SegmentKind::Rest);
    }
}

TEST_CASE("a skip while paused is taken back into the pause")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(25s);
    session.add(session.engine.pause(25s));
    session.add(session.engine.skip(26s));
    session.add(session.engine.undoSkip(28s));
    CHECK(session.engine.state() == SessionState::Paused);
    CHECK(session.engine.position(28s).elapsed == 15s);
    session.add(session.engine.resume(40s));
    session.to(43s);
    CHECK(session.engine.state() == SessionState::Running);
    CHECK(session.engine.position(43s).elapsed == 15s);
}

TEST_CASE("a rating that was left is asked again when that is taken back")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    session.add(session.engine.skip(1s));
    session.add(session.engine.undoSkip(2s));
    CHECK(session.engine.state() == SessionState::Rating);
    CHECK(session.segment(2s).technique == "back");
    session.add(session.engine.rate(3s, RatingMoment::Before, "back", Side::Both, 4));
    CHECK(session.engine.ratings().size() == 1);
    CHECK(session.engine.ratings().front().value == 4);
}

TEST_CASE("pain and the end of a session are not taken back")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    session.to(100s);
    session.add(session.engine.skip(100s));
    SECTION("pain in the area that was skipped")
    {
        session.add(session.engine.stopForPain(101s));
    }
    SECTION("the end")
    {
        session.add(session.engine.abandon(101s));
    }
    CHECK(session.engine.undoSkip(102s).empty());
}
