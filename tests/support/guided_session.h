#pragma once

#include "support/page_catalog.h"
#include "support/recording_desktop.h"
#include "support/recording_sound.h"
#include "support/sample_script.h"
#include "support/session_fixture.h"

namespace unknot::test {

struct RecordingPorts {
    RecordingSpeech speech;
    RecordingTones tones;
    RecordingKeepAwake awake;
    RecordingMediaControl media;
};

/// A session whose voice, tones, screen and media controls are written down.
struct GuidedSession : RecordingPorts, SessionFixture {
    explicit GuidedSession(bool ratings = false)
        : SessionFixture(speaking(ratings), {speech, tones, awake, media, {}})
    {
    }

    static Catalog speaking(bool ratings)
    {
        Catalog catalog = pageCatalog();
        catalog.script = sampleScript();
        catalog.advice = {{"N1", AdviceLevel::Stop, en("A sign to stop"), en("Rest your {area} today."), {}}};
        for (Routine& routine : catalog.routines)
            routine.ratings = ratings;
        return catalog;
    }
    void set(const std::function<void(SoundSettings&)>& edit)
    {
        state.change([&](Settings& settings) { edit(settings.sound); });
    }
    [[nodiscard]] std::string id() const { return log.begun.at(0).id; }
};

} // namespace unknot::test
