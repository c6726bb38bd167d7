#include "surface_lens.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// Between an ellipse and a rounded box.
constexpr float kLensPower = 2.6f;

/// How far apart two places of a part's surface are, in metres for each radian round it: about its radius.
float radiusOf(const DrawnPart& part)
{
    switch (part.spec->surface) {
    case Surface::Leg:
        return 0.065f;
    case Surface::Arm:
        return 0.045f;
    case Surface::Neck:
        return 0.055f;
    default:
        return 0.14f;
    }
}

} // namespace

float lensDepth(const SurfacePatch& patch, float taper, float along, float around)
{
    const float u = std::abs((along - (patch.from + patch.to) / 2) / ((patch.to - patch.from) / 2));
    const float angle = degrees(std::abs(std::remainder(around - radians(patch.angle), 2 * kPi)));
    const float reach = std::min(u, 1.2f);
    const float width = std::max(patch.halfWidth * (1 - taper * reach * reach), 1.0f);
    return 1 - std::pow(std::pow(u, kLensPower) + std::pow(angle / width, kLensPower), 1 / kLensPower);
}

// Its depth by how steeply that rises there.
float rimDistance(const SurfacePatch& patch, float taper, const DrawnPart& part, float along, float around)
{
    constexpr float kAside = 0.002f;
    const float radius = radiusOf(part);
    const auto depth = [&](float up, float round) {
        return lensDepth(patch, taper, along + up, around + round / radius);
    };
    const float up = depth(kAside, 0) - depth(-kAside, 0);
    const float round = depth(0, kAside) - depth(0, -kAside);
    const float steepness = std::sqrt(up * up + round * round) / (2 * kAside);
    return depth(0, 0) / std::max(steepness, 1.0f);
}

bool liesOn(const SurfacePatch& patch, const DrawnPart& part)
{
    return std::find(patch.on.begin(), patch.on.end(), part.name()) != patch.on.end();
}

} // namespace unknot::figure
