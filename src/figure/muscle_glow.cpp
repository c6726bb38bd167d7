#include "muscle_glow.h"

#include "surface_lens.h"

#include <cmath>

namespace unknot::figure {
namespace {

constexpr float kMuscleTaper = 0.45f;

} // namespace

void MuscleGlow::prepare(const Clip& clip, const std::vector<DrawnPart>& parts)
{
    std::size_t count = 0;
    for (const MuscleRegion& region : clip.muscle) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const DrawnPart& part = parts[i];
            if (!liesOn(region, part) || (part.side && !region.sides[index(*part.side)]))
                continue;
            if (lenses_.size() == count)
                lenses_.emplace_back();
            Lens& lens = lenses_[count++];
            lens.part = i;
            const Mesh& mesh = *part.mesh;
            lens.depth.resize(mesh.points.size());
            lens.rim.resize(mesh.points.size());
            for (std::size_t v = 0; v < lens.depth.size(); ++v) {
                lens.depth[v] = lensDepth(region, kMuscleTaper, mesh.along[v], mesh.around[v]);
                lens.rim[v] = rimDistance(region, kMuscleTaper, part, mesh.along[v], mesh.around[v]);
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
