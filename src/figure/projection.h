#pragma once

#include "mesh.h"
#include "unknot/figure/camera.h"

namespace unknot::figure {

/// Projects a mesh and tells which of its faces look at the viewer.
void project(Mesh& mesh, const Camera& camera);

} // namespace unknot::figure
