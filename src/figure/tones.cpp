#include "tones.h"

#include "unknot/figure/renderer.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

Tone mix(Tone a, Tone b, float u)
{
    return {a.r + (b.r - a.r) * u, a.g + (b.g - a.g) * u, a.b + (b.b - a.b) * u};
}

void Tones::choose(const BodyModel& model, Theme theme, std::size_t look)
{
    const Palette& palette = model.palettes[static_cast<std::size_t>(theme)];
    colours_ = palette.colours;
    shadowStrength_ = palette.shadowStrength;
    if (look >= model.looks.size())
        return;
    for (const auto& [role, colour] : model.looks[look].colours)
        colours_[static_cast<std::size_t>(role)] = colour;
    if (theme != Theme::Dark)
        return;
    for (const auto& [role, colour] : model.looks[look].onDark)
        colours_[static_cast<std::size_t>(role)] = colour;
}

Tone Tones::operator[](ColourRole role) const
{
    const Rgb c = rgb(role);
    return {static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255, static_cast<float>(c.b) / 255};
}

Fill Tones::fill(ColourRole role, Tone tone, float alpha)
{
    const auto byte = [](float v) {
        return static_cast<std::uint8_t>(std::lround(std::clamp(v, 0.0f, 1.0f) * 255));
    };
    return {role, {byte(tone.r), byte(tone.g), byte(tone.b)}, alpha};
}

Tones::Pair Tones::at(ColourRole role, float far) const
{
    const Tone base = (*this)[role];
    const Tone shade = (*this)[shadeOf(role)];
    const Tone dusk = (*this)[ColourRole::FarTint];
    if (far <= 0)
        return {base, shade};
    return {mix(base, mix(shade, dusk, 0.06f), far * 0.85f), mix(shade, dusk, 0.13f * far)};
}

double pulseAt(const Highlight& highlight, double seconds)
{
    return seconds <= 0 ? 0 : std::fmod(seconds / static_cast<double>(highlight.pulsePeriod), 1.0);
}

std::size_t lookNamed(const BodyModel& model, const std::string& id)
{
    const auto found =
        std::find_if(model.looks.begin(), model.looks.end(), [&](const Look& look) { return look.id == id; });
    return static_cast<std::size_t>(found - model.looks.begin());
}

std::uint32_t zoneBits(const BodyModel& model, const std::vector<std::string>& ids)
{
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < model.zones.size(); ++i) {
        if (std::find(ids.begin(), ids.end(), model.zones[i].id) != ids.end())
            bits |= std::uint32_t{1} << i;
    }
    return bits;
}

Rgb colourOf(const BodyModel& model, Theme theme, std::size_t look, ColourRole role)
{
    Tones tones;
    tones.choose(model, theme, look);
    return tones.rgb(role);
}

} // namespace unknot::figure
