#include "unknot/figure/camera.h"

#include <algorithm>

namespace unknot::figure {

Camera::Camera(const CameraSpec& spec, const View& view, float width, float height)
    : centre_{width / 2, height / 2}, distance_(spec.distance),
      scale_(std::min(width, 1.6f * height) / view.width.value_or(spec.width))
{
    const float azimuth = radians(view.azimuth.value_or(spec.azimuth));
    const float elevation = radians(view.elevation.value_or(spec.elevation));
    const Vec3 away{std::sin(azimuth) * std::cos(elevation), -std::cos(azimuth) * std::cos(elevation),
                    std::sin(elevation)};
    position_ = spec.target + away * distance_;
    right_ = {std::cos(azimuth), std::sin(azimuth), 0};
    forward_ = -away;
    up_ = cross(right_, forward_);
}

} // namespace unknot::figure
