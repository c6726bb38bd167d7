#include "zone_painter.h"

#include "surface_lens.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// Seen from its edge a place would look like a dashed line: it fades between these shares of the pitch.
constexpr float kNarrowest = 0.12f;
constexpr float kWhole = 0.36f;
/// Small pictures keep stripes and an edge that can be told apart, in pixels.
constexpr float kLeastPitch = 4;
constexpr float kThinnestEdge = 1;
/// How far a zone on the far side of the body sinks into the shade of what it lies on.
constexpr float kSinks = 0.3f;
constexpr float kCutSharpness = 10;
/// How much fainter a place gets that is seen right through the body, so that no one takes its front for it.
constexpr float kBehindFainter = 0.6f;

/// How wide loops are on the whole: of a long strip, its width.
float widthOf(const Loops& loops)
{
    float around = 0;
    for (std::size_t i = 0; i < loops.size(); ++i) {
        const auto loop = loops[i];
        for (std::size_t k = 0; k < loop.size(); ++k)
            around += length(loop[k + 1 == loop.size() ? 0 : k + 1] - loop[k]);
    }
    return around > 0 ? 2 * loops.area() / around : 0;
}

} // namespace

ZonePainter::ZonePainter(const BodyModel& model, const std::vector<DrawnPart>& parts, PathWriter& out,
                         Outliner& outliner)
    : model_(model), parts_(parts), out_(out), outliner_(outliner)
{
}

void ZonePainter::choose(const FrameRequest& request)
{
    wanted_ = request.zones;
    if (wanted_ == 0)
        return;
    size_ = {static_cast<float>(request.width), static_cast<float>(request.height)};
    worked_ = {};
    for (const MuscleRegion& muscle : request.clip->muscle) {
        for (Side side : kSides)
            worked_[index(side)] = worked_[index(side)] || muscle.sides[index(side)];
    }
    if (!worked_[0] && !worked_[1])
        worked_.fill(true);
    for (std::size_t zone = 0; zone < model_.zones.size(); ++zone) {
        const std::uint32_t bit = std::uint32_t{1} << zone;
        if ((wanted_ & bit) != 0 && (prepared_ & bit) == 0)
            prepare(zone);
    }
}

void ZonePainter::prepare(std::size_t zone)
{
    prepared_ |= std::uint32_t{1} << zone;
    for (const SurfacePatch& patch : model_.zones[zone].patches) {
        preparePatch(zone, patch, std::nullopt);
        for (Side side : kSides)
            preparePatch(zone, patch, side);
    }
}

void ZonePainter::preparePatch(std::size_t zone, const SurfacePatch& patch, std::optional<Side> side)
{
    bool first = true;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const DrawnPart& part = parts_[i];
        if (part.side != side || part.isInside() || !liesOn(patch, part))
            continue;
        if (first)
            patches_.push_back({zone, side, i, middleOf(patch, part)});
        first = false;
        const Mesh& mesh = *part.mesh;
        Lens lens{patches_.size() - 1, i, std::vector<float>(mesh.points.size())};
        for (std::size_t v = 0; v < lens.rim.size(); ++v)
            lens.rim[v] = rimDistance(patch, 0, part, mesh.along[v], mesh.around[v]);
        value_.reserve(mesh.points.size());
        faces_.reserve(mesh.topology.faceCount() + 1);
        lenses_.push_back(std::move(lens));
    }
}

std::size_t ZonePainter::middleOf(const SurfacePatch& patch, const DrawnPart& part) const
{
    const Mesh& mesh = *part.mesh;
    std::size_t best = 0;
    float deepest = -1e9f;
    for (std::size_t v = 0; v < mesh.points.size(); ++v) {
        const float depth = lensDepth(patch, 0, mesh.along[v], mesh.around[v]);
        if (depth > deepest) {
            deepest = depth;
            best = v;
        }
    }
    return best;
}

bool ZonePainter::shows(const Patch& patch) const
{
    return (wanted_ >> patch.zone & 1) != 0 && (!patch.side || worked_[index(*patch.side)]);
}

void ZonePainter::paint(std::size_t index, const Camera& camera, const Tones& tones, Tone shade,
                        const float* cut)
{
    if (wanted_ == 0)
        return;
    const DrawnPart& part = parts_[index];
    const Mesh& mesh = *part.mesh;
    const auto fillOf = [&](ColourRole role) {
        return Tones::fill(role, mix(tones[role], shade, kSinks * part.far));
    };
    line_ = fillOf(ColourRole::Zone);
    ground_ = fillOf(ColourRole::ZoneGround);
    for (const Lens& lens : lenses_) {
        const Patch& patch = patches_[lens.patch];
        if (lens.part != index || !shows(patch))
            continue;
        value_ = lens.rim;
        for (std::size_t v = 0; cut && v < value_.size(); ++v)
            value_[v] = std::min(value_[v], cut[v] * kCutSharpness);
        const FaceRange range = part.shown();
        faces_.assign(mesh.topology.faceCount() + 1, 0);
        for (std::uint32_t f = range.begin; f < range.end; ++f)
            faces_[f] = mesh.facing[f] == Facing::Away ? 1 : 0;
        const Mesh& anchor = *parts_[patch.anchorPart].mesh;
        const Vec3 middle = anchor.points[patch.anchor];
        const Place place{anchor.screen[patch.anchor], camera.scaleAt(middle)};
        const float away = std::max(-dot(camera.toward(middle), anchor.normals[patch.anchor]), 0.0f);
        mark({mesh, range, faces_.data()}, place,
             model_.zoneMark.through * (1 - kBehindFainter * std::min(away * away, 1.0f)));
        mark({mesh, range, part.visible.data()}, place, 1);
    }
}

void ZonePainter::mark(const Outliner::FaceSet& set, const Place& place, float strength)
{
    const ZoneMark& mark = model_.zoneMark;
    const float pitch = std::max(mark.pitch * place.scale, kLeastPitch);
    outliner_.region(set, value_.data(), 0, loops_);
    const float whole = (widthOf(loops_) / pitch - kNarrowest) / (kWhole - kNarrowest);
    if (whole <= 0)
        return;
    strength *= std::min(whole, 1.0f);
    ground_.alpha = mark.ground * strength;
    line_.alpha = strength;
    out_.fill(loops_, ground_);

    // The stripes end under the edge: nothing stands out of it.
    outliner_.region(set, value_.data(), mark.edge / 2, more_);
    hatch_.fill(more_, place.anchor, pitch, pitch * mark.stripe / mark.pitch, size_, loops_);
    out_.fill(loops_, line_, 0);

    outliner_.region(set, value_.data(), 0, loops_);
    outliner_.region(set, value_.data(), std::max(mark.edge, kThinnestEdge / place.scale), more_);
    loops_.addBackward(more_);
    out_.fill(loops_, line_, 0);
}

} // namespace unknot::figure
