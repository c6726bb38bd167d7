#pragma once

#include "unknot/figure/camera.h"
#include "unknot/figure/model.h"

#include <cstdint>
#include <optional>
#include <string>

namespace unknot::figure {

/// Places to look from that every clip has.
enum class Viewpoint : std::uint8_t {
    Authored, ///< the clip's own camera, from which the muscle shows best
    Side,     ///< square to the mat, the worked side nearest
    Front,    ///< from the end of the mat that the face is turned to
    Top       ///< from above
};

/// The camera's direction for a viewpoint, turned by `orbit` and lifted by `tilt` degrees. Positive `orbit`
/// walks the viewer toward the foot end. The elevation stays between 3 degrees over the floor and 85.
View viewFrom(const BodyModel& model, const Clip& clip, Viewpoint viewpoint, double orbit = 0,
              double tilt = 0);

/// "authored", "side", "front" or "top".
const char* nameOf(Viewpoint viewpoint);
std::optional<Viewpoint> viewpointNamed(const std::string& name);

} // namespace unknot::figure
