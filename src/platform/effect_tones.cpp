#include "platform/effect_tones.h"

#include <array>

namespace unknot::platform {

namespace {

constexpr std::array kNames{"session-start", "left", "right",   "both", "tick",      "next",
                            "half",          "hold", "release", "done", "attention", "stroke"};
static_assert(kNames.size() == static_cast<std::size_t>(Tone::Stroke) + 1);

} // namespace

std::string fileOf(Tone tone)
{
    return std::string(":/unknot/sounds/") + kNames[static_cast<std::size_t>(tone)] + ".wav";
}

EffectTones::EffectTones(WavePlayer& player) : player_(player)
{
    for (std::size_t tone = 0; tone < kNames.size(); ++tone)
        player_.keep(fileOf(static_cast<Tone>(tone)));
}

void EffectTones::play(Tone tone)
{
    player_.play(fileOf(tone), volume_);
}

} // namespace unknot::platform
