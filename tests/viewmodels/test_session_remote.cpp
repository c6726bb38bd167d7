#include "session_remote.h"

#include "support/catch.h"
#include "support/guided_session.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

SessionViewModel& rolling(GuidedSession& fixture)
{
    SessionViewModel& session = fixture.begin("after-run");
    fixture.pass(20s);
    REQUIRE(session.stage().page == SessionPage::Roll);
    return session;
}

} // namespace

TEST_CASE("a press that comes twice within 300 ms counts once")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    session.remote()->pauseOrResume();
    fixture.clock.pass(120ms);
    session.remote()->go();
    CHECK(session.status().paused);
    fixture.clock.pass(300ms);
    session.remote()->go();
    CHECK_FALSE(session.status().paused);
    fixture.clock.pass(50ms);
    SECTION("another button is another press")
    {
        session.remote()->next();
        CHECK(session.stage().page == SessionPage::SwitchSides);
        session.remote()->next();
        CHECK(session.stage().page == SessionPage::SwitchSides);
    }
}

TEST_CASE("a headset and the desktop's controls drive the session")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    fixture.media.press(MediaCommand::Play);
    CHECK(session.status().running);
    fixture.media.press(MediaCommand::Pause);
    CHECK(session.status().paused);
    fixture.pass(1s);
    fixture.media.press(MediaCommand::Pause);
    CHECK(session.status().paused);
    fixture.media.press(MediaCommand::PlayPause);
    CHECK_FALSE(session.status().paused);
    fixture.pass(1s);
    fixture.media.press(MediaCommand::Next);
    CHECK(session.stage().page == SessionPage::SwitchSides);
    fixture.pass(1s);
    fixture.media.press(MediaCommand::Previous);
    CHECK(session.stage().page == SessionPage::GetReady);
    fixture.pass(1s);
    fixture.media.press(MediaCommand::PlayPause);
    fixture.pass(4s);
    CHECK(session.stage().page == SessionPage::Roll);
    fixture.media.press(MediaCommand::Stop);
    CHECK(session.status().paused);
    CHECK(fixture.media.shown.back().title == "Calf, left leg");
}

TEST_CASE("a skip can be taken back for five seconds")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    CHECK_FALSE(session.guide()->canUndo());
    session.remote()->next();
    CHECK(session.guide()->canUndo());
    SECTION("and then is")
    {
        fixture.pass(4s);
        session.remote()->undo();
        CHECK_FALSE(session.guide()->canUndo());
        CHECK(session.stage().page == SessionPage::Roll);
        CHECK(session.stage().side == Side::Left);
        CHECK(session.time().count == QStringLiteral("0:03"));
        fixture.pass(3s);
        CHECK(session.time().count == QStringLiteral("0:50"));
    }
    SECTION("but not longer")
    {
        fixture.pass(5100ms);
        CHECK_FALSE(session.guide()->canUndo());
        session.remote()->undo();
        CHECK(session.stage().page == SessionPage::SwitchSides);
    }
}

TEST_CASE("one key stops because it hurts: logged with area and side, advised, and the rest is offered")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    session.remote()->stop();
    CHECK(fixture.log.all<event::PainStopped>(fixture.id()) ==
          std::vector<event::PainStopped>{{"calf", Side::Left}});
    CHECK(session.hurts().state == HurtsFlow::State::Stopped);
    CHECK(session.hurts().text == QStringLiteral("Rest your calf today."));
    CHECK(session.hurts().goOnText == QStringLiteral("Go on without calf"));
    fixture.pass(2s);
    // The advice first, then how to go on.
    REQUIRE(fixture.speech.said.size() >= 2);
    CHECK(fixture.speech.said.end()[-2] == "Rest your calf today.");
    CHECK(fixture.speech.said.back() == "paused");
    session.remote()->go();
    CHECK(session.hurts().state == HurtsFlow::State::Closed);
    CHECK(session.status().running);
    fixture.pass(25s);
    CHECK(session.stage().page == SessionPage::Roll);
    CHECK(session.stage().title == QStringLiteral("Hamstrings"));
}

