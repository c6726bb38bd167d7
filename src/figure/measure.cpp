#include "unknot/figure/measure.h"

#include "body_parts.h"

#include <algorithm>
#include <limits>

namespace unknot::figure {
namespace {

constexpr float kRestingDepth = 0.011f;
constexpr int kSettlePasses = 3;

/// Smallest distance of a surface from the roller, within its length.
float gap(const Mesh& mesh, const RollerPose& roller, const RollerShape& shape)
{
    constexpr int kSteps = 4;
    float least = std::numeric_limits<float>::max();
    for (const auto& face : mesh.topology.faces()) {
        const Vec3 a = mesh.points[face[0]];
        const Vec3 u = (mesh.points[face[1]] - a) * (1.0f / kSteps);
        const Vec3 v = (mesh.points[face[2]] - a) * (1.0f / kSteps);
        // Between the corners too: the roller is rounder than the skin, and touches it in the middle of a
        // face.
        for (int i = 0; i <= kSteps; ++i) {
            for (int k = 0; k <= kSteps - i; ++k) {
                const Vec3 d = a + u * static_cast<float>(i) + v * static_cast<float>(k) - roller.centre;
                const float along = dot(d, roller.axis);
                if (std::abs(along) < shape.length / 2)
                    least = std::min(least, length(d - roller.axis * along) - shape.radius);
            }
        }
    }
    return least;
}

} // namespace

class ContactMeter::Impl {
public:
    explicit Impl(const BodyModel& m) : model(m), body(m) {}

    const BodyModel& model;
    BodyParts body;
};

ContactMeter::ContactMeter(const BodyModel& model) : impl_(std::make_unique<Impl>(model)) {}

ContactMeter::~ContactMeter() = default;

float ContactMeter::depth(const Clip& clip, float t)
{
    return depthAt(clip, keyframeAt(clip, t));
}

float ContactMeter::depthAt(const Clip& clip, const Keyframe& key)
{
    const Pose pose = solve(impl_->model, clip, key);
    impl_->body.build(pose);
    float least = std::numeric_limits<float>::max();
    for (const MuscleRegion& region : clip.muscle) {
        const bool onSkin = std::any_of(region.on.begin(), region.on.end(), [](PartName name) {
            return name == PartName::Thigh || name == PartName::Shank;
        });
        for (const DrawnPart& part : impl_->body.parts()) {
            const bool named = std::find(region.on.begin(), region.on.end(), part.name()) != region.on.end();
            if (!named || (part.side && !region.sides[index(*part.side)]))
                continue;
            // Where the muscle reaches from cloth to bare skin it is the skin that lies on the roller.
            const Mesh* skin =
                onSkin ? impl_->body.skin(part.spec->surface, part.side.value_or(Side::Left)) : nullptr;
            least = std::min(least, gap(skin ? *skin : *part.mesh, pose.roller, impl_->model.scene.roller));
        }
    }
    return -least;
}

Clip ContactMeter::settled(const Clip& clip)
{
    Clip out = clip;
    for (Keyframe& key : out.keyframes) {
        for (int pass = 0; pass < kSettlePasses; ++pass)
            key.root.pos.z += depthAt(out, key) - kRestingDepth;
    }
    return out;
}

} // namespace unknot::figure
