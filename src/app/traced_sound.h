#pragma once

#include "unknot/core/ports/speech.h"
#include "unknot/core/ports/tones.h"

namespace unknot::app {

/// Whether UNKNOT_TRACE_SOUND is set.
[[nodiscard]] bool wantsSoundTrace();

/// A voice that also tells the standard output, at once, of each line that is handed over: "line MONOTONIC_NS
/// SPOKEN WORDS", SPOKEN being 1, 0 when there is no recording, or 2
/// when it is spoken as soon as there is one. Tests and benches hold what was heard
/// against it.
class TracedSpeech : public Speech {
public:
    /// `speech` outlives this.
    explicit TracedSpeech(Speech& speech) : speech_(speech) {}

    void prepare(const std::vector<std::string>& lines) override { speech_.prepare(lines); }
    bool say(const std::string& line) override;
    void saySoon(const std::string& line) override;
    void expect(const std::string& line) override { speech_.expect(line); }
    void stop() override { speech_.stop(); }
    [[nodiscard]] std::optional<Millis> lengthOf(const std::string& line) const override
    {
        return speech_.lengthOf(line);
    }

private:
    Speech& speech_;
};

/// The same for tones: "tone MONOTONIC_NS INDEX".
class TracedTones : public Tones {
public:
    explicit TracedTones(Tones& tones) : tones_(tones) {}
    void play(Tone tone) override;

private:
    Tones& tones_;
};

} // namespace unknot::app
