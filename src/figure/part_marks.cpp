#include "glow_edge.h"
#include "part_painter.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// On cloth the glow has to be stronger, or it turns brown.
constexpr float kGlowOnCloth = 1.35f;
/// A lens of which less than this is to be seen has no edge and is not seen through, in square pixels.
constexpr float kLeastLens = 30;
/// How much stronger a wholly hidden muscle shows through the limb, and how strong its edge is there.
constexpr float kHiddenClearer = 0.9f;
constexpr float kHiddenEdge = 0.6f;
/// Small pictures keep an edge of so many pixels.
constexpr float kThinnestEdge = 1.0f;
constexpr float kEyeShows = 0.10f;
constexpr float kBrowShows = 0.08f;

bool isCloth(const DrawnPart& part)
{
    return part.spec->fill == ColourRole::Tee || part.spec->fill == ColourRole::Shorts;
}

Vec3 middleOf(const std::vector<Vec3>& points)
{
    Vec3 sum;
    for (Vec3 p : points)
        sum += p;
    return sum * (1.0f / static_cast<float>(points.size()));
}

} // namespace

void PartPainter::glow(std::size_t index, const PaintScene& scene, const Tones::Pair& tones,
                       const MuscleGlow& glows)
{
    const DrawnPart& part = parts_[index];
    const Mesh& mesh = *part.mesh;
    const Highlight& highlight = model_.highlight;
    const auto phase = static_cast<float>(scene.request.pulse);
    const float breath = highlight.pulseLow + (highlight.pulseHigh - highlight.pulseLow) *
                                                  (0.5f + 0.5f * std::cos(2 * kPi * phase));
    const auto hold = static_cast<float>(std::clamp(scene.request.hold, 0.0, 1.0));
    const float whole = isCloth(part) ? kGlowOnCloth : 1;
    const float strength = (1 - hold * (1 - breath)) * whole;
    const bool small = scene.request.detail == Detail::Thumbnail;
    const auto put = [&](const GlowLevel& level) {
        out_.fill(loops_, scene.tones.fill(level.colour, std::min(1.0f, level.alpha * strength)));
    };
    for (const MuscleGlow::Lens& lens : glows.lenses()) {
        if (lens.part != index)
            continue;
        const Outliner::FaceSet shown{mesh, part.shown(), part.visible.data()};
        if (!isCloth(part))
            seenThrough(part, lens, scene, tones, strength);
        for (const GlowLevel& level : highlight.levels) {
            outliner_.region(shown, lens.depth.data(), level.above, loops_);
            put(level);
        }
        if (!small)
            pressed(part, lens, scene, strength);
        // It does not breathe: what tells the muscle from its surroundings stays.
        if (const auto tone = glowEdge(highlight, scene.tones, tones, whole * highlight.pulseLow))
            edge(shown, lens, *tone, highlight.edge.alpha, scene.camera.scaleAt(mesh.points.front()));
    }
}

void PartPainter::pressed(const DrawnPart& part, const MuscleGlow::Lens& lens, const PaintScene& scene,
                          float strength)
{
    const Highlight& highlight = model_.highlight;
    rollerReach(*part.mesh, scene.pose.roller, model_.scene.roller, highlight.contactReach, reach_);
    value_.resize(reach_.size());
    for (const GlowLevel& level : highlight.contactLevels) {
        for (std::size_t v = 0; v < value_.size(); ++v)
            value_[v] = std::min(reach_[v] - level.above, lens.depth[v] - level.inside);
        outliner_.region({*part.mesh, part.shown(), part.visible.data()}, value_.data(), 0, loops_);
        out_.fill(loops_, scene.tones.fill(level.colour, std::min(1.0f, level.alpha * strength)));
    }
}

