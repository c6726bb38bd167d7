#pragma once

#include "body_parts.h"
#include "head_shape.h"
#include "muscle_glow.h"
#include "path_writer.h"
#include "tones.h"
#include "unknot/figure/renderer.h"
#include "zone_painter.h"

#include <vector>

namespace unknot::figure {

/// What one frame is painted with.
struct PaintScene {
    const FrameRequest& request;
    const Pose& pose;
    const Camera& camera;
    const Tones& tones;
    Vec3 light; ///< in the world
};

/// Paints the parts of the body, each as a base, a shade and the marks on it.
class PartPainter {
public:
    PartPainter(const BodyModel& model, std::vector<DrawnPart>& parts, PathWriter& out, Outliner& outliner);

    /// What is to be painted from now on.
    void choose(const FrameRequest& request) { zones_.choose(request); }
    void paint(std::size_t index, const PaintScene& scene, const MuscleGlow& glow);

private:
    /// A mark that always sits at the same place of a part: where `value` is above 0.
    struct Mark {
        std::size_t part;
        ColourRole role;
        std::vector<float> value;
    };

    void makeMarks();
    bool hidden(const DrawnPart& part, const PaintScene& scene) const;
    void base(const DrawnPart& part);
    void measureHem(const DrawnPart& part);
    void addHemRing(const DrawnPart& part);
    void shade(const DrawnPart& part, const PaintScene& scene, const Tones::Pair& tones);
    void shadeCrease(const DrawnPart& part, const Tones::Pair& tones, float level);
    void light(const DrawnPart& part, Vec3 light);
    void selectForShade(const DrawnPart& part);
    void marks(std::size_t index, const PaintScene& scene, const Tones::Pair& tones);
    void glow(std::size_t index, const PaintScene& scene, const Tones::Pair& tones, const MuscleGlow& glow);
    void seenThrough(const DrawnPart& part, const MuscleGlow::Lens& lens, const PaintScene& scene,
                     const Tones::Pair& tones, float strength);
    void pressed(const DrawnPart& part, const MuscleGlow::Lens& lens, const PaintScene& scene,
                 float strength);
    void edge(const Outliner::FaceSet& set, const MuscleGlow::Lens& lens, Tone tone, float alpha,
              float scale);
    void face(const PaintScene& scene);

    const BodyModel& model_;
    std::vector<DrawnPart>& parts_;
    PathWriter& out_;
    Outliner& outliner_;
    ZonePainter zones_;
    std::vector<Mark> marks_;
    std::vector<FaceMark> face_;
    std::vector<float> aboveHem_; ///< how far each vertex of a part cut at a hem stands out of it
    Loops loops_;
    Loops more_;
    std::vector<float> value_;
    std::vector<float> reach_;
    std::vector<std::uint8_t> faces_;
    std::vector<std::uint8_t> creased_;
    std::vector<Vec2> line_;
};

} // namespace unknot::figure
