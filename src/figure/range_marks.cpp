#include "range_marks.h"

#include <array>

namespace unknot::figure {
namespace {

/// The marks hang from just below the roller's top, where the skin lies.
constexpr float kHeight = 0.11f;

enum class Carrier { Leg, Arm, Trunk };

Carrier carrierOf(PartName part)
{
    switch (part) {
    case PartName::Thigh:
    case PartName::Shank:
    case PartName::Short:
    case PartName::Sock:
        return Carrier::Leg;
    case PartName::UpperArm:
    case PartName::Forearm:
    case PartName::Sleeve:
        return Carrier::Arm;
    default:
        return Carrier::Trunk;
    }
}

/// The place so far along two bones, counted from the first joint; before it and beyond the last the line
/// goes straight on.
Vec3 alongBones(Vec3 a, Vec3 b, Vec3 c, float along)
{
    const float first = length(b - a);
    if (along <= first)
        return a + normalised(b - a) * along;
    return b + normalised(c - b) * (along - first);
}

} // namespace

RangeFinder::RangeFinder(const BodyModel& model) : spine_(model.skeleton, model.body.torso.roundJoint) {}

Vec3 RangeFinder::place(const MuscleRegion& region, const Pose& pose, float along) const
{
    const Carrier carrier = carrierOf(region.on.front());
    if (carrier == Carrier::Trunk)
        return spine_.at(pose, along).pos;
    const std::array<Joint, 3> left = carrier == Carrier::Leg
                                          ? std::array{Joint::HipL, Joint::KneeL, Joint::AnkleL}
                                          : std::array{Joint::ShoulderL, Joint::ElbowL, Joint::WristL};
    Vec3 sum;
    float count = 0;
    for (Side side : kSides) {
        if (!region.sides[index(side)])
            continue;
        const auto joint = [&](std::size_t k) { return pose[onSide(left[k], side)].pos; };
        sum += alongBones(joint(0), joint(1), joint(2), along);
        ++count;
    }
    return count > 0 ? sum * (1 / count) : pose[left[0]].pos;
}

std::optional<RangeMarks> RangeFinder::find(const Clip& clip, const Pose& pose, const Camera& camera,
                                            float mirrorWidth) const
{
    if (clip.muscle.empty() || clip.muscle.front().on.empty())
        return std::nullopt;
    const MuscleRegion& region = clip.muscle.front();
    Vec3 from = place(region, pose, region.from);
    Vec3 to = place(region, pose, region.to);
    // The body goes along the travel and the roller stays behind: what lies ahead is rolled first.
    if (dot(to - from, clip.roller.travel) > 0)
        std::swap(from, to);
    from.z = to.z = kHeight;
    RangeMarks marks{camera.project(from), camera.project(to)};
    if (mirrorWidth > 0) {
        marks.from.x = mirrorWidth - marks.from.x;
        marks.to.x = mirrorWidth - marks.to.x;
    }
    return marks;
}

} // namespace unknot::figure
