#pragma once

#include "body_parts.h"
#include "unknot/figure/model.h"

#include <vector>

namespace unknot::figure {

/// The lenses that mark a clip's muscles, as a number for every vertex of the parts they lie on: above 0
/// inside, 1 in the middle. Worked out once for a clip.
class MuscleGlow {
public:
    /// One lens on one part.
    struct Lens {
        std::size_t part = 0;
        std::vector<float> depth;
        std::vector<float> rim; ///< about how far inside the rim, in metres; below 0 outside
    };

    void prepare(const Clip& clip, const std::vector<DrawnPart>& parts);

    const std::vector<Lens>& lenses() const { return lenses_; }

private:
    std::vector<Lens> lenses_;
};

/// How deep each vertex lies in the roller's reach: above 0 where it is near, 1 on the roller.
void rollerReach(const Mesh& mesh, const RollerPose& roller, const RollerShape& shape, float reach,
                 std::vector<float>& out);

} // namespace unknot::figure
