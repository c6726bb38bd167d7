#include "body_parts.h"

#include "head_shape.h"
#include "limb_tube.h"
#include "projection.h"
#include "rigid_shape.h"
#include "trunk_tube.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// Where a shoe opens, in the ankle's frame.
constexpr Vec3 kShoeOpening{-0.02f, 0, 0.02f};
constexpr Vec3 kShoeOpens{0.45f, 0, 1};
constexpr int kBeyondAllRows = 10000;

bool onLeg(PartName name)
{
    return name <= PartName::Sole;
}

bool isRigid(Surface surface)
{
    return surface == Surface::Shoe || surface == Surface::Sole || surface == Surface::Hand ||
           surface == Surface::Head || surface == Surface::Ear;
}

Opening openingOf(const Mesh& mesh, std::size_t row, std::size_t inner)
{
    const std::size_t columns = mesh.topology.columns();
    const Vec3* ring = &mesh.points[row * columns];
    const Vec3 centre = rowCentre(mesh, row);
    const Vec3 normal = normalised(cross(ring[columns / 4] - centre, ring[0] - centre));
    return {centre, dot(normal, centre - rowCentre(mesh, inner)) >= 0 ? normal : -normal};
}

} // namespace

BodyParts::BodyParts(const BodyModel& model) : model_(model)
{
    // Insides come last, when their garments are there.
    for (bool insides : {false, true}) {
        for (const PartSpec& spec : model.parts) {
            if (spec.insideOf.has_value() != insides)
                continue;
            if (spec.bothSides) {
                for (Side side : kSides)
                    addSurfaces(spec, side);
            } else {
                addSurfaces(spec, std::nullopt);
            }
        }
    }
    for (DrawnPart& part : parts_)
        connect(part);
    roller_ = rollerMesh(model.scene.roller);
    rollerLocal_ = roller_.points;
    rollerNormals_ = roller_.normals;
}

void BodyParts::addSurfaces(const PartSpec& spec, std::optional<Side> side)
{
    DrawnPart part;
    part.spec = &spec;
    part.side = side;
    if (spec.insideOf) {
        part.host = find(*spec.insideOf, side);
        part.mesh = parts_[static_cast<std::size_t>(part.host)].mesh;
    } else {
        part.mesh = surfaceFor(spec, side);
    }
    part.visible.assign(part.mesh->topology.faceCount() + 1, 0);
    parts_.push_back(std::move(part));
}

Mesh* BodyParts::surfaceFor(const PartSpec& spec, std::optional<Side> side)
{
    const auto own = [this](std::unique_ptr<BodySurface> surface, bool pressed) {
        surfaces_.push_back({std::move(surface), pressed});
        return surfaces_.back().surface.get();
    };
    const Side s = side.value_or(Side::Left);
    if (isRigid(spec.surface)) {
        const Joint wrist = onSide(Joint::WristL, s);
        const Joint ankle = onSide(Joint::AnkleL, s);
        const BodyShape& body = model_.body;
        const bool hand = spec.surface == Surface::Hand;
        Mesh mesh = hand                            ? handMesh(body.hand, s)
                    : spec.surface == Surface::Shoe ? shoeMesh(body.shoe, s)
                    : spec.surface == Surface::Sole ? soleMesh(body.shoe, s)
                    : spec.surface == Surface::Ear  ? earMesh(body.head.ear, s)
                                                    : headMesh(body.head);
        const Joint joint = hand ? wrist : onLeg(spec.name) ? ankle : Joint::Head;
        return &own(std::make_unique<RigidShape>(std::move(mesh), joint), hand)->mesh();
    }
    if (spec.surface == Surface::Hair) {
        if (!hair_) {
            HairMesh hair = hairMesh(model_.body.hair, model_.body.head);
            skull_ = hair.hair;
            skullLocal_ = std::move(hair.skull);
            hair_ = own(std::make_unique<RigidShape>(std::move(hair.hair), Joint::Head), false);
        }
        return &hair_->mesh();
    }
    if (spec.surface == Surface::Neck)
        return &own(std::make_unique<NeckTube>(model_), false)->mesh();
    if (spec.surface == Surface::Torso)
        return &own(std::make_unique<TrunkTube>(model_, spec), true)->mesh();
    if (!spec.ease.empty())
        return &own(std::make_unique<LimbTube>(model_, spec.surface, s, &spec), true)->mesh();
    BodySurface*& skin = skin_[spec.surface == Surface::Leg ? 0 : 1][index(s)];
    if (!skin)
        skin = own(std::make_unique<LimbTube>(model_, spec.surface, s, nullptr), true);
    return &skin->mesh();
}

