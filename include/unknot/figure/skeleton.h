#pragma once

#include "unknot/figure/geometry.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace unknot::figure {

enum class Side : std::uint8_t { Left, Right };
constexpr std::array<Side, 2> kSides{Side::Left, Side::Right};

constexpr std::size_t index(Side side)
{
    return static_cast<std::size_t>(side);
}

/// +1 on the body's left, -1 on its right: the sign of y.
constexpr float sign(Side side)
{
    return side == Side::Left ? 1.0f : -1.0f;
}

enum class Joint : std::uint8_t {
    Pelvis,
    Lumbar,
    Thorax,
    Chest,
    Neck,
    Head,
    ClavicleL,
    ShoulderL,
    ElbowL,
    WristL,
    HipL,
    KneeL,
    AnkleL,
    ClavicleR,
    ShoulderR,
    ElbowR,
    WristR,
    HipR,
    KneeR,
    AnkleR
};
constexpr std::size_t kJointCount = 20;

constexpr std::size_t index(Joint joint)
{
    return static_cast<std::size_t>(joint);
}

/// The joint of a limb on one side; `left` is the left one.
constexpr Joint onSide(Joint left, Side side)
{
    constexpr int kApart = static_cast<int>(Joint::ClavicleR) - static_cast<int>(Joint::ClavicleL);
    return side == Side::Left ? left : static_cast<Joint>(static_cast<int>(left) + kApart);
}

/// How a joint turns; it decides what its three angles mean (see `axisNames`).
enum class JointKind : std::uint8_t { Root, Spine, Clavicle, Ball, Elbow, Wrist, Knee, Ankle };

JointKind kindOf(Joint joint);
/// The joint that carries this one; the pelvis carries itself.
Joint parentOf(Joint joint);
/// "hip_l" and so on, as in the data files.
const char* nameOf(Joint joint);
std::optional<Joint> jointNamed(const std::string& name);
/// Names of the angles of a kind, in the order in which they are stored; unused places are null.
std::array<const char*, 3> axisNames(JointKind kind);

/// Smallest and largest angle of a joint about one axis.
struct AngleLimit {
    float low = 0;
    float high = 0;
};

struct JointSpec {
    Vec3 offset;                        ///< from the parent, in the parent's frame
    std::array<AngleLimit, 3> limits{}; ///< in the order of `axisNames`
};

struct Skeleton {
    float stature = 1.75f;
    std::array<JointSpec, kJointCount> joints{};

    const JointSpec& operator[](Joint joint) const { return joints[index(joint)]; }
};

} // namespace unknot::figure
