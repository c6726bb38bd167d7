#pragma once

#include "tones.h"
#include "unknot/figure/model.h"

#include <optional>

namespace unknot::figure {

/// What a mark needs against the surface it lies on to be told from it (WCAG 2, non-text contrast).
constexpr float kReadable = 3;

/// Relative luminance of a colour, 0 black to 1 white (WCAG 2).
float luminance(Tone tone);
/// Contrast of two colours, 1 to 21 (WCAG 2).
float contrast(Tone a, Tone b);

/// The glow's tone in the middle of a muscle: its levels laid over a surface, each `strength` times as
/// strong.
Tone glowCore(const Highlight& highlight, const Tones& tones, Tone surface, float strength);

/// The line round a glow, as near to its own warm tone as reads on a surface, lit and in shade: darker on a
/// light one, paler on a dark one. Empty where the glow itself is readable.
std::optional<Tone> glowEdge(const Highlight& highlight, const Tones& tones, const Tones::Pair& surface,
                             float strength);

} // namespace unknot::figure
