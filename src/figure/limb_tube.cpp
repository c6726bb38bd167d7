#include "limb_tube.h"

#include "interpolation.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// The line runs this far past the last joint, so that rings there have a direction.
constexpr float kPastAnkle = 0.03f;
constexpr float kPastWrist = 0.012f;
/// A bend fuller than this does not get fuller.
constexpr float kMostBend = 2.2f;

float clothOwnNormals(const PartSpec* part)
{
    return part && !part->ease.empty() ? 0.12f : 0.45f;
}

} // namespace

LimbTube::LimbTube(const BodyModel& model, Surface limb, Side side, const PartSpec* part)
    : shape_(limb == Surface::Leg ? model.body.leg : model.body.arm), side_(side), leg_(limb == Surface::Leg),
      bones_(leg_ ? 3 : 2)
{
    const Joint knee = leg_ ? Joint::KneeL : Joint::ElbowL;
    const Joint ankle = leg_ ? Joint::AnkleL : Joint::WristL;
    upper_ = length(model.skeleton[onSide(knee, side)].offset);
    lower_ = length(model.skeleton[onSide(ankle, side)].offset);
    if (leg_)
        places_ = {-shape_.leadIn, 0, upper_, upper_ + lower_ + kPastAnkle};
    else
        places_ = {-shape_.leadIn, upper_, upper_ + lower_ + kPastWrist, 0};

    std::vector<float> at;
    std::array<std::vector<float>, 4> columns;
    for (const LimbStation& station : shape_.stations) {
        at.push_back(station.at + (station.fromLowerJoint ? upper_ : 0));
        for (std::size_t k = 0; k < 4; ++k)
            columns[k].push_back(station.size[k]);
    }
    std::vector<DensePlace> dense;
    for (std::size_t k = 0; k < shape_.denseNear.size(); ++k)
        dense.push_back({places_[k + 1], shape_.denseNear[k]});
    const bool cut = part && !part->ease.empty();
    const float low = cut && part->from ? std::max(*part->from, at.front()) : at.front();
    const float high = cut && part->to ? std::min(*part->to, at.back()) : at.back();
    const std::vector<float> along = ringPlaces(low, high, shape_.ringStep, dense);

    const MonotoneCubic front(at, columns[0]);
    const MonotoneCubic back(at, columns[1]);
    const MonotoneCubic inner(at, columns[2]);
    const MonotoneCubic outer(at, columns[3]);
    for (float s : along)
        sizes_.push_back({s, front(s), back(s), inner(s), outer(s), cut ? easeAt(part->ease, s) : 0});
    const int sides = part && part->sides ? *part->sides : shape_.sides;
    const Caps caps{true, !(part && part->openEnd)};
    tube_ = Tube(along, sides, caps, side == Side::Right,
                 {shape_.sectionPower, sign(side), clothOwnNormals(part)});
}

LimbTube::Line LimbTube::lineFor(const Pose& pose) const
{
    const Bone& upper = pose[onSide(leg_ ? Joint::HipL : Joint::ShoulderL, side_)];
    const Bone& lower = pose[onSide(leg_ ? Joint::KneeL : Joint::ElbowL, side_)];
    const Vec3 end = pose[onSide(leg_ ? Joint::AnkleL : Joint::WristL, side_)].pos;
    const Vec3 past = end + normalised(end - lower.pos) * (leg_ ? kPastAnkle : kPastWrist);
    Line line;
    if (leg_) {
        const Mat3& pelvis = pose[Joint::Pelvis].frame;
        const Vec3 start = upper.pos + pelvis * Vec3{0, -sign(side_) * shape_.leadInInward, shape_.leadIn};
        line.points = {start, upper.pos, lower.pos, past};
        line.frames = {pelvis, upper.frame, lower.frame};
    } else {
        line.points = {upper.pos + upper.frame.z * shape_.leadIn, lower.pos, past, past};
        line.frames = {upper.frame, lower.frame, lower.frame};
    }
    return line;
}

void LimbTube::build(const Pose& pose)
{
    const Line line = lineFor(pose);
    for (std::size_t k = 0; k + 1 < bones_; ++k) {
        turns_[k].emplace(line.frames[k], line.frames[k + 1]);
        const float bend = std::acos(std::clamp(dot(line.frames[k].z, line.frames[k + 1].z), -1.0f, 1.0f));
        fullness_[k] = std::min(1 / std::cos(std::min(bend, kMostBend) / 2) - 1, shape_.bends[k].limit);
    }
    forearmTurn_ = leg_ ? 0 : pose.forearmTurn[index(side_)];
    for (std::size_t i = 0; i < sizes_.size(); ++i)
        placeRing(line, sizes_[i], tube_.rings()[i]);
    tube_.build();
}

void LimbTube::placeRing(const Line& line, const Size& size, TubeRing& ring) const
{
    const float s = size.along;
    std::size_t bone = 0;
    while (bone + 1 < bones_ && s > places_[bone + 1])
        ++bone;
    ring.centre = mix(line.points[bone], line.points[bone + 1],
                      (s - places_[bone]) / (places_[bone + 1] - places_[bone]));
    ring.frame = line.frames[bone];
    float front = size.front;
    float back = size.back;
    for (std::size_t k = 0; k + 1 < bones_; ++k) {
        const Bend& bend = shape_.bends[k];
        const float d = s - places_[k + 1];
        const Vec3 joint = line.points[k + 1];
        if (std::abs(d) < bend.roundLine) {
            const Vec3 a = joint + normalised(line.points[k] - joint) * bend.roundLine;
            const Vec3 b = joint + normalised(line.points[k + 2] - joint) * bend.roundLine;
            ring.centre = quadratic(a, joint, b, (d + bend.roundLine) / (2 * bend.roundLine));
        }
        if (std::abs(d) < bend.roundFrame) {
            ring.frame = turns_[k]->at(smoothstep((d + bend.roundFrame) / (2 * bend.roundFrame)));
            const float full = fullness_[k] * smoothstep(1 - std::abs(d) / bend.roundFrame);
            front *= 1 + bend.front * full;
            back *= 1 + bend.back * full;
        }
    }
    if (forearmTurn_ != 0 && s > upper_)
        ring.frame = ring.frame * turnZ(degrees(smoothstep((s - upper_) / lower_) * forearmTurn_));
    ring.front = front + size.room;
    ring.back = back + size.room;
    ring.inner = size.inner + size.room;
    ring.outer = size.outer + size.room;
}

} // namespace unknot::figure
