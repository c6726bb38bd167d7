#include "coach_room.h"
#include "support/catch.h"

using namespace unknot;
using namespace std::chrono_literals;
using test::Heard;
using test::Room;

TEST_CASE("a session is spoken from start to end, each line at its moment")
{
    Room room;
    room.to(420s);
    CHECK(room.when("Sample. Seven minutes.") == 600ms);
    CHECK(room.when("roll") == 10s);
    CHECK(room.when("Next: calf. Left leg.") == 70260ms);
    CHECK(room.when("Switch. Right leg.") == 175260ms);
    CHECK(room.when("Next: thigh. both.") == 275260ms);
    CHECK(room.when("done") == 410260ms);
    CHECK(room.speech.said.size() == room.captions.size());
}

TEST_CASE("the tone of the side is heard with the side")
{
    Room room;
    room.to(180s);
    CHECK(room.firstTone(Tone::Left) == 75s);
    CHECK(room.firstTone(Tone::Right) == 175s);
    CHECK(room.firstTone(Tone::SessionStart) == 0s);
}

TEST_CASE("every spoken line was recorded before the session")
{
    Room room({}, VoiceMode::Full, true);
    for (int i = 0; i < 3; ++i)
        room.tell(room.driver.engine.proceed(room.now));
    room.to(420s);
    REQUIRE(room.speech.said.size() > 10);
    for (const std::string& line : room.speech.said) {
        CAPTURE(line);
        CHECK(std::ranges::count(room.speech.prepared, line) == 1);
    }
}

TEST_CASE("full says the set-up, short does not")
{
    Room full({}, VoiceMode::Full), brief;
    full.to(30s);
    brief.to(30s);
    CHECK(full.captions.size() > brief.captions.size());
    CHECK(full.said("Three areas. Back first."));
    CHECK_FALSE(brief.said("Three areas. Back first."));
}

TEST_CASE("what a skip makes untrue is not said")
{
    Room room;
    room.to(59900ms);
    room.tell(room.driver.engine.skip(room.now));
    room.to(70s);
    CHECK_FALSE(room.said("ten-seconds"));
    CHECK(room.said("Next: calf. Left leg."));
}

TEST_CASE("a pause is heard at once and nothing is said while it lasts")
{
    Room room;
    room.to(30s);
    room.tell(room.driver.engine.pause(room.now));
    CHECK(room.captions.back() == Heard{30s, "paused"});
    const std::size_t before = room.captions.size();
    room.to(200s);
    CHECK(room.captions.size() == before);
}

TEST_CASE("a lead hands every foreseen sound over earlier by the same time")
{
    CoachOptions early;
    early.lead = 200ms;
    Room room(early), plain;
    room.to(200s);
    plain.to(200s);
    CHECK(room.when("Switch. Right leg.") == plain.when("Switch. Right leg.") - 200ms);
    CHECK(room.firstTone(Tone::Right) == plain.firstTone(Tone::Right) - 200ms);
    CHECK(room.captions.size() == plain.captions.size());
}

TEST_CASE("what was heard ahead of its moment is not heard again when a person steps in")
{
    CoachOptions early;
    early.lead = 300ms;
    Room room(early);
    room.to(174980ms); // The switch is at 175 s: its tone and its line have begun.
    REQUIRE(std::ranges::count(room.tones.played, Tone::Right) == 1);
    REQUIRE(room.said("Switch. Right leg."));
    SECTION("skips")
    {
        room.tell(room.driver.engine.skip(room.now));
    }
    SECTION("pauses for a moment")
    {
        room.tell(room.driver.engine.pause(room.now));
        room.to(175300ms);
        room.tell(room.driver.engine.resume(room.now));
    }
    room.to(182s);
    CHECK(std::ranges::count(room.tones.played, Tone::Right) == 1);
    CHECK(std::ranges::count(room.captions, "Switch. Right leg.", &Heard::words) == 1);
}

TEST_CASE("after a long pause what was heard ahead of its moment is heard again")
{
    CoachOptions early;
    early.lead = 300ms;
    Room room(early);
    room.to(174800ms);
    room.tell(room.driver.engine.pause(room.now));
    room.to(200s);
    room.tell(room.driver.engine.resume(room.now));
    room.to(210s);
    CHECK(std::ranges::count(room.tones.played, Tone::Right) == 2);
}

TEST_CASE("with the voice off the captions stay")
{
    CoachOptions silent;
    silent.voice = false;
    Room room(silent), spoken;
    room.to(420s);
    spoken.to(420s);
    CHECK(room.speech.said.empty());
    CHECK(room.speech.prepared.empty());
    CHECK(room.captions.size() == spoken.captions.size());
}

TEST_CASE("pain is answered with the advice")
{
    Room room;
    room.to(100s);
    room.tell(room.driver.engine.stopForPain(room.now));
    room.to(103s);
    CHECK(room.said("Rest your calf today."));
}

TEST_CASE("the metronome beats at every turn while rolling, and only when asked")
{
    CoachOptions beating;
    beating.metronome = true;
    Room room(beating), quiet;
    room.to(70s);
    quiet.to(70s);
    const auto beats = std::ranges::count(room.tones.played, Tone::Stroke);
    // 30 s of searching at 6 s and 30 s of strokes at 3 s, one direction; the first begins without a turn.
    CHECK(beats == 14);
    CHECK(std::ranges::count(quiet.tones.played, Tone::Stroke) == 0);
}

TEST_CASE("where am I tells area, side, time and what follows")
{
    Room room;
    room.to(135s);
    room.coach.sayWhere(room.driver.engine, room.now);
    CHECK(room.captions.back().words == "Calf, left leg, forty seconds left, then calf, right leg.");
    room.to(300s);
    room.coach.sayWhere(room.driver.engine, room.now);
    CHECK(room.captions.back().words == "Thigh, one minute fifty seconds left, then finished.");
}

TEST_CASE("a number that is chosen without looking is said")
{
    Room room;
    room.to(300s);
    room.coach.sayNumber(Side::Left, 4, room.now);
    CHECK(room.captions.back().words == "Left, four.");
    room.coach.sayNumber(Side::Both, 10, room.now);
    CHECK(room.captions.back().words == "Ten.");
}

TEST_CASE("a tone or line is never lost or doubled, however coarsely it is looked at")
{
    const auto step = GENERATE(7ms, 33ms, 250ms);
    Room fine;
    fine.to(420s);
    Room coarse;
    while (coarse.now < 420s) {
        coarse.now += step;
        coarse.tell(coarse.driver.engine.advance(coarse.now));
    }
    std::vector<std::string> a, b;
    for (const Heard& heard : fine.captions)
        a.push_back(heard.words);
    for (const Heard& heard : coarse.captions)
        b.push_back(heard.words);
    CHECK(a == b);
    CHECK(fine.tones.played == coarse.tones.played);
}

TEST_CASE("words begin when the tone of their moment is over")
{
    Room room;
    room.to(180s);
    CHECK(room.when("Switch. Right leg.") - room.firstTone(Tone::Right) == 260ms);
}
