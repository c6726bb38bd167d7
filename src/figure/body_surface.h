#pragma once

#include "mesh.h"
#include "unknot/figure/pose.h"

namespace unknot::figure {

/// A surface that follows the skeleton.
class BodySurface {
public:
    BodySurface() = default;
    BodySurface(const BodySurface&) = delete;
    BodySurface& operator=(const BodySurface&) = delete;
    virtual ~BodySurface() = default;

    /// Moves the mesh's points and normals to a pose.
    virtual void build(const Pose& pose) = 0;
    virtual Mesh& mesh() = 0;
};

} // namespace unknot::figure