int BodyParts::find(PartName name, std::optional<Side> side) const
{
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].name() == name && (!parts_[i].side || !side || parts_[i].side == side))
            return static_cast<int>(i);
    }
    return -1;
}

void BodyParts::connect(DrawnPart& part)
{
    if (part.spec->outOf)
        part.outOf = find(*part.spec->outOf, part.side);
    setRanges(part);
}

void BodyParts::setRanges(DrawnPart& part)
{
    const PartSpec& spec = *part.spec;
    const Topology& topology = part.mesh->topology;
    const auto rowAt = [&](std::optional<float> place, int otherwise) {
        return place ? part.mesh->rowAt(*place) : otherwise;
    };
    part.range = {topology.all(), topology.all()};
    part.shadeRange = part.throughRange = part.range;
    if (part.isInside()) {
        part.range.fill(topology.between(rowAt(spec.from, 0), rowAt(spec.to, kBeyondAllRows)));
        return;
    }
    const bool tube =
        spec.surface == Surface::Leg || spec.surface == Surface::Arm || spec.surface == Surface::Torso;
    if (!tube || (!spec.ease.empty() && !spec.outOf))
        return;
    for (std::size_t open = 0; open < 2; ++open) {
        const int from = rowAt(open && spec.fromOpen ? spec.fromOpen : spec.from, -kBeyondAllRows);
        const int to = rowAt(open && spec.toOpen ? spec.toOpen : spec.to, kBeyondAllRows);
        part.range[open] = topology.between(from - spec.lapStart, to + spec.lapEnd);
        part.shadeRange[open] = topology.between(from - 2 * spec.lapStart, to + 2 * spec.lapEnd);
        // A muscle is seen through the cloth over the limb's upper end as well.
        part.throughRange[open] =
            spec.name == PartName::Thigh && open ? topology.between(0, to + 1) : part.range[open];
    }
}

const Mesh* BodyParts::skin(Surface limb, Side side) const
{
    if (limb != Surface::Leg && limb != Surface::Arm)
        return nullptr;
    return &skin_[limb == Surface::Leg ? 0 : 1][index(side)]->mesh();
}

void BodyParts::build(const Pose& pose)
{
    for (Owned& owned : surfaces_)
        owned.surface->build(pose);
}

void BodyParts::place(const Pose& pose, const Camera& camera)
{
    build(pose);
    for (Owned& owned : surfaces_) {
        Mesh& mesh = owned.surface->mesh();
        if (owned.pressed)
            press(mesh, pose.roller);
        project(mesh, camera);
    }
    const Bone& head = pose[Joint::Head];
    for (std::size_t i = 0; i < skullLocal_.size(); ++i)
        skull_.points[i] = head.pos + head.frame * skullLocal_[i];
    project(skull_, camera);

    const Mat3 axes{{0, 0, 1}, cross(pose.roller.axis, {0, 0, 1}), pose.roller.axis};
    for (std::size_t i = 0; i < rollerLocal_.size(); ++i) {
        roller_.points[i] = pose.roller.centre + axes * rollerLocal_[i];
        roller_.normals[i] = axes * rollerNormals_[i];
    }
    project(roller_, camera);
    findOpenings(pose);
    judgeHems(camera);
    judgeDistance(pose, camera);
    for (DrawnPart& part : parts_)
        showFaces(part);
}

