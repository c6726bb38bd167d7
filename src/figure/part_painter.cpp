#include "part_painter.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// The inside of a hem shows until its opening is turned away this far.
constexpr float kInsideShows = -0.12f;
/// An ear further round than this behind the head is left out.
constexpr float kEarShows = -0.42f;
/// On limbs the light comes mostly from across, so that each keeps a lit and a shaded side.
constexpr float kAcrossLimb = 0.8f;
constexpr float kLimbShadeMore = 0.13f;
/// Skin tucked in deeper than this lies under the rest of its limb.
constexpr float kCreased = 0.93f;
constexpr float kHemSharpness = 10;
constexpr float kLeastShade = 14;
constexpr float kLeastCrease = 3;

bool isLimb(const DrawnPart& part)
{
    return part.spec->surface == Surface::Leg || part.spec->surface == Surface::Arm;
}

/// Small parts on the far side lie in shade as a whole.
bool smallAndFar(const DrawnPart& part)
{
    const PartName n = part.name();
    return part.far > 0.5f && (n == PartName::Hand || n == PartName::Sock || n == PartName::Ear ||
                               n == PartName::UpperArm || n == PartName::Forearm);
}

} // namespace

PartPainter::PartPainter(const BodyModel& model, std::vector<DrawnPart>& parts, PathWriter& out,
                         Outliner& outliner)
    : model_(model), parts_(parts), out_(out), outliner_(outliner), zones_(model, parts, out, outliner),
      face_(faceMarks(model.body.head))
{
    makeMarks();
    std::size_t vertices = 0;
    std::size_t faces = 0;
    for (const DrawnPart& part : parts_) {
        vertices = std::max(vertices, part.mesh->topology.vertexCount());
        faces = std::max(faces, part.mesh->topology.faceCount() + 1);
    }
    value_.reserve(vertices);
    reach_.reserve(vertices);
    aboveHem_.reserve(vertices);
    line_.reserve(vertices);
    faces_.reserve(faces);
    creased_.reserve(faces);
}

void PartPainter::paint(std::size_t index, const PaintScene& scene, const MuscleGlow& glows)
{
    const DrawnPart& part = parts_[index];
    if (hidden(part, scene))
        return;
    base(part);
    if (loops_.size() == 0)
        return;
    const Tones::Pair tones = scene.tones.at(part.spec->fill, part.far);
    out_.fill(loops_, Tones::fill(part.spec->fill, tones.base));
    if (!part.spec->flat && part.name() != PartName::Sole && part.name() != PartName::HairBack &&
        !smallAndFar(part))
        shade(part, scene, tones);
    marks(index, scene, tones);
    if (scene.request.highlight)
        glow(index, scene, tones, glows);
    zones_.paint(index, scene.camera, scene.tones, tones.shade,
                 part.cutsAtHem() ? aboveHem_.data() : nullptr);
    if (part.name() == PartName::Head && scene.request.detail == Detail::Full)
        face(scene);
}

bool PartPainter::hidden(const DrawnPart& part, const PaintScene& scene) const
{
    if (part.isInside()) {
        const auto& opening = part.opening;
        return !opening || dot(scene.camera.toward(opening->centre), opening->normal) < kInsideShows;
    }
    if (part.name() == PartName::Ear) {
        const Bone& head = scene.pose[Joint::Head];
        return dot(scene.camera.toward(head.pos), head.frame.y * sign(*part.side)) < kEarShows;
    }
    return scene.request.detail == Detail::Thumbnail && part.name() == PartName::Sock && part.far > 0.5f;
}

void PartPainter::base(const DrawnPart& part)
{
    const Mesh& mesh = *part.mesh;
    if (part.cutsAtHem()) {
        measureHem(part);
        outliner_.region({mesh, part.shown(), part.visible.data()}, aboveHem_.data(), 0, loops_);
        return;
    }
    outliner_.outline({mesh, part.shown(), part.visible.data()}, loops_);
    if (part.name() == PartName::HairBack) {
        // An open shell: its inside shows too.
        faces_.assign(mesh.topology.faceCount() + 1, 0);
        for (std::size_t f = 0; f < mesh.facing.size(); ++f)
            faces_[f] = mesh.facing[f] == Facing::Away ? 1 : 0;
        outliner_.outline({mesh, mesh.topology.all(), faces_.data()}, more_);
        loops_.addBackward(more_);
    }
    if (part.isInside())
        addHemRing(part);
}

void PartPainter::measureHem(const DrawnPart& part)
{
    const Opening& hem = *parts_[static_cast<std::size_t>(part.outOf)].opening;
    aboveHem_.resize(part.mesh->points.size());
    for (std::size_t v = 0; v < aboveHem_.size(); ++v)
        aboveHem_[v] = dot(part.mesh->points[v] - hem.centre, hem.normal);
}

void PartPainter::addHemRing(const DrawnPart& part)
{
    const Mesh& mesh = *part.mesh;
    const std::size_t columns = mesh.topology.columns();
    const std::size_t row = part.name() == PartName::TeeInside ? 0 : mesh.topology.rows() - 1;
    const std::span<const Vec2> ring(&mesh.screen[row * columns], columns);
    float twice = 0;
    for (std::size_t k = 0; k < columns; ++k)
        twice += cross(ring[k], ring[k + 1 == columns ? 0 : k + 1]);
    loops_.add(ring, twice <= 0);
}

