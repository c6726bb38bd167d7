#pragma once

#include "path_writer.h"
#include "unknot/figure/model.h"

#include <array>

namespace unknot::figure {

/// A colour while it is being mixed, 0..1.
struct Tone {
    float r = 0;
    float g = 0;
    float b = 0;
};

Tone mix(Tone a, Tone b, float u);

/// The palette of a theme with a look laid over it.
class Tones {
public:
    void choose(const BodyModel& model, Theme theme, std::size_t look);

    Rgb rgb(ColourRole role) const { return colours_[static_cast<std::size_t>(role)]; }
    Tone operator[](ColourRole role) const;
    float shadowStrength() const { return shadowStrength_; }
    Fill fill(ColourRole role, float alpha = 1) const { return {role, rgb(role), alpha}; }
    static Fill fill(ColourRole role, Tone tone, float alpha = 1);

    /// Base and shade of a part that lies `far` (0..1) on the other side of the body: both sink toward the
    /// dusk.
    struct Pair {
        Tone base;
        Tone shade;
    };
    Pair at(ColourRole role, float far) const;

private:
    std::array<Rgb, kColourRoleCount> colours_{};
    float shadowStrength_ = 1;
};

} // namespace unknot::figure
