#include "stage_floor.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::figure {
namespace {

constexpr float kJustAbove = 0.0006f;
/// A shadow fainter than this is left out.
constexpr float kFaintest = 0.045f;
constexpr float kMatLineInset = 0.035f;
constexpr float kMatLineWidth = 0.0031f;
constexpr float kMatLineCorner = 0.02f;
constexpr int kCornerSteps = 8;

} // namespace

StageFloor::StageFloor(const BodyModel& model, PathWriter& out, Outliner& outliner)
    : model_(model), out_(out), outliner_(outliner)
{
}

void StageFloor::addRoundedRect(Vec2 centre, float length, float width, float corner, float z,
                                const Camera& camera, bool backward)
{
    constexpr std::array<Vec2, 4> kCorners{{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}};
    line_.clear();
    for (std::size_t k = 0; k < kCorners.size(); ++k) {
        for (int i = 0; i <= kCornerSteps; ++i) {
            const float a = kPi / 2 * (static_cast<float>(k) + static_cast<float>(i) / kCornerSteps);
            line_.push_back(
                camera.project({centre.x + kCorners[k].x * (length / 2 - corner) + corner * std::cos(a),
                                centre.y + kCorners[k].y * (width / 2 - corner) + corner * std::sin(a), z}));
        }
    }
    loops_.add(line_, backward);
}

void StageFloor::mat(const Clip& clip, const Camera& camera, const Tones& tones)
{
    const MatShape& mat = model_.scene.mat;
    const Vec2 c = clip.matCentre;
    disc({c.x, c.y - 0.02f, -mat.thickness}, mat.length * 0.56f, mat.width * 0.66f, 0,
         0.10f * tones.shadowStrength(), camera, tones);
    for (bool edge : {true, false}) {
        loops_.clear();
        addRoundedRect(c, mat.length, mat.width, mat.corner, edge ? -mat.thickness : 0, camera, false);
        out_.fill(loops_, tones.fill(edge ? ColourRole::MatEdge : ColourRole::Mat));
    }
    loops_.clear();
    const float inset = 2 * kMatLineInset;
    const float half = kMatLineWidth;
    addRoundedRect(c, mat.length - inset + half, mat.width - inset + half, kMatLineCorner, 0, camera, false);
    addRoundedRect(c, mat.length - inset - half, mat.width - inset - half, kMatLineCorner, 0, camera, true);
    out_.fill(loops_, tones.fill(ColourRole::MatLine));
}

void StageFloor::guide(const Clip& clip, const Camera& camera, const Tones& tones)
{
    float low = 0;
    float high = 0;
    for (const Keyframe& key : clip.keyframes) {
        low = std::min(low, key.roller);
        high = std::max(high, key.roller);
    }
    if (high - low < 0.02f)
        return;
    constexpr float kHalfLine = 0.0055f;
    constexpr float kHalfHead = 0.020f;
    constexpr float kHeadLength = 0.034f;
    constexpr float kBeyond = 0.045f;
    const Vec3 travel = clip.roller.travel;
    const Vec3 across = clip.roller.axis;
    Vec3 start = clip.roller.start;
    start.z = 0.0008f;
    const float side = dot(camera.position() - start, across) < 0 ? -1.0f : 1.0f;
    const Vec3 beside = start + across * (side * (model_.scene.roller.length / 2 + 0.028f));
    const Vec3 a = beside + travel * (low - kBeyond);
    const Vec3 b = beside + travel * (high + kBeyond);
    const auto add = [&](std::initializer_list<Vec3> corners) {
        line_.clear();
        for (Vec3 p : corners)
            line_.push_back(camera.project(p));
        loops_.add(line_);
    };
    loops_.clear();
    add({a + across * kHalfLine, b + across * kHalfLine, b - across * kHalfLine, a - across * kHalfLine});
    add({b + travel * kHeadLength, b + across * kHalfHead, b - across * kHalfHead});
    add({a - travel * kHeadLength, a - across * kHalfHead, a + across * kHalfHead});
    out_.fillPolygons(loops_, tones.fill(ColourRole::Guide));
}

void StageFloor::disc(Vec3 centre, float halfX, float halfY, float yaw, float alpha, const Camera& camera,
                      const Tones& tones)
{
    const Vec2 c = camera.project(centre);
    const Vec2 x = camera.project(centre + Vec3{halfX * std::cos(yaw), halfX * std::sin(yaw), 0});
    const Vec2 y = camera.project(centre + Vec3{-halfY * std::sin(yaw), halfY * std::cos(yaw), 0});
    out_.shadow(c, x - c, y - c, tones.fill(ColourRole::Shadow, std::min(alpha, 1.0f)));
}

void StageFloor::segmentShadow(const Segment& s, const Camera& camera, const Tones& tones)
{
    const ShadowSpec& spec = model_.scene.shadow;
    const Vec3 middle = mix(s.a, s.b, 0.5f);
    const float height = std::max(0.0f, middle.z - s.radius);
    const float alpha =
        spec.alpha * s.strength * tones.shadowStrength() / (1 + std::pow(height / spec.halfHeight, 1.35f));
    if (alpha < kFaintest)
        return;
    const Vec3 d = s.b - s.a;
    const float spread = height * spec.spread + 0.015f;
    disc({middle.x - height * 0.05f, middle.y + height * 0.10f, kJustAbove},
         std::sqrt(d.x * d.x + d.y * d.y) / 2 + s.radius * 1.05f + spread, s.radius * 1.1f + spread,
         std::atan2(d.y, d.x), alpha, camera, tones);
}

