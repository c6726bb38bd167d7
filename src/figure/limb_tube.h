#pragma once

#include "body_surface.h"
#include "rotation.h"
#include "tube.h"
#include "unknot/figure/pose.h"

#include <array>
#include <optional>

namespace unknot::figure {

/// Skin or cloth of a leg or an arm, on one side.
class LimbTube final : public BodySurface {
public:
    /// `part` cuts a stretch out and gives it room; without one it is the whole limb's skin.
    LimbTube(const BodyModel& model, Surface limb, Side side, const PartSpec* part);

    void build(const Pose& pose) override;

    Mesh& mesh() override { return tube_.mesh; }

private:
    struct Size {
        float along = 0;
        float front = 0;
        float back = 0;
        float inner = 0;
        float outer = 0;
        float room = 0;
    };
    /// The bones it follows, for one frame.
    struct Line {
        std::array<Vec3, 4> points{};
        std::array<Mat3, 3> frames{};
    };

    Line lineFor(const Pose& pose) const;
    void placeRing(const Line& line, const Size& size, TubeRing& ring) const;

    const LimbShape& shape_;
    Side side_;
    bool leg_;
    std::size_t bones_;
    /// Place of each point of the line along the limb.
    std::array<float, 4> places_{};
    float upper_ = 0;
    float lower_ = 0;
    std::vector<Size> sizes_;
    Tube tube_;
    /// For each bend: how the frame goes over it and how full it gets, for one frame.
    std::array<float, 2> fullness_{};
    float forearmTurn_ = 0;
    std::array<std::optional<BendAndTurn>, 2> turns_;
};

} // namespace unknot::figure
