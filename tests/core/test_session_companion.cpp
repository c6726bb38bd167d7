#include "session_driver.h"
#include "support/catch.h"
#include "support/recording_desktop.h"
#include "support/recording_sound.h"
#include "support/sample_script.h"
#include "unknot/core/session_companion.h"

#include <memory>

using namespace unknot;
using namespace std::chrono_literals;

namespace {

struct Room {
    explicit Room(bool ratings = false, CompanionOptions options = {}) : driver(ratings)
    {
        auto catalog = std::make_shared<Catalog>(test::sampleCatalog());
        catalog->script = test::sampleScript();
        for (Technique& technique : catalog->techniques)
            technique.sideNoun = test::english("leg");
        companion = std::make_unique<SessionCompanion>(
            CueWriter(driver.engine.plan(), "Sample", catalog, "en", VoiceMode::Short),
            CompanionPorts{speech, tones, awake, media}, options,
            SessionCompanion::Listeners{[this](const SpokenCue& cue) { captions.push_back(cue.words); },
                                        [this](MediaCommand command) { commands.push_back(command); },
                                        [this] { ++unanswered; }});
    }
    void tell(const std::vector<Event>& events)
    {
        for (const Event& event : events)
            companion->heard(event);
        companion->look(driver.engine, now);
    }
    void start() { tell(driver.engine.start(now)); }
    void to(Millis until, Millis step = 100ms)
    {
        while (now < until) {
            now += step;
            tell(driver.engine.advance(now));
        }
    }

    Millis now{0};
    test::SessionDriver driver;
    test::RecordingSpeech speech;
    test::RecordingTones tones;
    test::RecordingKeepAwake awake;
    test::RecordingMediaControl media;
    std::vector<std::string> captions;
    std::vector<MediaCommand> commands;
    int unanswered = 0;
    std::unique_ptr<SessionCompanion> companion;
};

} // namespace

TEST_CASE("the screen stays on for a session, and no longer")
{
    Room room;
    CHECK_FALSE(room.awake.held);
    room.start();
    CHECK(room.awake.held);
    room.to(420s);
    CHECK_FALSE(room.awake.held);
    CHECK(room.awake.holds == 1);
    CHECK(room.awake.releases == 1);
}

TEST_CASE("a screen that may sleep is left alone")
{
    CompanionOptions options;
    options.keepAwake = false;
    Room room(false, options);
    room.start();
    room.to(60s);
    CHECK(room.awake.holds == 0);
    options.keepAwake = true;
    room.companion->setOptions(options);
    room.to(61s);
    CHECK(room.awake.held);
}

TEST_CASE("a pause lets the screen sleep after five minutes; going on wakes it")
{
    Room room;
    room.start();
    room.to(30s);
    room.tell(room.driver.engine.pause(room.now));
    CHECK(room.companion->nextLook(room.driver.engine, room.now).value_or(0ms) <= 330s);
    room.to(329s, 1s);
    CHECK(room.awake.held);
    room.to(330s, 1s);
    CHECK_FALSE(room.awake.held);
    room.tell(room.driver.engine.resume(room.now));
    CHECK(room.awake.held);
}

TEST_CASE("leaving a session lets the screen sleep and clears the controls")
{
    Room room;
    room.start();
    CHECK_FALSE(room.media.hidden);
    SECTION("abandoned")
    {
        room.tell(room.driver.engine.abandon(room.now));
    }
    SECTION("its window is closed")
    {
        room.companion.reset();
    }
    CHECK_FALSE(room.awake.held);
    CHECK(room.media.hidden);
}

TEST_CASE("the controls show area, side and time, and pass presses on")
{
    Room room;
    room.start();
    room.to(100s);
    CHECK(room.media.shown.back().title == "Calf, left leg");
    CHECK(room.media.shown.back().album == "Sample");
    CHECK(room.media.shown.back().length == 410s);
    CHECK(room.media.shown.back().playback == MediaState::Playback::Playing);
    room.tell(room.driver.engine.pause(room.now));
    CHECK(room.media.shown.back().playback == MediaState::Playback::Paused);
    CHECK(room.media.shown.back().position == 100s);
    const std::size_t before = room.media.shown.size();
    room.to(150s);
    CHECK(room.media.shown.size() == before);
    room.media.press(MediaCommand::Next);
    CHECK(room.commands == std::vector<MediaCommand>{MediaCommand::Next});
}

TEST_CASE("a rating that is not answered is left once, after the time it was given")
{
    CompanionOptions options;
    options.answerWithin = 20s;
    Room room(true, options);
    room.start();
    CHECK(room.companion->nextLook(room.driver.engine, room.now).has_value());
    room.to(19900ms);
    CHECK(room.unanswered == 0);
    room.to(21s);
    CHECK(room.unanswered == 1);
    room.to(60s);
    CHECK(room.unanswered == 1);
    room.tell(room.driver.engine.proceed(room.now));
    room.to(81s);
    CHECK(room.unanswered == 2);
}

TEST_CASE("a number that was given starts the time again; without a limit a rating waits")
{
    CompanionOptions options;
    options.answerWithin = 20s;
    Room room(true, options), patient(true);
    room.start();
    patient.start();
    room.to(15s);
    room.tell(room.driver.engine.rate(room.now, RatingMoment::Before, "back", Side::Both, 4));
    room.to(34s);
    CHECK(room.unanswered == 0);
    room.to(36s);
    CHECK(room.unanswered == 1);
    patient.to(200s);
    CHECK(patient.unanswered == 0);
}

TEST_CASE("looking only when told to is in time for every tone and line")
{
    CompanionOptions options;
    options.coach.metronome = true;
    Room often(false, options), seldom(false, options);
    often.start();
    seldom.start();
    often.to(420s, 10ms);
    int looks = 0;
    while (seldom.now < 420s) {
        const auto next = seldom.companion->nextLook(seldom.driver.engine, seldom.now);
        const Millis due = seldom.driver.engine.nextDue().value_or(420s);
        seldom.now = std::max<Millis>(seldom.now + 1ms, std::min({next.value_or(420s), due, Millis{420s}}));
        seldom.tell(seldom.driver.engine.advance(seldom.now));
        ++looks;
    }
    CHECK(seldom.captions == often.captions);
    CHECK(seldom.tones.played == often.tones.played);
    CHECK(looks < 2000);
}

TEST_CASE("where am I is said at once and keeps its distance")
{
    Room room;
    room.start();
    room.to(69s);
    room.companion->sayWhere(room.driver.engine, room.now);
    CHECK(room.speech.said.back().starts_with("Back, "));
    const std::size_t before = room.captions.size();
    room.to(70900ms);
    CHECK(room.captions.size() == before);
}