void PartPainter::light(const DrawnPart& part, Vec3 light)
{
    const Mesh& mesh = *part.mesh;
    value_.resize(mesh.points.size());
    if (!isLimb(part)) {
        for (std::size_t v = 0; v < value_.size(); ++v)
            value_[v] = -dot(mesh.normals[v], light);
        return;
    }
    const std::size_t columns = mesh.topology.columns();
    for (std::size_t row = 0; row < mesh.topology.rows(); ++row) {
        const Vec3 axis = mesh.rowAxes[row];
        const Vec3 across = normalised(light - axis * (kAcrossLimb * dot(axis, light)));
        for (std::size_t v = row * columns; v < (row + 1) * columns; ++v)
            value_[v] = -dot(mesh.normals[v], across);
    }
    for (std::size_t v = mesh.topology.rows() * columns; v < value_.size(); ++v) {
        const Vec3 axis = mesh.rowAxes[mesh.row(v)];
        value_[v] = -dot(mesh.normals[v], normalised(light - axis * (kAcrossLimb * dot(axis, light))));
    }
}

void PartPainter::selectForShade(const DrawnPart& part)
{
    // The shade runs further into the neighbour than the base, so that it does not end at the seam.
    faces_ = part.visible;
    if (part.spec->lapStart == 0 && part.spec->lapEnd == 0)
        return;
    const FaceRange range = part.shadeRange[part.hemFaces ? 1 : 0];
    for (std::uint32_t f = range.begin; f < range.end; ++f)
        faces_[f] = part.mesh->facing[f] == Facing::Toward ? 1 : 0;
}

void PartPainter::shade(const DrawnPart& part, const PaintScene& scene, const Tones::Pair& tones)
{
    const Mesh& mesh = *part.mesh;
    light(part, scene.light);
    selectForShade(part);
    const float level = -(part.spec->shadeAt + (isLimb(part) ? kLimbShadeMore : 0));
    if (isLimb(part))
        shadeCrease(part, tones, level);
    if (part.cutsAtHem()) {
        // In metres and in light: only the sign of the smaller one matters.
        for (std::size_t v = 0; v < value_.size(); ++v)
            value_[v] = std::min(value_[v], level + aboveHem_[v] * kHemSharpness);
    }
    outliner_.region({mesh, mesh.topology.all(), faces_.data()}, value_.data(), level, loops_);
    out_.fill(loops_, Tones::fill(shadeOf(part.spec->fill), tones.shade), kLeastShade);
}

void PartPainter::shadeCrease(const DrawnPart& part, const Tones::Pair& tones, float level)
{
    const Mesh& mesh = *part.mesh;
    const auto& faces = mesh.topology.faces();
    bool any = false;
    creased_.assign(faces_.size(), 0);
    for (std::size_t f = 0; f < faces.size(); ++f) {
        if (!faces_[f])
            continue;
        const float least =
            std::min({mesh.crease[faces[f][0]], mesh.crease[faces[f][1]], mesh.crease[faces[f][2]]});
        if (least > kCreased)
            continue;
        creased_[f] = 1;
        // Beyond the base nothing of the limb is painted over it again: a hair of shade would stay.
        faces_[f] = part.visible[f];
        any = any || part.visible[f];
    }
    if (!any)
        return;
    outliner_.region({mesh, mesh.topology.all(), creased_.data()}, value_.data(), level, loops_);
    for (std::size_t f = 0; f < faces.size(); ++f) {
        const bool free = !creased_[f];
        creased_[f] = free ? part.visible[f] : 0;
        faces_[f] = free ? faces_[f] : 0;
    }
    if (loops_.area() <= kLeastCrease)
        return;
    out_.fill(loops_, Tones::fill(shadeOf(part.spec->fill), tones.shade), kLeastCrease);
    outliner_.outline({mesh, mesh.topology.all(), creased_.data()}, loops_);
    out_.fill(loops_, Tones::fill(part.spec->fill, tones.base));
}

void PartPainter::makeMarks()
{
    const auto add = [this](std::size_t part, ColourRole role, auto valueAt) {
        const Mesh& mesh = *parts_[part].mesh;
        Mark mark{part, role, std::vector<float>(mesh.points.size())};
        for (std::size_t v = 0; v < mark.value.size(); ++v)
            mark.value[v] = valueAt(mesh.along[v], mesh.around[v]);
        marks_.push_back(std::move(mark));
    };
    const auto angleFrom = [](float angle, float middle) {
        return std::abs(std::remainder(angle - middle, 2 * kPi));
    };
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        switch (parts_[i].name()) {
        case PartName::Short:
            add(i, ColourRole::Stripe, [&](float along, float around) {
                return along > -0.06f ? 0.16f - angleFrom(around, kPi / 2) : -1;
            });
            break;
        case PartName::Tee:
            add(i, ColourRole::Collar, [](float along, float) { return along - 0.541f; });
            break;
        case PartName::Shoe:
            add(i, ColourRole::Lace, [&](float along, float around) {
                const float tongue = std::cos(around) > 0 ? 0.34f - angleFrom(around, 0) : -9;
                return std::min({tongue, along - 0.020f, 0.098f - along});
            });
            add(i, ColourRole::Accent,
                [](float along, float around) { return std::cos(around) > -0.2f ? -0.046f - along : -1; });
            break;
        case PartName::Sole:
            add(i, ColourRole::Outsole, [](float, float around) { return -0.55f - std::cos(around); });
            break;
        default:
            break;
        }
    }
}

void PartPainter::marks(std::size_t index, const PaintScene& scene, const Tones::Pair& tones)
{
    const DrawnPart& part = parts_[index];
    if (scene.request.detail == Detail::Thumbnail && part.name() == PartName::Shoe)
        return;
    for (const Mark& mark : marks_) {
        if (mark.part != index)
            continue;
        outliner_.region({*part.mesh, part.shown(), part.visible.data()}, mark.value.data(), 0, loops_);
        out_.fill(loops_, Tones::fill(mark.role, mix(scene.tones[mark.role], tones.shade, part.far * 0.55f)));
    }
}

} // namespace unknot::figure
