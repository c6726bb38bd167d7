// The captions of every shipped routine, from start to end, held against what is heard.
#include "support/catch.h"
#include "support/guided_session.h"
#include "unknot/content/loader.h"

#include <fstream>
#include <string>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

constexpr Millis kThinking{8000}; // as in tests/content/spoken_session.cpp
constexpr Millis kLongestLook{20};
constexpr Millis kSameMoment{500}; // each rating may be answered a look later

struct Caption {
    Millis at;
    std::string words;
};

/// The lines of tests/data/scripts, without the tones.
std::vector<Caption> writtenDown(const std::string& routine, const std::string& mode)
{
    std::ifstream file(UNKNOT_TEST_DATA_DIR "/scripts/" + routine + "-" + mode + ".txt");
    std::vector<Caption> lines;
    for (std::string row; std::getline(file, row);) {
        // "  1:23.4  cue     Words"
        const std::string kind = row.substr(10, 8);
        if (kind.starts_with("tone"))
            continue;
        const double seconds = std::stod(row.substr(0, 3)) * 60 + std::stod(row.substr(4, 4));
        lines.push_back({Millis{static_cast<Millis::rep>(seconds * 1000)}, row.substr(18)});
    }
    return lines;
}

struct ShippedSession : RecordingPorts, SessionFixture {
    ShippedSession() : SessionFixture(content::load({UNKNOT_DATA_DIR, {}}), {speech, tones, awake, media, {}})
    {
    }

    std::vector<Caption> run(const std::string& routine, VoiceMode mode, bool silent)
    {
        state.change([&](Settings& settings) {
            settings.sound.voice = mode;
            settings.sound.rateByEar = false;
        });
        SessionViewModel& made = make(routine);
        const SessionRunner& runner = made.runner();
        std::vector<Caption> shown;
        QObject::connect(made.guide(), &SessionGuide::captionChanged, &made, [&] {
            if (!made.guide()->caption().isEmpty())
                shown.push_back({runner.now(), made.guide()->caption().toStdString()});
        });
        made.begin();
        if (silent) // Nobody hears anything: what is written stands alone.
            state.change([](Settings& settings) { settings.sound.voice = VoiceMode::Off; });
        Millis asked{0};
        std::size_t segment = 0;
        while (runner.engine().state() != SessionState::Ended || made.guide()->nextLook()) {
            const auto next = made.guide()->nextLook();
            clock.pass(std::clamp(next.value_or(Millis::max()) - runner.now(), Millis{1}, kLongestLook));
            made.look();
            const std::size_t now = runner.engine().position(runner.now()).segment;
            if (std::exchange(segment, now) != now)
                asked = runner.now();
            if (runner.engine().state() == SessionState::Rating && runner.now() - asked >= kThinking) {
                made.runner().proceed();
                made.look();
                asked = runner.now();
                segment = runner.engine().position(runner.now()).segment;
            }
        }
        return shown;
    }
};

} // namespace

TEST_CASE("the captions of each shipped routine are what is heard, line for line, at the same moment")
{
    for (const char* routine : {"after-run", "before-run", "every-day", "first-session"})
        for (const auto& [mode, name] : {std::pair{VoiceMode::Short, "short"}, {VoiceMode::Full, "full"}}) {
            ShippedSession fixture;
            const auto shown = fixture.run(routine, mode, false);
            const auto written = writtenDown(routine, name);
            CAPTURE(routine, name);
            REQUIRE(written.size() > 50);
            REQUIRE(shown.size() == written.size());
            REQUIRE(fixture.speech.said.size() == written.size());
            for (std::size_t i = 0; i < written.size(); ++i) {
                CAPTURE(i, shown[i].at.count(), written[i].at.count());
                REQUIRE(shown[i].words == written[i].words);
                REQUIRE(fixture.speech.said[i] == written[i].words);
                REQUIRE(std::chrono::abs(shown[i].at - written[i].at) <= kSameMoment);
            }
        }
}

TEST_CASE("with the voice off a whole session can be followed from its captions alone")
{
    ShippedSession fixture;
    const auto shown = fixture.run("after-run", VoiceMode::Short, true);
    const auto written = writtenDown("after-run", "short");
    CHECK(fixture.speech.said.empty());
    REQUIRE(shown.size() == written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        CAPTURE(i);
        REQUIRE(shown[i].words == written[i].words);
        // Without a voice there is no tone to wait for.
        REQUIRE(std::chrono::abs(shown[i].at - written[i].at) <= Millis{1200});
    }
}
