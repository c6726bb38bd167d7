#pragma once

#include "unknot/figure/model.h"

#include <optional>

namespace unknot::figure {

/// Where a picture is seen from: the clip's own camera, or the same target from another direction.
struct View {
    std::optional<float> azimuth;    ///< degrees; the clip's own when empty
    std::optional<float> elevation;  ///< degrees, -10 .. 90
    std::optional<float> width = {}; ///< metres across at the target; the clip's own when empty

    bool operator==(const View&) const = default;
};

/// A perspective view of the world onto a picture.
class Camera {
public:
    Camera() = default;
    /// `width` and `height` in pixels. The authored width fits an 8:5 picture; in others the tighter side
    /// decides.
    Camera(const CameraSpec& spec, const View& view, float width, float height);

    Vec3 position() const { return position_; }
    Vec3 right() const { return right_; }
    Vec3 up() const { return up_; }
    Vec3 forward() const { return forward_; }
    /// Pixels per metre at the target.
    float scale() const { return scale_; }

    float depth(Vec3 p) const { return dot(p - position_, forward_); }
    /// Pixels per metre at a point.
    float scaleAt(Vec3 p) const { return scale_ * distance_ / depth(p); }
    Vec2 project(Vec3 p) const
    {
        const Vec3 d = p - position_;
        const float k = scale_ * distance_ / dot(d, forward_);
        return {centre_.x + dot(d, right_) * k, centre_.y - dot(d, up_) * k};
    }
    /// Unit vector from a point to the viewer.
    Vec3 toward(Vec3 p) const { return normalised(position_ - p); }
    /// A direction given in camera axes (right, up, toward the viewer), in the world.
    Vec3 inWorld(Vec3 d) const { return right_ * d.x + up_ * d.y - forward_ * d.z; }

private:
    Vec3 position_;
    Vec3 right_{1, 0, 0};
    Vec3 up_{0, 0, 1};
    Vec3 forward_{0, 1, 0};
    Vec2 centre_;
    float distance_ = 1;
    float scale_ = 1;
};

} // namespace unknot::figure
