#pragma once

#include "unknot/core/time.h"

#include <functional>
#include <string>

namespace unknot {

/// How much of the coaching is spoken.
enum class VoiceMode { Off, Short, Full };

/// What gives way when lines collide: the first of this order is kept.
enum class CueRank { Safety, Side, Next, Time, Cue };

/// The sounds that are not words. Left is one low tone, right two higher ones, so that the side can be told
/// without looking.
enum class Tone {
    SessionStart,
    Left,
    Right,
    BothSides,
    Tick, ///< The last three seconds of getting ready; ten seconds left.
    Next, ///< A step is done, another area follows.
    Half,
    Hold,
    Release,
    Done,
    Attention, ///< Softly, before the key word of a line.
    Stroke,    ///< The metronome.
};

/// A line of the script with its moment. The same words are spoken and shown as a caption.
struct SpokenCue {
    Millis at{0}; ///< Session time at which the line should begin.
    CueRank rank = CueRank::Cue;
    std::string words;
    std::string after{}; ///< Adds to the line with these words and is not said without it.
    Millis late{1500};   ///< How late it may begin; then it has lost its moment.

    bool operator==(const SpokenCue&) const = default;
};

/// How long a line will take from its moment to its last word.
using LengthOf = std::function<Millis(const SpokenCue&)>;

/// The soft tone before the words of a cue, which wakes a headset and the listener.
inline constexpr Millis kAttentionLead{250};

struct ToneCue {
    Millis at{0};
    Tone tone = Tone::Tick;

    bool operator==(const ToneCue&) const = default;
};

} // namespace unknot
