#include "glow_edge.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// A little more than needed, for colours are rounded to whole steps.
constexpr float kEnough = kReadable * 1.02f;
constexpr int kSteps = 20;

float linear(float channel)
{
    return channel <= 0.04045f ? channel / 12.92f : std::pow((channel + 0.055f) / 1.055f, 2.4f);
}

float worst(Tone mark, const Tones::Pair& surface)
{
    return std::min(contrast(mark, surface.base), contrast(mark, surface.shade));
}

/// The first tone between two that is readable on a surface, and how far along it lies; the last when none
/// is.
struct Step {
    Tone tone;
    int at;
};

Step firstReadable(Tone from, Tone to, const Tones::Pair& surface)
{
    for (int i = 0; i < kSteps; ++i) {
        const Tone tone = mix(from, to, static_cast<float>(i) / kSteps);
        if (worst(tone, surface) >= kEnough)
            return {tone, i};
    }
    return {to, kSteps};
}

} // namespace

float luminance(Tone tone)
{
    return 0.2126f * linear(tone.r) + 0.7152f * linear(tone.g) + 0.0722f * linear(tone.b);
}

float contrast(Tone a, Tone b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05f) / (dark + 0.05f);
}

Tone glowCore(const Highlight& highlight, const Tones& tones, Tone surface, float strength)
{
    for (const GlowLevel& level : highlight.levels)
        surface = mix(surface, tones[level.colour], std::min(1.0f, level.alpha * strength));
    return surface;
}

std::optional<Tone> glowEdge(const Highlight& highlight, const Tones& tones, const Tones::Pair& surface,
                             float strength)
{
    const float core = std::min(contrast(glowCore(highlight, tones, surface.base, strength), surface.base),
                                contrast(glowCore(highlight, tones, surface.shade, strength), surface.shade));
    if (core >= kEnough)
        return std::nullopt;
    const Step darker = firstReadable(tones[highlight.edge.colour], {0, 0, 0}, surface);
    const Step paler = firstReadable(tones[ColourRole::Glow3], {1, 1, 1}, surface);
    if (darker.at == paler.at)
        return worst(darker.tone, surface) >= worst(paler.tone, surface) ? darker.tone : paler.tone;
    return darker.at < paler.at ? darker.tone : paler.tone;
}

} // namespace unknot::figure
