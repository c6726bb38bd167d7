#include "muscle_glow.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// Between an ellipse and a rounded box.
constexpr float kLensPower = 2.6f;

float lensDepth(const MuscleRegion& region, float along, float around)
{
    const float u = std::abs((along - (region.from + region.to) / 2) / ((region.to - region.from) / 2));
    const float angle = degrees(std::abs(std::remainder(around - radians(region.angle), 2 * kPi)));
    const float reach = std::min(u, 1.2f);
    const float width = std::max(region.halfWidth * (1 - 0.45f * reach * reach), 1.0f);
    return 1 - std::pow(std::pow(u, kLensPower) + std::pow(angle / width, kLensPower), 1 / kLensPower);
}

/// How far apart two places of a part's surface are, in metres for each radian round it: about its radius.
float radiusOf(const DrawnPart& part)
{
    switch (part.spec->surface) {
    case Surface::Leg:
        return 0.065f;
    case Surface::Arm:
        return 0.045f;
    default:
        return 0.14f;
    }
}

/// About how far inside the lens's rim a place lies, in metres: its depth by how steeply that rises there.
float rimDistance(const MuscleRegion& region, float along, float around, float radius)
{
    constexpr float kAside = 0.002f;
    const auto depth = [&](float up, float round) {
        return lensDepth(region, along + up, around + round / radius);
    };
    const float up = depth(kAside, 0) - depth(-kAside, 0);
    const float round = depth(0, kAside) - depth(0, -kAside);
    const float steepness = std::sqrt(up * up + round * round) / (2 * kAside);
    return depth(0, 0) / std::max(steepness, 1.0f);
}

} // namespace

void MuscleGlow::prepare(const Clip& clip, const std::vector<DrawnPart>& parts)
{
    std::size_t count = 0;
    for (const MuscleRegion& region : clip.muscle) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const DrawnPart& part = parts[i];
            const bool named = std::find(region.on.begin(), region.on.end(), part.name()) != region.on.end();
            if (!named || (part.side && !region.sides[index(*part.side)]))
                continue;
            if (lenses_.size() == count)
                lenses_.emplace_back();
            Lens& lens = lenses_[count++];
            lens.part = i;
            const Mesh& mesh = *part.mesh;
            const float radius = radiusOf(part);
            lens.depth.resize(mesh.points.size());
            lens.rim.resize(mesh.points.size());
            for (std::size_t v = 0; v < lens.depth.size(); ++v) {
                lens.depth[v] = lensDepth(region, mesh.along[v], mesh.around[v]);
                lens.rim[v] = rimDistance(region, mesh.along[v], mesh.around[v], radius);
            }
        }
    }
    lenses_.resize(count);
}

void rollerReach(const Mesh& mesh, const RollerPose& roller, const RollerShape& shape, float reach,
                 std::vector<float>& out)
{
    out.resize(mesh.points.size());
    for (std::size_t v = 0; v < out.size(); ++v) {
        const Vec3 d = mesh.points[v] - roller.centre;
        const float along = dot(d, roller.axis);
        const float gap = length(d - roller.axis * along) - shape.radius;
        out[v] = std::abs(along) < shape.length / 2 + 0.01f ? 1 - gap / reach : -1;
    }
}

} // namespace unknot::figure
