#pragma once

#include "unknot/figure/geometry.h"

#include <array>
#include <vector>

namespace unknot::figure {

/// One row of a table along a limb, the trunk or the head: a place and the sizes there. Unused places are 0.
struct Station {
    float at = 0;
    std::array<float, 5> size{};
};

/// How a limb tube rounds a joint and swells or thins there.
struct Bend {
    float roundLine = 0;  ///< the centre line is curved this far to both sides of the joint
    float roundFrame = 0; ///< the frame turns over this length to both sides
    float front = 0;      ///< fullness of the front at a full bend, as a fraction
    float back = 0;
    float limit = 1; ///< fullness grows with the bend up to here
};

/// A station of a limb, measured from its upper or its lower joint; sizes are front, back, inner, outer.
struct LimbStation {
    bool fromLowerJoint = false;
    float at = 0;
    std::array<float, 4> size{};
};

/// A leg (pelvis, hip, knee, ankle) or an arm (shoulder, elbow, wrist) as one tube.
struct LimbShape {
    float leadIn = 0;       ///< the tube starts this far before its first joint
    float leadInInward = 0; ///< and so much further inward
    float sectionPower = 2; ///< 2 is an ellipse, more is squarer
    int sides = 24;
    float ringStep = 0.02f;
    std::vector<float> denseNear; ///< for each bend: rings are closer within this distance
    std::vector<Bend> bends;      ///< leg: hip and knee; arm: elbow
    std::vector<LimbStation> stations;
};

struct TorsoShape {
    float sectionPower = 2;
    int sides = 32;
    float ringStep = 0.022f;
    float roundJoint = 0.075f;
    std::vector<Station> stations; ///< height above the hips: half width, front, back
};

struct NeckShape {
    int sides = 20;
    int rings = 8;
    float from = 0.5f;             ///< height above the hips where it leaves the trunk
    Vec3 to;                       ///< where it ends, in the head's frame
    std::vector<Station> stations; ///< 0..1: half width, front, back
};

struct NoseRow {
    float z = 0;
    float halfAngle = 0;
    float protrusion = 0;
};

struct EarShape {
    Vec3 at;
    float height = 0;
    float width = 0;
    float thickness = 0;
    float tilt = 0;
};

/// Marks of the face, placed by angle round the head (0 front) and height in the head's frame. `minFacing` is
/// how far the far one must still be turned to the viewer (cosine) to be drawn.
struct EyeMark {
    float angle = 0;
    float z = 0;
    float halfWidth = 0; ///< degrees
    float halfHeight = 0;
    float minFacing = 0;
};

struct BrowMark {
    float angleFrom = 0;
    float angleTo = 0;
    float z = 0;
    float arch = 0;
    float width = 0;
    float minFacing = 0;
};

struct MouthMark {
    float halfAngle = 0;
    float z = 0;
    float curve = 0;
    float width = 0;
    float minFacing = 0;
};

struct HeadShape {
    int sides = 32;
    int rings = 20;
    float sectionPower = 2;
    std::vector<Station> stations; ///< z: front x, back x, half width, centre x
    std::vector<NoseRow> nose;     ///< from the bridge down
    EarShape ear;
    EyeMark eye;
    BrowMark brow;
    MouthMark mouth;
};

struct HairShape {
    int sides = 52;
    int rings = 12;
    std::vector<Station> hairline;  ///< angle round the head 0..180: z
    std::vector<Station> thickness; ///< 0 hairline .. 1 crown: front, back
};

struct Finger {
    float thumbward = 0;
    float down = 0;
    float length = 0;
    float radius = 0;
    float spread = 0; ///< degrees
};

struct HandShape {
    std::vector<Station> palm; ///< down from the wrist: half width thumb side, little side, palm, back
    std::vector<Finger> fingers;
    Vec3 thumbAt;
    Vec3 thumbDirection;
    float thumbLength = 0;
    float thumbRadius = 0;
    float curl = 0; ///< degrees
};

struct ShoeShape {
    int sides = 24;
    int rings = 22;
    std::vector<Station> stations; ///< x: half width outer, inner, top z, sole top z, sole bottom z
};

struct BodyShape {
    LimbShape leg;
    LimbShape arm;
    TorsoShape torso;
    NeckShape neck;
    HeadShape head;
    HairShape hair;
    HandShape hand;
    ShoeShape shoe;
};

} // namespace unknot::figure
