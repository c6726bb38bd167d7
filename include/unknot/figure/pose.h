#pragma once

#include "unknot/figure/model.h"

namespace unknot::figure {

/// A joint's place and the frame of the bone that leaves it: x forward, y to the body's left, z up the bone.
struct Bone {
    Vec3 pos;
    Mat3 frame;
};

struct RollerPose {
    Vec3 centre;
    Vec3 axis;
    float turn = 0; ///< radians
};

/// The whole body at one moment, in the world.
struct Pose {
    std::array<Bone, kJointCount> bones{};
    /// How far the hand is turned about the forearm, radians; the skin spreads it along the forearm. By
    /// `Side`.
    std::array<float, 2> forearmTurn{};
    /// How far the shoulder gave way, or the hand missed its place, metres; near 0 in a good clip. By `Side`.
    std::array<float, 2> shoulderGlide{};
    RollerPose roller;

    const Bone& operator[](Joint joint) const { return bones[index(joint)]; }
    Bone& operator[](Joint joint) { return bones[index(joint)]; }
};

/// The keyframes' values at stroke position `t` (0..1, clamped): cubics through the keys, Catmull-Rom
/// tangents, one-sided at the ends. `clip` must have at least one keyframe.
Keyframe keyframeAt(const Clip& clip, float t);

/// Forward kinematics, then the planted hands, forearms and feet by two-bone inverse kinematics.
Pose solve(const BodyModel& model, const Clip& clip, const Keyframe& key);

/// `solve` of `keyframeAt`. Deterministic, allocates nothing.
Pose poseAt(const BodyModel& model, const Clip& clip, float t);

} // namespace unknot::figure
