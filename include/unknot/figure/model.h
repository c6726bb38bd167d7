#pragma once

#include "unknot/figure/body_shape.h"
#include "unknot/figure/clip.h"
#include "unknot/figure/palette.h"
#include "unknot/figure/parts.h"
#include "unknot/figure/skeleton.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// What the figure is made of, as plain values: the body once (`BodyModel`), and a `Clip` for every variant
/// of a technique. Lengths in metres, angles in degrees, times in seconds. Nothing here knows a file format.
namespace unknot::figure {

struct RollerShape {
    float radius = 0.065f;
    float length = 0.45f;
};

struct MatShape {
    float length = 0;
    float width = 0;
    float corner = 0;
    float thickness = 0;
};

struct ShadowSpec {
    float alpha = 0;
    float spread = 0;
    float halfHeight = 0;
};

struct Scene {
    RollerShape roller;
    MatShape mat;
    Vec3 light; ///< in camera axes: right, up, toward the viewer
    ShadowSpec shadow;
};

struct GlowLevel {
    ColourRole colour = ColourRole::Glow;
    float above = 0;
    float alpha = 0;
    float inside = 0; ///< contact levels only: how deep in the muscle's lens
};

/// A thin line round the glow, so that it stands out from whatever it lies on.
struct GlowEdge {
    ColourRole colour = ColourRole::GlowEdge;
    float width = 0; ///< metres on the skin; at least a pixel
    float alpha = 0;
};

struct Highlight {
    std::vector<GlowLevel> levels;
    std::vector<GlowLevel> through; ///< the side turned away, seen through the limb
    std::vector<GlowLevel> contactLevels;
    GlowEdge edge;
    float contactReach = 0.04f;
    float pulsePeriod = 1.6f;
    float pulseLow = 0.78f;
    float pulseHigh = 1;
};

/// A place that must not be rolled, by the name that techniques give it. On limbs it is there on both sides.
struct Zone {
    std::string id;
    std::vector<SurfacePatch> patches;
};
constexpr std::size_t kMostZones = 32;

/// How zones are marked: stripes on a ground, with a line round them. Lengths in metres.
struct ZoneMark {
    float pitch = 0; ///< from stripe to stripe
    float stripe = 0;
    float edge = 0;
    float ground = 0;  ///< alpha
    float through = 0; ///< alpha of the stripes where the place is turned away
};

/// Everything that all clips share. Immutable once loaded; may be shared between threads.
struct BodyModel {
    Skeleton skeleton;
    BodyShape body;
    std::vector<PartSpec> parts;
    /// Fixed pairs of the draw order: the first lies under the second on the same side.
    std::vector<std::pair<PartName, PartName>> drawOrder;
    Scene scene;
    Highlight highlight;
    ZoneMark zoneMark;
    std::vector<Zone> zones;           ///< at most kMostZones
    std::array<Palette, 2> palettes{}; ///< by `Theme`
    std::vector<Look> looks;
};

} // namespace unknot::figure
