#include "trunk_tube.h"

#include "normals.h"
#include "rotation.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

constexpr std::array<Joint, 5> kSpine{Joint::Pelvis, Joint::Lumbar, Joint::Thorax, Joint::Chest, Joint::Neck};
/// The collar tips over this height.
constexpr float kCollarHeight = 0.06f;

/// The three columns of a table as curves.
struct SectionCurves {
    MonotoneCubic width;
    MonotoneCubic front;
    MonotoneCubic back;

    explicit SectionCurves(const std::vector<Station>& stations)
        : width(stationCurve(stations, 0)), front(stationCurve(stations, 1)), back(stationCurve(stations, 2))
    {
    }
};

} // namespace

SpineLine::SpineLine(const Skeleton& skeleton, float roundJoint) : round_(roundJoint)
{
    for (std::size_t k = 1; k < kSpine.size(); ++k)
        heights_[k] = heights_[k - 1] + skeleton[kSpine[k]].offset.z;
}

SpineLine::Place SpineLine::at(const Pose& pose, float height) const
{
    std::size_t bone = 0;
    while (bone < 3 && height > heights_[bone + 1])
        ++bone;
    const auto joint = [&](std::size_t k) -> const Bone& { return pose[kSpine[k]]; };
    Place place{mix(joint(bone).pos, joint(bone + 1).pos,
                    (height - heights_[bone]) / (heights_[bone + 1] - heights_[bone])),
                joint(bone).frame};
    for (std::size_t k = 1; k < 4; ++k) {
        const float d = height - heights_[k];
        if (std::abs(d) >= round_)
            continue;
        const float u = (d + round_) / (2 * round_);
        const Vec3 a = mix(joint(k).pos, joint(k - 1).pos, round_ / (heights_[k] - heights_[k - 1]));
        const Vec3 b = mix(joint(k).pos, joint(k + 1).pos, round_ / (heights_[k + 1] - heights_[k]));
        place.pos = quadratic(a, joint(k).pos, b, u);
        place.frame = slerp(joint(k - 1).frame, joint(k).frame, smoothstep(u));
    }
    return place;
}

TrunkTube::TrunkTube(const BodyModel& model, const PartSpec& part)
    : spine_(model.skeleton, model.body.torso.roundJoint)
{
    const TorsoShape& shape = model.body.torso;
    const float low = std::max(part.from.value_or(-1), shape.stations.front().at);
    const float high = std::min(part.to.value_or(1), shape.stations.back().at);
    const int count = std::max(4, static_cast<int>(std::lround((high - low) / shape.ringStep)) + 1);
    const std::vector<float> heights = evenly(low, high, count);
    const SectionCurves curves(shape.stations);
    for (float z : heights) {
        const float room = easeAt(part.ease, z);
        const float tip = smoothstep((z - (high - kCollarHeight)) / kCollarHeight) * part.collarTilt;
        sizes_.push_back({z, curves.width(z) + room, curves.front(z) + room, curves.back(z) + room, tip});
    }
    tube_ = Tube(heights, part.sides.value_or(shape.sides), {!part.openStart, !part.openEnd}, true,
                 {shape.sectionPower, 1, 0.55f});
}

void TrunkTube::build(const Pose& pose)
{
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
        const Size& size = sizes_[i];
        const SpineLine::Place place = spine_.at(pose, size.height);
        tube_.rings()[i] = {place.pos,      place.frame,    size.front, size.back,
                            size.halfWidth, size.halfWidth, size.tip};
    }
    tube_.build();
}

NeckTube::NeckTube(const BodyModel& model)
    : shape_(model.body.neck), spine_(model.skeleton, model.body.torso.roundJoint)
{
    const SectionCurves curves(shape_.stations);
    const std::vector<float> places = evenly(0, 1, shape_.rings);
    for (float u : places)
        rings_.push_back({u, curves.width(u), curves.front(u), curves.back(u)});
    const auto columns = static_cast<std::size_t>(shape_.sides);
    mesh_.topology = Topology::grid(rings_.size(), columns, {true, true}, true);
    mesh_.resize();
    for (std::size_t v = 0; v < mesh_.along.size(); ++v)
        mesh_.along[v] = places[mesh_.row(v)];
    for (std::size_t v = 0; v < rings_.size() * columns; ++v)
        mesh_.around[v] = 2 * kPi * static_cast<float>(v % columns) / static_cast<float>(columns);
    sectionDirections(shape_.sides, 2, cosines_, sines_);
}

void NeckTube::build(const Pose& pose)
{
    const SpineLine::Place base = spine_.at(pose, shape_.from);
    const Bone& head = pose[Joint::Head];
    const Vec3 top = head.pos + head.frame * shape_.to;
    const float reach = length(top - base.pos) * 0.5f;
    const Vec3 control = (base.pos + base.frame.z * reach + top - head.frame.z * reach) * 0.5f;
    const std::size_t columns = cosines_.size();
    for (std::size_t i = 0; i < rings_.size(); ++i) {
        const Ring& ring = rings_[i];
        const Vec3 centre = quadratic(base.pos, control, top, ring.u);
        const Mat3 frame = slerp(base.frame, head.frame, smoothstep(ring.u));
        for (std::size_t j = 0; j < columns; ++j) {
            const float x = cosines_[j] * (cosines_[j] >= 0 ? ring.front : ring.back);
            mesh_.points[i * columns + j] = centre + frame.x * x + frame.y * (ring.halfWidth * sines_[j]);
        }
    }
    mesh_.points[rings_.size() * columns] = rowCentre(mesh_, 0);
    mesh_.points[rings_.size() * columns + 1] = rowCentre(mesh_, rings_.size() - 1);
    surfaceNormals(mesh_.topology, mesh_.points, mesh_.normals);
    softenGrid(rings_.size(), columns, 4, mesh_.normals, scratch_);
}

} // namespace unknot::figure
