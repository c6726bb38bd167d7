#include "spoken_session.h"

#include "support/recording_sound.h"

#include <array>
#include <cstdio>

namespace unknot::test {

namespace {

constexpr Millis kLook{20};
constexpr Millis kThinking{8000};

std::string clockText(Millis at)
{
    std::array<char, 32> text{};
    const auto tenths = (at.count() + 50) / 100;
    std::snprintf(text.data(), text.size(), "%3lld:%02lld.%lld", static_cast<long long>(tenths / 600),
                  static_cast<long long>(tenths / 10 % 60), static_cast<long long>(tenths % 10));
    return text.data();
}

const char* nameOf(Tone tone)
{
    constexpr std::array kNames{"session start", "left", "right",   "both sides", "tick",      "next",
                                "half",          "hold", "roll on", "done",       "attention", "stroke"};
    return kNames[static_cast<std::size_t>(tone)];
}

const char* nameOf(CueRank rank)
{
    constexpr std::array kNames{"safety", "side", "next", "time", "cue"};
    return kNames[static_cast<std::size_t>(rank)];
}

std::string row(Millis at, const std::string& kind, const std::string& what)
{
    return clockText(at) + "  " + kind + std::string(8 - kind.size(), ' ') + what + "\n";
}

} // namespace

std::string spokenSession(std::shared_ptr<const Catalog> catalog, const Routine& routine, VoiceMode mode,
                          const std::vector<Press>& presses)
{
    SessionEngine engine(makePlan(routine, *catalog).value());
    RecordingSpeech speech;
    RecordingTones tones;
    std::string heard;
    Millis now{0}, asked{0};
    Coach coach(CueWriter(engine.plan(), routine.name.in("en"), catalog, "en", mode), speech, tones, {},
                [&](const SpokenCue& cue) { heard += row(now, nameOf(cue.rank), cue.words); });
    const auto tell = [&](const std::vector<Event>& events) {
        for (const Event& event : events) {
            coach.heard(event);
            if (std::holds_alternative<event::SegmentStarted>(event.what))
                asked = now;
        }
        const std::size_t before = tones.played.size();
        const std::string lines = std::exchange(heard, {});
        coach.look(engine, now);
        const std::string said = std::exchange(heard, lines);
        for (std::size_t i = before; i < tones.played.size(); ++i)
            heard += row(now, "tone", nameOf(tones.played[i]));
        heard += said;
    };
    tell(engine.start(now));
    Millis last = now + kThinking;
    auto press = presses.begin();
    while (now < last) {
        now += kLook;
        if (press != presses.end() && press->at <= now) {
            tell(engine.advance(now));
            heard += row(now, "press", press->what);
            tell(press->act(engine, coach, now));
            ++press;
        }
        const bool answered = engine.state() == SessionState::Rating && now - asked >= kThinking;
        tell(answered ? engine.proceed(now) : engine.advance(now));
        if (engine.state() != SessionState::Ended)
            last = now + kThinking;
    }
    return heard;
}

} // namespace unknot::test
