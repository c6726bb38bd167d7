#pragma once

#include "trunk_tube.h"
#include "unknot/figure/camera.h"
#include "unknot/figure/frame.h"
#include "unknot/figure/pose.h"

#include <optional>

namespace unknot::figure {

/// Tells where the ends of the worked muscle lie over the floor, whichever limb or trunk it is on.
class RangeFinder {
public:
    explicit RangeFinder(const BodyModel& model);

    /// Empty for a clip without a muscle. A `mirrorWidth` above 0 turns a picture so wide over.
    std::optional<RangeMarks> find(const Clip& clip, const Pose& pose, const Camera& camera,
                                   float mirrorWidth) const;

private:
    Vec3 place(const MuscleRegion& region, const Pose& pose, float along) const;

    SpineLine spine_;
};

} // namespace unknot::figure
