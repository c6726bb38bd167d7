#pragma once

#include "unknot/core/cue_writer.h"
#include "unknot/core/line_queue.h"

#include <algorithm>

namespace unknot {

/// The cues of one event while they are being written.
struct CueWriter::Writing {
    static constexpr Millis kBreath{200};    ///< Between lines that follow one another.
    static constexpr Millis kToneLead{250};  ///< A tone is over, or only fading, by then.
    static constexpr Millis kStartTone{600}; ///< The one at the start rises for longer.

    Millis at{0};
    const LengthOf& lengthOf;
    Millis spoken{0}; ///< Time that the lines so far take.
    Cues cues{};

    [[nodiscard]] Millis takes(const SpokenCue& cue) const
    {
        return std::max(LineQueue::kApart, lengthOf(cue) + kBreath);
    }
    void line(CueRank rank, const std::string& words, Millis after = Millis{0})
    {
        spoken = std::max(spoken, after);
        follow(rank, words);
    }
    /// One after the other, each with the time the ones before it need, and never closer than lines may be.
    void follow(CueRank rank, const std::string& words) { add(rank, words, {}); }
    /// Adds to the line before, and goes with it.
    void more(CueRank rank, const std::string& words)
    {
        const std::string before = cues.lines.empty() ? std::string() : cues.lines.back().words;
        add(rank, words, before);
    }
    void tone(Tone tone, Millis after = Millis{0}) { cues.tones.push_back({at + after, tone}); }

private:
    void add(CueRank rank, const std::string& words, const std::string& before)
    {
        if (words.empty())
            return;
        // Words of the moment of a tone begin when it is over: some voices begin at once.
        for (const ToneCue& tone : cues.tones)
            if (tone.at == at + spoken) {
                spoken += tone.tone == Tone::SessionStart ? kStartTone : kToneLead;
                break;
            }
        cues.lines.push_back({at + spoken, rank, words, before});
        spoken += takes(cues.lines.back());
    }
};

} // namespace unknot
