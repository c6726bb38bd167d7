#pragma once

#include "unknot/figure/parts.h"
#include "unknot/figure/skeleton.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace unknot::figure {

using JointAngles = std::array<std::array<float, 3>, kJointCount>;

struct RootPose {
    Vec3 pos; ///< middle of the hips
    float yaw = 0;
    float pitch = 0;
    float side = 0;
    float twist = 0;
};

struct Keyframe {
    float t = 0;      ///< 0..1 along the stroke
    float roller = 0; ///< distance rolled along the travel direction since t = 0
    RootPose root;
    JointAngles angles{};
};

/// A hand held to a place. Numbers are in the world, or in `frame`'s own axes and then move with it.
struct HandContact {
    std::optional<Joint> frame;
    Vec3 wrist;
    Vec3 fingers;                ///< direction
    Vec3 palm;                   ///< direction the palm faces
    Vec3 elbow;                  ///< direction the elbow points
    std::optional<Vec3> elbowAt; ///< planted forearm: the elbow is held too
};

/// A foot held to a place in the world.
struct FootContact {
    Vec3 ankle;
    Vec3 toes; ///< direction
    Vec3 knee; ///< direction the knee points
};

struct Contacts {
    std::array<std::optional<HandContact>, 2> hands; ///< by `Side`
    std::array<std::optional<FootContact>, 2> feet;
};

/// Azimuth 0 looks along +y, the head end on the left; + walks the viewer toward the foot end.
struct CameraSpec {
    float azimuth = 0;
    float elevation = 10;
    float distance = 5.5f;
    Vec3 target;
    float width = 2; ///< metres across an 8:5 frame at the target
};

struct ClipTiming {
    float stroke = 3;
    float holdEnd = 0;
    float holdStart = 0;
};

struct RollerPath {
    Vec3 start;
    Vec3 axis{0, 1, 0};
    Vec3 travel{-1, 0, 0};
};

/// A muscle, as a lens on the surface.
struct MuscleRegion : SurfacePatch {
    std::array<bool, 2> sides{}; ///< by `Side`; ignored for parts that have no side

    bool operator==(const MuscleRegion&) const = default;
};

/// How one variant of a technique moves: a stroke from t = 0 to t = 1, authored for the right side.
struct Clip {
    std::string id;        ///< the variant's id
    bool oneSided = false; ///< mirror it for the left side
    bool settle = false;   ///< hand-written heights: let the player lower or lift the body onto the roller
    float stillT = 0.5f;   ///< where a still picture shows it best
    CameraSpec camera;
    ClipTiming timing;
    Vec2 matCentre; ///< on the floor, metres
    RollerPath roller;
    std::vector<MuscleRegion> muscle;
    Contacts contacts;
    std::vector<Keyframe> keyframes; ///< at least one, t rising
};

} // namespace unknot::figure
