#pragma once

#include "mesh.h"
#include "path_writer.h"
#include "tones.h"
#include "unknot/figure/camera.h"
#include "unknot/figure/pose.h"

namespace unknot::figure {

/// What lies on the ground: mat, guide arrow, shadows, and the roller.
class StageFloor {
public:
    StageFloor(const BodyModel& model, PathWriter& out, Outliner& outliner);

    void mat(const Clip& clip, const Camera& camera, const Tones& tones);
    /// The roller's range as a line with an arrow head at each end; nothing when it hardly moves.
    void guide(const Clip& clip, const Camera& camera, const Tones& tones);
    void shadows(const Pose& pose, const Camera& camera, const Tones& tones);
    /// `light` in the world. `plain` leaves out its lines and dots.
    void roller(const Pose& pose, const Clip& clip, const Mesh& mesh, const Camera& camera,
                const Tones& tones, Vec3 light, bool plain);

private:
    struct Segment {
        Vec3 a;
        Vec3 b;
        float radius;
        float strength;
    };
    void segmentShadow(const Segment& segment, const Camera& camera, const Tones& tones);
    void disc(Vec3 centre, float halfX, float halfY, float yaw, float alpha, const Camera& camera,
              const Tones& tones);
    void addRoundedRect(Vec2 centre, float length, float width, float corner, float z, const Camera& camera,
                        bool backward);
    void addCircle(Vec3 centre, const Mat3& axes, float radius, int points, const Camera& camera);
    void rollerCap(const Pose& pose, const Mat3& axes, float turn, float end, const Camera& camera,
                   const Tones& tones, bool plain);

    const BodyModel& model_;
    PathWriter& out_;
    Outliner& outliner_;
    Loops loops_;
    std::vector<Vec2> line_;
    std::vector<float> value_;
    std::vector<std::uint8_t> faces_;
};

} // namespace unknot::figure
