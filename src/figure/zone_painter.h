#pragma once

#include "body_parts.h"
#include "hatch.h"
#include "path_writer.h"
#include "tones.h"
#include "unknot/figure/renderer.h"

#include <optional>
#include <vector>

namespace unknot::figure {

/// Paints the places that must not be rolled: striped like a barrier, so that they are told from the muscle
/// without colour. A place that is turned away shows its stripes through the limb.
class ZonePainter {
public:
    ZonePainter(const BodyModel& model, const std::vector<DrawnPart>& parts, PathWriter& out,
                Outliner& outliner);

    /// Chooses what one frame shows: the zones asked for, on limbs of the sides that the clip works on.
    void choose(const FrameRequest& request);

    /// What lies on one part. `cut`, where there is one, is below 0 where the part does not show.
    void paint(std::size_t part, const Camera& camera, const Tones& tones, Tone shade, const float* cut);

private:
    /// One patch on one side of the body; its stripes lie the same on all parts it goes over.
    struct Patch {
        std::size_t zone = 0;
        std::optional<Side> side;
        std::size_t anchorPart = 0;
        std::size_t anchor = 0; ///< the vertex nearest to its middle
    };
    struct Lens {
        std::size_t patch = 0;
        std::size_t part = 0;
        std::vector<float> rim; ///< metres inside the rim; below 0 outside
    };

    /// Where a patch's middle is in the picture, and how many pixels a metre has there.
    struct Place {
        Vec2 anchor;
        float scale = 1;
    };

    void prepare(std::size_t zone);
    void preparePatch(std::size_t zone, const SurfacePatch& patch, std::optional<Side> side);
    [[nodiscard]] std::size_t middleOf(const SurfacePatch& patch, const DrawnPart& part) const;
    [[nodiscard]] bool shows(const Patch& patch) const;
    void mark(const Outliner::FaceSet& set, const Place& place, float strength);

    const BodyModel& model_;
    const std::vector<DrawnPart>& parts_;
    PathWriter& out_;
    Outliner& outliner_;
    Hatch hatch_;
    std::uint32_t wanted_ = 0;
    std::uint32_t prepared_ = 0;
    std::array<bool, 2> worked_{};
    Vec2 size_;
    Fill line_;
    Fill ground_;
    std::vector<Patch> patches_;
    std::vector<Lens> lenses_;
    std::vector<float> value_;
    std::vector<std::uint8_t> faces_;
    Loops loops_;
    Loops more_;
};

} // namespace unknot::figure
