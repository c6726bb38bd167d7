#pragma once

#include "session_driver.h"
#include "support/recording_sound.h"
#include "support/sample_script.h"
#include "unknot/core/coach.h"

#include <algorithm>

namespace unknot::test {

struct Heard {
    Millis at;
    std::string words;
    bool operator==(const Heard&) const = default;
};

// A session with its coach, looked at every 20 ms.
class Room {
public:
    explicit Room(CoachOptions options = {}, VoiceMode mode = VoiceMode::Short, bool ratings = false)
        : driver(ratings), coach(writer(mode), speech, tones, options, [this](const SpokenCue& cue) {
              captions.push_back({now, cue.words});
          })
    {
        coach.prepare();
        tell(driver.engine.start(Millis{0}));
    }
    CueWriter writer(VoiceMode mode) const
    {
        auto catalog = std::make_shared<Catalog>(sampleCatalog());
        catalog->script = sampleScript();
        catalog->advice = {{"N1", AdviceLevel::Stop, {}, english("Rest your {area} today."), {}}};
        for (Technique& technique : catalog->techniques)
            technique.sideNoun = english("leg");
        return CueWriter(driver.engine.plan(), "Sample", catalog, "en", mode);
    }
    void tell(const std::vector<Event>& events)
    {
        for (const Event& event : events)
            coach.heard(event);
        look();
    }
    void look()
    {
        const std::size_t before = tones.played.size();
        coach.look(driver.engine, now);
        for (std::size_t i = before; i < tones.played.size(); ++i)
            toneTimes.emplace_back(now, tones.played[i]);
    }
    void to(Millis until)
    {
        while (now < until) {
            now += Millis{20};
            tell(driver.engine.advance(now));
        }
    }
    bool said(const std::string& words) const
    {
        return std::ranges::count(captions, words, &Heard::words) > 0;
    }
    Millis when(const std::string& words) const
    {
        return std::ranges::find(captions, words, &Heard::words)->at;
    }
    Millis firstTone(Tone tone) const
    {
        return std::ranges::find(toneTimes, tone, &std::pair<Millis, Tone>::second)->first;
    }

    Millis now{0};
    SessionDriver driver;
    RecordingSpeech speech;
    RecordingTones tones;
    std::vector<Heard> captions;
    std::vector<std::pair<Millis, Tone>> toneTimes;
    Coach coach;
};

} // namespace unknot::test