TEST_CASE("where am I is said and shown")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    session.remote()->where();
    CHECK(fixture.speech.said.back() == "Calf, left leg, fifty seconds left, then calf, right leg.");
    CHECK(session.guide()->caption().toStdString() == fixture.speech.said.back());
}

TEST_CASE("a clicker answers a rating: up, down, on; each number is said")
{
    GuidedSession fixture(true);
    SessionViewModel& session = fixture.begin("before-run");
    session.setLastTime({{RatingMoment::After, "calf", Side::Right, 8}});
    SessionRemote& remote = *session.remote();
    fixture.pass(3s);
    remote.next();
    CHECK(fixture.speech.said.back() == "Left, five.");
    fixture.pass(1s);
    remote.previous();
    CHECK(fixture.speech.said.back() == "Left, four.");
    fixture.pass(1s);
    remote.go();
    CHECK(session.rating()->focusRow() == 1);
    fixture.pass(1s);
    remote.next();
    CHECK(fixture.speech.said.back() == "Right, eight.");
    fixture.pass(1s);
    remote.go();
    CHECK(session.stage().page == SessionPage::GetReady);
    const auto& ratings = session.runner().engine().ratings();
    REQUIRE(ratings.size() == 2);
    CHECK(ratings[0].value == 4);
    CHECK(ratings[1].value == 8);
}

TEST_CASE("a number that is typed without looking is said, too")
{
    GuidedSession fixture(true);
    SessionViewModel& session = fixture.begin("before-run");
    fixture.pass(3s);
    session.rating()->enterNumber(6);
    CHECK(fixture.speech.said.back() == "Left, six.");
    fixture.pass(1s);
    session.rating()->enterNumber(7);
    CHECK(fixture.speech.said.back() == "Right, seven.");
    CHECK(session.guide()->caption() == QStringLiteral("Right, seven."));
}

TEST_CASE("a skip that is taken back is answered with where the person is")
{
    GuidedSession fixture;
    SessionViewModel& session = rolling(fixture);
    session.remote()->next();
    fixture.pass(1s);
    session.remote()->undo();
    CHECK(fixture.speech.said.back() == "Calf, left leg, fifty seconds left, then calf, right leg.");
}

TEST_CASE("a clicker keeps a number between 0 and 10")
{
    GuidedSession fixture(true);
    SessionViewModel& session = fixture.begin("before-run");
    session.rating()->stepNumber(1);
    for (int i = 0; i < 12; ++i)
        session.rating()->stepNumber(-1);
    CHECK(session.rating()->rows()->rows()[0].value == 0);
    for (int i = 0; i < 12; ++i)
        session.rating()->stepNumber(1);
    CHECK(session.rating()->rows()->rows()[0].value == 10);
}

TEST_CASE("silence leaves a rating after 20 s as not asked, never as a number")
{
    GuidedSession fixture(true);
    SessionViewModel& session = fixture.begin("before-run");
    SECTION("without any answer")
    {
        fixture.pass(19s);
        CHECK(session.stage().page == SessionPage::Rating);
        fixture.pass(1s);
        CHECK(session.stage().page == SessionPage::GetReady);
        for (const auto& rated : fixture.log.all<event::Rated>(fixture.id()))
            CHECK_FALSE(rated.value.has_value());
        CHECK(fixture.log.all<event::Rated>(fixture.id()).size() == 2);
    }
    SECTION("with one side answered, after 20 s more")
    {
        fixture.pass(15s);
        session.rating()->enterNumber(6);
        fixture.pass(19s);
        CHECK(session.stage().page == SessionPage::Rating);
        fixture.pass(1s);
        CHECK(session.stage().page == SessionPage::GetReady);
        const auto& ratings = session.runner().engine().ratings();
        CHECK(ratings[0].value == 6);
        CHECK_FALSE(ratings[1].value.has_value());
    }
    SECTION("unless ratings wait")
    {
        fixture.set([](SoundSettings& sound) { sound.rateByEar = false; });
        fixture.pass(120s);
        CHECK(session.stage().page == SessionPage::Rating);
    }
}