void PartPainter::edge(const Outliner::FaceSet& set, const MuscleGlow::Lens& lens, Tone tone, float alpha,
                       float scale)
{
    const GlowEdge& edge = model_.highlight.edge;
    if (edge.width <= 0 || alpha <= 0)
        return;
    // The ring between two distances from the rim; along the silhouette the two outlines are the same and
    // nothing is left.
    outliner_.region(set, lens.rim.data(), 0, loops_);
    if (loops_.area() < kLeastLens)
        return;
    outliner_.region(set, lens.rim.data(), std::max(edge.width, kThinnestEdge / scale), more_);
    loops_.addBackward(more_);
    out_.fill(loops_, Tones::fill(edge.colour, tone, std::min(1.0f, alpha)), 0);
}

void PartPainter::seenThrough(const DrawnPart& part, const MuscleGlow::Lens& lens, const PaintScene& scene,
                              const Tones::Pair& tones, float strength)
{
    const Mesh& mesh = *part.mesh;
    const FaceRange range = part.throughRange[part.hemFaces ? 1 : 0];
    faces_.assign(mesh.topology.faceCount() + 1, 0);
    for (std::uint32_t f = range.begin; f < range.end; ++f)
        faces_[f] = mesh.facing[f] == Facing::Away ? 1 : 0;
    const Outliner::FaceSet hidden{mesh, range, faces_.data()};
    outliner_.region({mesh, part.shown(), part.visible.data()}, lens.depth.data(), 0, loops_);
    const float inView = loops_.area();
    outliner_.region(hidden, lens.depth.data(), 0, loops_);
    const float outOfView = loops_.area();
    if (outOfView < kLeastLens)
        return;
    // The less of the muscle is in view, the clearer its hidden part has to show.
    const float share = outOfView / (inView + outOfView);
    const float clearer = strength * (1 + kHiddenClearer * share * share);
    for (const GlowLevel& level : model_.highlight.through) {
        outliner_.region(hidden, lens.depth.data(), level.above, loops_);
        out_.fill(loops_, scene.tones.fill(level.colour, std::min(1.0f, level.alpha * clearer)));
    }
    if (const auto tone = glowEdge(model_.highlight, scene.tones, tones, strength))
        edge(hidden, lens, *tone, model_.highlight.edge.alpha * strength * kHiddenEdge * share,
             scene.camera.scaleAt(mesh.points.front()));
}

void PartPainter::face(const PaintScene& scene)
{
    const Bone& head = scene.pose[Joint::Head];
    const HeadShape& shape = model_.body.head;
    const Camera& camera = scene.camera;
    const float nearSide = dot(camera.position() - head.pos, head.frame.y) > 0 ? 1.0f : -1.0f;
    for (const FaceMark& mark : face_) {
        const bool eye = mark.kind == FaceMark::Kind::Eye;
        const bool mouth = mark.kind == FaceMark::Kind::Mouth;
        const Vec3 middle = middleOf(mark.points);
        const bool onNearSide = !mouth && middle.y * nearSide > 0;
        const float minFacing = eye     ? shape.eye.minFacing
                                : mouth ? shape.mouth.minFacing
                                        : shape.brow.minFacing;
        const float shows = onNearSide ? (eye ? kEyeShows : kBrowShows) : minFacing;
        line_.clear();
        float facing = 0;
        for (std::size_t i = 0; i < mark.points.size(); ++i) {
            const Vec3 p = head.pos + head.frame * mark.points[i];
            const float f = dot(camera.toward(p), head.frame * mark.normals[i]);
            facing += f / static_cast<float>(mark.points.size());
            if (eye || f > shows)
                line_.push_back(camera.project(p));
        }
        if (eye && facing > shows) {
            loops_.clear();
            loops_.add(line_);
            out_.fill(loops_, scene.tones.fill(ColourRole::Ink), 0);
        } else if (!eye && line_.size() >= 4) {
            const float width = (mouth ? shape.mouth.width : shape.brow.width) *
                                camera.scaleAt(head.pos + head.frame * middle);
            out_.stroke(line_, width, scene.tones.fill(mouth ? ColourRole::Lip : ColourRole::Hair));
        }
    }
}

} // namespace unknot::figure
