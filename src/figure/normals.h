#pragma once

#include "mesh.h"

#include <vector>

namespace unknot::figure {

/// Unit normals of the surface itself into `out`, one a vertex.
void surfaceNormals(const Topology& topology, const std::vector<Vec3>& points, std::vector<Vec3>& out);

/// Softens the normals of a grid, so that the edge of the shade runs calmly: each pass mixes a normal with
/// its four neighbours (ends repeat). Leaves unit normals. `scratch` is reused.
void softenGrid(std::size_t rows, std::size_t columns, int passes, std::vector<Vec3>& normals,
                std::vector<Vec3>& scratch);

} // namespace unknot::figure
