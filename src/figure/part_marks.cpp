#include "part_painter.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// On cloth the glow has to be stronger, or it turns brown.
constexpr float kGlowOnCloth = 1.35f;
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

void PartPainter::glow(std::size_t index, const PaintScene& scene, const MuscleGlow& glows)
{
    const DrawnPart& part = parts_[index];
    const Mesh& mesh = *part.mesh;
    const Highlight& highlight = model_.highlight;
    const auto phase = static_cast<float>(scene.request.pulse);
    const float breath = highlight.pulseLow + (highlight.pulseHigh - highlight.pulseLow) *
                                                  (0.5f + 0.5f * std::cos(2 * kPi * phase));
    const auto hold = static_cast<float>(std::clamp(scene.request.hold, 0.0, 1.0));
    const float strength = (1 - hold * (1 - breath)) * (isCloth(part) ? kGlowOnCloth : 1);
    const bool small = scene.request.detail == Detail::Thumbnail;
    const auto put = [&](const GlowLevel& level) {
        out_.fill(loops_, scene.tones.fill(level.colour, std::min(1.0f, level.alpha * strength)));
    };
    for (const MuscleGlow::Lens& lens : glows.lenses()) {
        if (lens.part != index)
            continue;
        if (!isCloth(part))
            seenThrough(part, lens, scene, strength);
        const Outliner::FaceSet shown{mesh, part.shown(), part.visible.data()};
        for (const GlowLevel& level : highlight.levels) {
            outliner_.region(shown, lens.depth.data(), level.above, loops_);
            put(level);
        }
        rollerReach(mesh, scene.pose.roller, model_.scene.roller, highlight.contactReach, reach_);
        value_.resize(reach_.size());
        for (std::size_t k = small ? highlight.contactLevels.size() : 0; k < highlight.contactLevels.size();
             ++k) {
            const GlowLevel& level = highlight.contactLevels[k];
            for (std::size_t v = 0; v < value_.size(); ++v)
                value_[v] = std::min(reach_[v] - level.above, lens.depth[v] - level.inside);
            outliner_.region(shown, value_.data(), 0, loops_);
            put(level);
        }
    }
}

void PartPainter::seenThrough(const DrawnPart& part, const MuscleGlow::Lens& lens, const PaintScene& scene,
                              float strength)
{
    const Mesh& mesh = *part.mesh;
    const FaceRange range = part.throughRange[part.hemFaces ? 1 : 0];
    faces_.assign(mesh.topology.faceCount() + 1, 0);
    for (std::uint32_t f = range.begin; f < range.end; ++f)
        faces_[f] = mesh.facing[f] == Facing::Away ? 1 : 0;
    for (const GlowLevel& level : model_.highlight.through) {
        outliner_.region({mesh, range, faces_.data()}, lens.depth.data(), level.above, loops_);
        out_.fill(loops_, scene.tones.fill(level.colour, level.alpha * strength));
    }
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
