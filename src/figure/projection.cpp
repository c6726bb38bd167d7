#include "projection.h"

namespace unknot::figure {

void project(Mesh& mesh, const Camera& camera)
{
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        mesh.depth[i] = camera.depth(mesh.points[i]);
        mesh.screen[i] = camera.project(mesh.points[i]);
    }
    const auto& faces = mesh.topology.faces();
    for (std::size_t f = 0; f < faces.size(); ++f) {
        const Vec2 a = mesh.screen[faces[f][0]];
        const float area = cross(mesh.screen[faces[f][1]] - a, mesh.screen[faces[f][2]] - a);
        mesh.facing[f] = area < -1e-9f ? Facing::Toward : Facing::Away;
    }
    for (std::size_t f = 0; f < mesh.dropped.size(); ++f) {
        if (mesh.dropped[f])
            mesh.facing[f] = Facing::Dropped;
    }
}

} // namespace unknot::figure
