#pragma once

#include "interpolation.h"
#include "mesh.h"
#include "unknot/figure/model.h"

#include <vector>

namespace unknot::figure {

/// The skull as a function: a point for every angle round the head (0 front, positive to the left) and
/// height, in the head's frame.
class HeadSurface {
public:
    explicit HeadSurface(const HeadShape& shape);

    /// `outward` metres off the surface.
    Vec3 at(float angle, float z, float outward = 0) const;
    Vec3 normalAt(float angle, float z) const;
    float lowest() const { return lowest_; }
    float highest() const { return highest_; }

private:
    float exponent_;
    float lowest_;
    float highest_;
    MonotoneCubic front_;
    MonotoneCubic back_;
    MonotoneCubic halfWidth_;
    MonotoneCubic centre_;
};

/// Skull and nose as one surface.
Mesh headMesh(const HeadShape& shape);
Mesh earMesh(const EarShape& shape, Side side);

/// The hair and the skull right under it (vertex by vertex).
struct HairMesh {
    Mesh hair;
    std::vector<Vec3> skull;
};
HairMesh hairMesh(const HairShape& shape, const HeadShape& head);

/// One mark of the face: points on the skin and the skin's normals there, in the head's frame.
struct FaceMark {
    enum class Kind { Eye, Brow, Mouth } kind;
    std::vector<Vec3> points;
    std::vector<Vec3> normals;
};
std::vector<FaceMark> faceMarks(const HeadShape& shape);

} // namespace unknot::figure
