// What a person does on the way, and how the voice answers.
#include "coach_room.h"
#include "support/catch.h"

using namespace unknot;
using namespace std::chrono_literals;
using test::Room;

namespace {

// Index of the first caption with these words; the number of captions when there is none.
std::ptrdiff_t placeOf(const Room& room, const std::string& words)
{
    return std::ranges::find(room.captions, words, &test::Heard::words) - room.captions.begin();
}

} // namespace

TEST_CASE("going on is counted in, and rolling is told when it begins")
{
    Room room;
    room.to(90s);
    room.tell(room.driver.engine.pause(room.now));
    room.to(100s);
    const std::size_t before = room.captions.size();
    const std::size_t tones = room.tones.played.size();
    room.tell(room.driver.engine.resume(room.now));
    room.to(104s);
    CHECK(room.when("resumed") == 100s);
    CHECK(room.when("release") == 103s);
    CHECK(room.captions.size() == before + 2);
    CHECK(std::vector(room.tones.played.begin() + static_cast<std::ptrdiff_t>(tones),
                      room.tones.played.end()) == std::vector(3, Tone::Tick));
}

TEST_CASE("a step that begins again is not told to roll before it does")
{
    Room room;
    room.to(100s);
    const std::size_t before = room.captions.size();
    room.tell(room.driver.engine.back(room.now));
    room.to(104s);
    REQUIRE(room.captions.size() == before + 2);
    CHECK(room.captions[before] == test::Heard{100s, "resumed"});
    CHECK(room.captions.back() == test::Heard{103s, "release"});
}

TEST_CASE("a stop for pain says how to go on after the advice")
{
    Room room;
    room.to(100s);
    room.tell(room.driver.engine.stopForPain(room.now));
    room.to(120s);
    CHECK(room.said("paused"));
    CHECK(placeOf(room, "Rest your calf today.") + 1 == placeOf(room, "paused"));
    const std::size_t before = room.captions.size();
    room.to(200s);
    CHECK(room.captions.size() == before);
}

TEST_CASE("discomfort that stays stops the step and says how to go on")
{
    Room room;
    room.to(100s);
    room.tell(room.driver.engine.reportDiscomfort(room.now, 9));
    room.to(112s);
    CHECK(room.said("less-now"));
    room.tell(room.driver.engine.reportDiscomfort(room.now, 9));
    room.to(116s);
    CHECK(room.captions.back().words == "paused");
}

TEST_CASE("where am I tells a pause, and asks a rating again")
{
    Room room({}, VoiceMode::Short, true);
    room.coach.sayWhere(room.driver.engine, room.now);
    CHECK(room.captions.back().words == "rate-before");
    room.tell(room.driver.engine.proceed(room.now));
    room.coach.sayWhere(room.driver.engine, room.now);
    CHECK(room.captions.back().words == "rate-before rate-sides");
    for (int i = 0; i < 2; ++i)
        room.tell(room.driver.engine.proceed(room.now));
    room.to(40s);
    room.tell(room.driver.engine.pause(room.now));
    room.coach.sayWhere(room.driver.engine, room.now);
    CHECK(room.captions.back().words.starts_with("paused Back, thirty seconds left, then calf"));
}

TEST_CASE("a question is asked even if it has to wait, and not after its answer")
{
    const auto asked = [](const Room& room) {
        return std::ranges::count(room.captions, "rate-before", &test::Heard::words);
    };
    Room room({}, VoiceMode::Short, true);
    room.to(5s);
    CHECK(asked(room) == 1);
    // Answered while a line is being spoken.
    room.coach.sayNumber(Side::Both, 4, room.now);
    room.to(5100ms);
    room.tell(room.driver.engine.proceed(room.now));
    SECTION("waits")
    {
        room.to(9s);
        CHECK(asked(room) == 2);
    }
    SECTION("answered before it was asked")
    {
        room.tell(room.driver.engine.proceed(room.now));
        room.tell(room.driver.engine.proceed(room.now));
        room.to(9s);
        CHECK(asked(room) == 1);
    }
}

TEST_CASE("lines that are not recorded in time are captions at their moment, and nothing waits for them")
{
    Room mute, spoken;
    mute.speech.ready = false;
    mute.to(420s);
    spoken.to(420s);
    CHECK(mute.speech.said.empty());
    CHECK(mute.captions == spoken.captions);
}

TEST_CASE("a cue whose soft tone sounds is not said once something else was done, and keeps nothing back")
{
    Room room({}, VoiceMode::Short, true);
    for (int i = 0; i < 3; ++i)
        room.tell(room.driver.engine.proceed(room.now));
    Millis tone{0};
    while (tone == Millis{0}) {
        room.to(room.now + 20ms);
        if (!room.toneTimes.empty() && room.toneTimes.back().second == Tone::Attention)
            tone = room.now;
    }
    const std::size_t before = room.captions.size();
    room.tell(room.driver.engine.finish(room.now));
    room.to(room.now + 1s);
    REQUIRE(room.captions.size() == before + 1);
    CHECK(room.captions.back().words == "done-rate");
}

TEST_CASE("what a step would have said later is not said when it was left early")
{
    Room room;
    room.to(88s); // The left calf is rolled for three seconds.
    const std::size_t before = room.captions.size();
    room.tell(room.driver.engine.stopForPain(room.now));
    room.to(140s);
    REQUIRE(room.captions.size() == before + 2);
    CHECK(room.captions[before].words == "Rest your calf today.");
    CHECK(room.captions.back().words == "paused");
}
