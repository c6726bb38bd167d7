#pragma once

#include "body_surface.h"
#include "interpolation.h"
#include "tube.h"
#include "unknot/figure/pose.h"

namespace unknot::figure {

/// The centre line of the trunk: the joints of the spine, rounded.
class SpineLine {
public:
    SpineLine(const Skeleton& skeleton, float roundJoint);

    struct Place {
        Vec3 pos;
        Mat3 frame;
    };
    /// At a height above the hips, measured standing upright.
    Place at(const Pose& pose, float height) const;

private:
    std::array<float, 5> heights_{};
    float round_;
};

/// The trunk's skin or cloth between two heights.
class TrunkTube final : public BodySurface {
public:
    TrunkTube(const BodyModel& model, const PartSpec& part);

    void build(const Pose& pose) override;

    Mesh& mesh() override { return tube_.mesh; }

private:
    struct Size {
        float height = 0;
        float halfWidth = 0;
        float front = 0;
        float back = 0;
        float tip = 0;
    };
    SpineLine spine_;
    std::vector<Size> sizes_;
    Tube tube_;
};

/// The neck: leaves along the chest, arrives along the head.
class NeckTube final : public BodySurface {
public:
    explicit NeckTube(const BodyModel& model);

    void build(const Pose& pose) override;

    Mesh& mesh() override { return mesh_; }

private:
    struct Ring {
        float u = 0;
        float halfWidth = 0;
        float front = 0;
        float back = 0;
    };
    const NeckShape& shape_;
    SpineLine spine_;
    std::vector<Ring> rings_;
    std::vector<float> cosines_;
    std::vector<float> sines_;
    std::vector<Vec3> scratch_;
    Mesh mesh_;
};

} // namespace unknot::figure
