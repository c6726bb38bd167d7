#include "session_guide.h"

#include "support/catch.h"
#include "support/guided_session.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

using Light = SessionGuide::Light;

/// The captions that came up, in their order.
struct Captions {
    explicit Captions(SessionGuide& guide)
    {
        QObject::connect(&guide, &SessionGuide::captionChanged, &guide, [&guide, this] {
            if (!guide.caption().isEmpty())
                shown.push_back(guide.caption().toStdString());
        });
    }
    std::vector<std::string> shown;
};

} // namespace

TEST_CASE("every spoken line is on the screen in the same moment")
{
    GuidedSession fixture;
    SessionViewModel& session = fixture.make("after-run");
    const Captions captions(*session.guide());
    session.begin();
    CHECK(session.guide()->caption().isEmpty());
    fixture.pass(600ms); // The tone comes first.
    CHECK(session.guide()->caption() == QStringLiteral("After a run. Five minutes."));
    for (int i = 0; i < 3000; ++i) {
        const std::size_t before = fixture.speech.said.size();
        fixture.pass(100ms);
        if (fixture.speech.said.size() > before)
            CHECK(session.guide()->caption().toStdString() == fixture.speech.said.back());
    }
    CHECK(fixture.speech.said.size() > 10);
    CHECK(captions.shown == fixture.speech.said);
}

TEST_CASE("a caption goes after it could be read, and not at all when captions are off")
{
    GuidedSession fixture;
    SessionViewModel& session = fixture.begin("after-run");
    fixture.pass(600ms);
    CHECK_FALSE(session.guide()->caption().isEmpty());
    fixture.pass(8s);
    CHECK(session.guide()->caption().isEmpty());
    fixture.set([](SoundSettings& sound) { sound.captions = false; });
    fixture.pass(2500ms);
    CHECK(fixture.speech.said.back() == "roll");
    CHECK(session.guide()->caption().isEmpty());
}

TEST_CASE("one key silences the voice and brings it back as it was; captions stay")
{
    GuidedSession fixture;
    fixture.set([](SoundSettings& sound) { sound.voice = VoiceMode::Full; });
    SessionViewModel& session = fixture.begin("after-run");
    const std::size_t lines = fixture.speech.prepared.size();
    session.guide()->toggleVoice();
    CHECK_FALSE(session.guide()->voiceOn());
    CHECK(fixture.speech.stopped == 1);
    CHECK(fixture.store.saved.sound.voice == VoiceMode::Off);
    const Captions captions(*session.guide());
    const std::size_t before = fixture.speech.said.size();
    fixture.pass(60s);
    CHECK(fixture.speech.said.size() == before);
    CHECK(captions.shown.size() > 3);
    session.guide()->toggleVoice();
    CHECK(fixture.store.saved.sound.voice == VoiceMode::Full);
    CHECK(fixture.speech.prepared.size() == lines);
    fixture.pass(30s);
    CHECK(fixture.speech.said.size() > before);
}

TEST_CASE("more or fewer words are said from the moment a person says so")
{
    GuidedSession fixture;
    fixture.begin("after-run");
    const std::size_t brief = fixture.speech.prepared.size();
    fixture.set([](SoundSettings& sound) { sound.voice = VoiceMode::Full; });
    CHECK(fixture.speech.prepared.size() > brief);
}

TEST_CASE("a session that ends early is not summed up by its plan")
{
    GuidedSession fixture;
    fixture.set([](SoundSettings& sound) { sound.voice = VoiceMode::Full; });
    SECTION("whole")
    {
        fixture.begin("after-run");
        fixture.pass(400s);
        CHECK(fixture.speech.said.back().find("minutes, ") != std::string::npos);
    }
    SECTION("part")
    {
        SessionViewModel& session = fixture.begin("after-run");
        fixture.pass(40s);
        session.runner().finish();
        fixture.pass(10s);
        CHECK(fixture.speech.said.back() == "done");
        CHECK(fixture.store.saved.sound.voice == VoiceMode::Full);
    }
}

TEST_CASE("the light marks the coming side and the end, and only when it is wanted")
{
    GuidedSession fixture;
    SECTION("not by default")
    {
        SessionViewModel& session = fixture.begin("after-run");
        fixture.pass(300s);
        CHECK(session.guide()->light() == static_cast<int>(Light::None));
    }
    SECTION("left, right, both, done")
    {
        fixture.set([](SoundSettings& sound) { sound.edgeLight = true; });
        SessionViewModel& session = fixture.make("after-run");
        std::vector<int> lights;
        QObject::connect(session.guide(), &SessionGuide::lightChanged, session.guide(), [&] {
            if (session.guide()->light() != 0)
                lights.push_back(session.guide()->light());
        });
        session.begin();
        fixture.pass(5s);
        CHECK(session.guide()->light() == static_cast<int>(Light::None));
        fixture.pass(300s);
        CHECK(lights == std::vector{static_cast<int>(Light::Left), static_cast<int>(Light::Right),
                                    static_cast<int>(Light::Both), static_cast<int>(Light::Done)});
    }
}

TEST_CASE("the screen is held, and a desktop that refuses is told of once")
{
    GuidedSession fixture;
    SessionViewModel& session = fixture.begin("after-run");
    CHECK(fixture.awake.held);
    fixture.awake.refused();
    CHECK(session.guide()->caption().contains(QStringLiteral("dark")));
    fixture.session.reset();
    CHECK_FALSE(fixture.awake.held);
    CHECK_FALSE(static_cast<bool>(fixture.awake.refused));
}

TEST_CASE("the session is looked at when a sound is due, also when nobody watches")
{
    GuidedSession fixture;
    fixture.set([](SoundSettings& sound) { sound.leadMs = 300; });
    SessionViewModel& session = fixture.begin("after-run");
    session.setWatched(false);
    fixture.pass(8s);
    const auto next = session.guide()->nextLook();
    REQUIRE(next.has_value());
    CHECK(*next <= 9700ms);
}

TEST_CASE("a rehearsal runs too fast for words")
{
    GuidedSession fixture;
    auto plan = makePlan(*fixture.state.catalog()->routine("after-run"), *fixture.state.catalog());
    auto runner = std::make_unique<SessionRunner>(std::move(plan).value(), "Test", fixture.clock, fixture.log,
                                                  EngineOptions{}, RunnerOptions{.timeScale = 10});
    SessionViewModel session(std::move(runner), fixture.state, fixture.beside);
    session.begin();
    for (int i = 0; i < 100; ++i) {
        fixture.clock.pass(100ms);
        session.look();
    }
    CHECK(fixture.speech.said.empty());
    CHECK(fixture.tones.played.empty());
}

TEST_CASE("the floor view turns by quarters and remembers how it stood")
{
    GuidedSession fixture;
    SessionViewModel& session = fixture.begin("after-run");
    for (const int degrees : {90, 180, 270, 0, 90}) {
        session.guide()->turn();
        CHECK(session.guide()->rotation() == degrees);
    }
    CHECK(fixture.store.saved.sound.floorRotation == 90);
}