void StageFloor::shadows(const Pose& pose, const Camera& camera, const Tones& tones)
{
    const auto at = [&](Joint joint) { return pose[joint].pos; };
    const auto in = [&](Joint joint, Vec3 local) { return pose[joint].pos + pose[joint].frame * local; };
    const auto add = [&](Vec3 a, Vec3 b, float radius, float strength) {
        segmentShadow({a, b, radius, strength}, camera, tones);
    };
    add(at(Joint::Pelvis), at(Joint::Thorax), 0.15f, 1);
    add(at(Joint::Thorax), at(Joint::Neck), 0.15f, 1);
    add(at(Joint::Head), in(Joint::Head, {0, 0, 0.09f}), 0.10f, 1);
    for (Side side : kSides) {
        const Joint ankle = onSide(Joint::AnkleL, side);
        const Joint wrist = onSide(Joint::WristL, side);
        add(at(onSide(Joint::HipL, side)), at(onSide(Joint::KneeL, side)), 0.075f, 1);
        add(at(onSide(Joint::KneeL, side)), at(ankle), 0.05f, 1);
        add(in(ankle, {-0.05f, 0, -0.05f}), in(ankle, {0.17f, 0, -0.05f}), 0.045f, 1.1f);
        add(at(onSide(Joint::ShoulderL, side)), at(onSide(Joint::ElbowL, side)), 0.045f, 0.7f);
        add(at(onSide(Joint::ElbowL, side)), at(wrist), 0.036f, 0.9f);
        add(in(wrist, {0, 0, 0.01f}), in(wrist, {0, 0, -0.16f}), 0.04f, 1.1f);
    }
    const Vec3 roller = pose.roller.centre;
    const float yaw = std::atan2(pose.roller.axis.y, pose.roller.axis.x) - kPi / 2;
    disc({roller.x - 0.012f, roller.y + 0.01f, kJustAbove}, 0.105f,
         0.28f * model_.scene.roller.length / 0.45f, yaw, 0.42f * tones.shadowStrength(), camera, tones);
}

void StageFloor::addCircle(Vec3 centre, const Mat3& axes, float radius, int points, const Camera& camera)
{
    line_.clear();
    for (int i = 0; i < points; ++i) {
        const float a = 2 * kPi * static_cast<float>(i) / static_cast<float>(points);
        line_.push_back(
            camera.project(centre + axes.x * (radius * std::cos(a)) + axes.y * (radius * std::sin(a))));
    }
    loops_.add(line_);
}

void StageFloor::roller(const Pose& pose, const Clip& clip, const Mesh& mesh, const Camera& camera,
                        const Tones& tones, Vec3 light, bool plain)
{
    const Topology& topology = mesh.topology;
    const int last = static_cast<int>(topology.rows()) - 1;
    const FaceRange body = topology.between(1, last - 1);
    faces_.assign(topology.faceCount() + 1, 0);
    for (std::size_t f = 0; f < topology.faceCount(); ++f)
        faces_[f] = mesh.facing[f] == Facing::Toward ? 1 : 0;
    outliner_.outline({mesh, topology.all(), faces_.data()}, loops_);
    out_.fill(loops_, tones.fill(ColourRole::Roller));

    for (std::uint32_t f = 0; f < topology.faceCount(); ++f)
        faces_[f] = faces_[f] && f >= body.begin && f < body.end ? 1 : 0;
    value_.resize(mesh.points.size());
    for (std::size_t v = 0; v < value_.size(); ++v)
        value_[v] = -dot(mesh.normals[v], light);
    outliner_.region({mesh, body, faces_.data()}, value_.data(), 0, loops_);
    out_.fill(loops_, tones.fill(ColourRole::RollerShade));

    // Round the axis so that the top moves along the travel.
    const Mat3 axes{{0, 0, 1}, cross(pose.roller.axis, {0, 0, 1}), pose.roller.axis};
    const float turn = pose.roller.turn * (dot(axes.y, clip.roller.travel) < 0 ? -1.0f : 1.0f);
    for (int k = 0; k < 4 && !plain; ++k) {
        const float line = turn + static_cast<float>(k) * kPi / 2;
        for (std::size_t v = 0; v < value_.size(); ++v)
            value_[v] = std::cos(mesh.around[v] - line) - std::cos(0.05f);
        outliner_.region({mesh, body, faces_.data()}, value_.data(), 0, loops_);
        out_.fill(loops_, tones.fill(ColourRole::RollerHighlight, 0.75f));
    }
    for (float end : {1.0f, -1.0f})
        rollerCap(pose, axes, turn, end, camera, tones, plain);
}

void StageFloor::rollerCap(const Pose& pose, const Mat3& axes, float turn, float end, const Camera& camera,
                           const Tones& tones, bool plain)
{
    constexpr int kPoints = 48;
    const float radius = model_.scene.roller.radius;
    const Vec3 outward = axes.z * end;
    const Vec3 middle = pose.roller.centre + outward * (model_.scene.roller.length / 2);
    if (dot(camera.position() - middle, outward) <= 0)
        return;
    const auto circle = [&](float share, ColourRole role) {
        loops_.clear();
        addCircle(middle, axes, share * radius, kPoints, camera);
        out_.fill(loops_, tones.fill(role));
    };
    circle(0.93f, ColourRole::Cap);
    loops_.clear();
    for (int k = 0; k < 3 && !plain; ++k) {
        const float a = turn + 2 * kPi * static_cast<float>(k) / 3;
        const Vec3 at = middle + (axes.x * std::cos(a) + axes.y * std::sin(a)) * (radius * 0.69f);
        addCircle(at, axes, 0.085f * radius, kPoints / 4, camera);
    }
    out_.fill(loops_, tones.fill(ColourRole::CapInside));
    if (!plain)
        circle(0.40f, ColourRole::CapShade);
    circle(0.33f, ColourRole::CapInside);
}

} // namespace unknot::figure