void BodyParts::press(Mesh& mesh, const RollerPose& roller) const
{
    const RollerShape& shape = model_.scene.roller;
    const float half = shape.length / 2;
    for (Vec3& p : mesh.points) {
        if (p.z < roller.centre.z + shape.radius) {
            const Vec3 d = p - roller.centre;
            const float along = dot(d, roller.axis);
            const Vec3 out = d - roller.axis * along;
            const float distance = length(out);
            if (distance < shape.radius && std::abs(along) < half && distance > 1e-6f)
                p = roller.centre + roller.axis * along + out * (shape.radius / distance);
        }
        p.z = std::max(p.z, 0.0f);
    }
}

void BodyParts::findOpenings(const Pose& pose)
{
    for (DrawnPart& part : parts_) {
        if (part.isInside())
            continue;
        const std::size_t last = part.mesh->topology.rows() - 1;
        // The tee is open at both ends; its opening is the collar, and its lower hem belongs to its inside.
        if (part.spec->openEnd)
            part.opening = openingOf(*part.mesh, last, last - 2);
        if (part.name() == PartName::Shoe) {
            const Bone& ankle = pose[onSide(Joint::AnkleL, *part.side)];
            part.opening =
                Opening{ankle.pos + ankle.frame * kShoeOpening, ankle.frame * normalised(kShoeOpens)};
        }
    }
    for (DrawnPart& part : parts_) {
        if (!part.isInside())
            continue;
        const DrawnPart& host = parts_[static_cast<std::size_t>(part.host)];
        part.opening = part.name() == PartName::TeeInside ? openingOf(*host.mesh, 0, 2) : host.opening;
    }
}

void BodyParts::judgeHems(const Camera& camera)
{
    const int teeInside = find(PartName::TeeInside, std::nullopt);
    for (DrawnPart& part : parts_) {
        if (part.outOf < 0)
            continue;
        const int from = part.name() == PartName::Pelvis ? teeInside : part.outOf;
        const auto& opening = parts_[static_cast<std::size_t>(from)].opening;
        part.hemFaces = opening && dot(camera.toward(opening->centre), opening->normal) > 0;
    }
}

void BodyParts::judgeDistance(const Pose& pose, const Camera& camera)
{
    for (DrawnPart& part : parts_) {
        if (!part.side || part.name() == PartName::Ear)
            continue;
        const Joint left = onLeg(part.name()) ? Joint::HipL : Joint::ShoulderL;
        const Vec3 middle = mix(pose[left].pos, pose[onSide(left, Side::Right)].pos, 0.5f);
        const float behind = dot(pose[onSide(left, *part.side)].pos - middle, camera.forward());
        const bool loose = part.name() == PartName::Short || part.name() == PartName::ShortInside ||
                           part.name() == PartName::Sleeve || part.name() == PartName::SleeveInside;
        part.far = std::clamp((behind - 0.01f) / 0.06f, 0.0f, 1.0f) * (loose ? 0.7f : 1.0f);
    }
}

void BodyParts::showFaces(DrawnPart& part)
{
    std::fill(part.visible.begin(), part.visible.end(), std::uint8_t{0});
    const Facing wanted = part.isInside() ? Facing::Away : Facing::Toward;
    const FaceRange shown = part.shown();
    for (std::uint32_t f = shown.begin; f < shown.end; ++f)
        part.visible[f] = part.mesh->facing[f] == wanted ? 1 : 0;
    if (part.cutsAtHem()) {
        const Opening& hem = *parts_[static_cast<std::size_t>(part.outOf)].opening;
        const auto& faces = part.mesh->topology.faces();
        for (std::uint32_t f = shown.begin; f < shown.end; ++f) {
            const bool out = std::any_of(faces[f].begin(), faces[f].end(), [&](std::uint32_t v) {
                return dot(part.mesh->points[v] - hem.centre, hem.normal) > 0;
            });
            part.visible[f] = out ? part.visible[f] : 0;
        }
    }
    if (part.name() != PartName::Hair)
        return;
    // Over the head only where the skull under it shows: no hair pokes over the face.
    for (std::uint32_t f = shown.begin; f < shown.end; ++f) {
        if (skull_.facing[f] != Facing::Toward)
            part.visible[f] = 0;
    }
}

} // namespace unknot::figure
