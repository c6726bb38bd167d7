#include "session_driver.h"
#include "support/catch.h"
#include "support/recording_sound.h"
#include "support/sample_script.h"
#include "unknot/core/coach.h"

#include <algorithm>
#include <random>

using namespace unknot;
using namespace std::chrono_literals;

namespace {

constexpr Millis kLongestLook{310};

// A person who presses anything at any moment, beside a session that is looked at now and then.
class Evening {
public:
    Evening(unsigned seed, VoiceMode mode) : random_(seed), driver_(pick(2) == 0), coach_(makeCoach(mode))
    {
        tell(driver_.engine.start(now_));
    }
    void pass()
    {
        while (now_ < 900s && driver_.engine.state() != SessionState::Ended) {
            now_ += Millis{pick(3) == 0 ? 10 + pick(300) : 20};
            tell(driver_.engine.advance(now_));
            if (pick(400) == 0)
                tell(press());
        }
    }

    struct Said {
        Millis at;
        SpokenCue cue;
    };
    std::vector<Said> said;
    std::vector<Event> told;
    test::RecordingTones tones;

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }
    Coach makeCoach(VoiceMode mode)
    {
        auto catalog = std::make_shared<Catalog>(test::sampleCatalog());
        catalog->script = test::sampleScript();
        catalog->advice = {{"N1", AdviceLevel::Stop, {}, test::english("Rest your {area} today."), {}}};
        CoachOptions options;
        options.lead = Millis{pick(2) * 200};
        return Coach(CueWriter(driver_.engine.plan(), "Sample", catalog, "en", mode), speech_, tones, options,
                     [this](const SpokenCue& cue) {
                         said.push_back({now_, cue});
                     });
    }
    void tell(const std::vector<Event>& events)
    {
        for (const Event& event : events) {
            told.push_back(event);
            coach_.heard(event);
        }
        coach_.look(driver_.engine, now_);
    }
    std::vector<Event> press()
    {
        SessionEngine& engine = driver_.engine;
        if (engine.state() == SessionState::Rating)
            return engine.proceed(now_);
        switch (pick(10)) {
        case 0:
            return engine.pause(now_);
        case 1:
            return engine.skip(now_);
        case 2:
            return engine.back(now_);
        case 3:
            return engine.move(now_, Millis{pick(2) == 0 ? 15000 : -15000});
        case 4:
            return engine.hold(now_);
        case 5:
            return engine.release(now_);
        case 6:
            return engine.proceed(now_);
        case 7:
            return engine.setPace(now_, Millis{2000 + pick(2000)});
        case 8:
            return pick(4) == 0 ? engine.stopForPain(now_) : engine.reportDiscomfort(now_, pick(11));
        default:
            return engine.resume(now_);
        }
    }

    std::mt19937 random_;
    Millis now_{0};
    test::SessionDriver driver_;
    test::RecordingSpeech speech_;
    Coach coach_;
};

template <class Wanted>
std::ptrdiff_t countOf(const std::vector<Event>& told, Wanted wanted)
{
    return std::ranges::count_if(told, wanted);
}

} // namespace

TEST_CASE("in a thousand sessions no two lines begin within two seconds and none is said twice")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Evening evening(seed, seed % 2 == 0 ? VoiceMode::Short : VoiceMode::Full);
        evening.pass();
        REQUIRE(evening.said.size() >= 1); // Who pauses at once and stays away hears that alone.
        for (std::size_t i = 1; i < evening.said.size(); ++i) {
            const auto& line = evening.said[i];
            const auto& before = evening.said[i - 1];
            CAPTURE(line.cue.words, line.at.count());
            // A line may give way to a higher one while its soft tone sounds, and then is not said at all.
            REQUIRE(line.at - before.at >= 2s - kAttentionLead - kLongestLook);
            REQUIRE_FALSE((line.cue.words == before.cue.words && line.cue.at == before.cue.at));
        }
    }
}

TEST_CASE("in a thousand sessions each tone sounds as often as its moment comes")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Evening evening(seed, VoiceMode::Short);
        evening.pass();
        const auto played = [&](Tone tone) { return std::ranges::count(evening.tones.played, tone); };
        const auto holds = countOf(evening.told, [](const Event& event) {
            return std::holds_alternative<event::HoldStarted>(event.what);
        });
        const auto halves = countOf(evening.told, [](const Event& event) {
            return std::holds_alternative<event::HalfwayReached>(event.what);
        });
        REQUIRE(played(Tone::Hold) == holds);
        REQUIRE(played(Tone::SessionStart) == 1);
        // With a lead the tone may have sounded before a person moved the moment away.
        REQUIRE(played(Tone::Half) >= halves);
        REQUIRE(played(Tone::Half) <= halves + 3);
    }
}
