#pragma once

#include "unknot/figure/geometry.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the figure is made of, as plain values: the body once (`BodyModel`), and a `Clip` for every variant
/// of a technique. Lengths in metres, angles in degrees, times in seconds. Nothing here knows a file format.
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

/// The drawn parts. Some come twice, once a side.
enum class PartName : std::uint8_t {
    Thigh,
    Shank,
    ShortInside,
    Short,
    Sock,
    Shoe,
    Sole,
    UpperArm,
    Forearm,
    SleeveInside,
    Sleeve,
    Hand,
    Pelvis,
    TeeInside,
    CollarInside,
    Tee,
    Neck,
    HairBack,
    Head,
    Hair,
    Ear
};
constexpr std::size_t kPartNameCount = 21;

/// "uarm" and so on, as in the data files.
const char* nameOf(PartName part);
std::optional<PartName> partNamed(const std::string& name);

/// Which surface a part is cut from.
enum class Surface : std::uint8_t { Leg, Arm, Torso, Hand, Shoe, Sole, Neck, Head, Ear, Hair, InsideOf };

enum class ColourRole : std::uint8_t {
    Background,
    Mat,
    MatEdge,
    MatLine,
    Guide,
    Shadow,
    FarTint,
    Skin,
    SkinShade,
    Tee,
    TeeShade,
    TeeInside,
    Collar,
    Shorts,
    ShortsShade,
    ShortsInside,
    Stripe,
    Hair,
    HairShade,
    Shoe,
    ShoeShade,
    Sole,
    SoleShade,
    Outsole,
    Accent,
    Lace,
    Sock,
    SockShade,
    Roller,
    RollerShade,
    RollerHighlight,
    Cap,
    CapShade,
    CapInside,
    Glow,
    Glow2,
    Glow3,
    Ink,
    Lip
};
constexpr std::size_t kColourRoleCount = 39;

const char* nameOf(ColourRole role);
std::optional<ColourRole> colourNamed(const std::string& name);
/// The tone that a role takes in shade; roles without one are their own shade.
ColourRole shadeOf(ColourRole role);

/// Extra room between skin and cloth at a place along the limb or trunk.
struct EasePoint {
    float at = 0;
    float room = 0;
};

/// One drawn part. `from` and `to` are metres along its tube; the `Open` ones hold when the hem it comes out
/// of faces the viewer. A lap is how many rings it runs over into its neighbour, so that no seam shows.
struct PartSpec {
    PartName name{};
    bool bothSides = false;
    Surface surface{};
    ColourRole fill{};
    bool flat = false; ///< never gets a shade
    std::optional<PartName> outOf;
    std::optional<PartName> insideOf;
    std::optional<float> from;
    std::optional<float> to;
    std::optional<float> fromOpen;
    std::optional<float> toOpen;
    int lapStart = 0;
    int lapEnd = 0;
    std::optional<int> sides;
    std::vector<EasePoint> ease;
    bool openStart = false;
    bool openEnd = false;
    float collarTilt = 0;
    float shadeAt = 0.08f; ///< in shade where normal . light is below this
};

struct RollerShape {
    float radius = 0.065f;
    float length = 0.45f;
};

struct MatShape {
    float length = 0;
    float width = 0;
    float corner = 0;
    float thickness = 0;
};

struct ShadowSpec {
    float alpha = 0;
    float spread = 0;
    float halfHeight = 0;
};

struct Scene {
    RollerShape roller;
    MatShape mat;
    Vec3 light; ///< in camera axes: right, up, toward the viewer
    ShadowSpec shadow;
};

struct GlowLevel {
    ColourRole colour = ColourRole::Glow;
    float above = 0;
    float alpha = 0;
    float inside = 0; ///< contact levels only: how deep in the muscle's lens
};

struct Highlight {
    std::vector<GlowLevel> levels;
    std::vector<GlowLevel> through; ///< the side turned away, seen through the limb
    std::vector<GlowLevel> contactLevels;
    float contactReach = 0.04f;
    float pulsePeriod = 1.6f;
    float pulseLow = 0.78f;
    float pulseHigh = 1;
};

struct Rgb {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;

    bool operator==(const Rgb&) const = default;
};

enum class Theme : std::uint8_t { Light, Dark };

struct Palette {
    std::array<Rgb, kColourRoleCount> colours{};
    float shadowStrength = 1;

    Rgb operator[](ColourRole role) const { return colours[static_cast<std::size_t>(role)]; }
};

/// Another skin and hair: what differs from the palette, and what differs again on dark.
struct Look {
    std::string id;
    std::vector<std::pair<ColourRole, Rgb>> colours;
    std::vector<std::pair<ColourRole, Rgb>> onDark;
};

/// Everything that all clips share. Immutable once loaded; may be shared between threads.
struct BodyModel {
    Skeleton skeleton;
    BodyShape body;
    std::vector<PartSpec> parts;
    /// Fixed pairs of the draw order: the first lies under the second on the same side.
    std::vector<std::pair<PartName, PartName>> drawOrder;
    Scene scene;
    Highlight highlight;
    std::array<Palette, 2> palettes{}; ///< by `Theme`
    std::vector<Look> looks;
};

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

/// A lens on a part's surface that marks a muscle.
struct MuscleRegion {
    std::vector<PartName> on;
    std::array<bool, 2> sides{}; ///< by `Side`; ignored for parts that have no side
    float from = 0;              ///< metres along the limb, or height above the hips
    float to = 0;
    float angle = 0; ///< round a limb: 0 front, 90 outer, 180 back, 270 inner; round the trunk: 90 left
    float halfWidth = 0;
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
