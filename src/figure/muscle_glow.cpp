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
            lens.depth.resize(part.mesh->points.size());
            for (std::size_t v = 0; v < lens.depth.size(); ++v)
                lens.depth[v] = lensDepth(region, part.mesh->along[v], part.mesh->around[v]);
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
