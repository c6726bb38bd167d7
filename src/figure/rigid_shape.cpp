#include "rigid_shape.h"

#include "normals.h"

#include <array>
#include <utility>

namespace unknot::figure {

RigidShape::RigidShape(Mesh local, Joint joint)
    : joint_(joint), points_(local.points), normals_(local.normals), mesh_(std::move(local))
{
}

void RigidShape::build(const Pose& pose)
{
    const Bone& bone = pose[joint_];
    for (std::size_t i = 0; i < points_.size(); ++i) {
        mesh_.points[i] = bone.pos + bone.frame * points_[i];
        mesh_.normals[i] = bone.frame * normals_[i];
    }
}

Mesh ringsToMesh(const std::vector<Vec3>& rings, std::size_t columns, Caps caps, int softness)
{
    const std::size_t rows = rings.size() / columns;
    Mesh mesh;
    mesh.topology = Topology::grid(rows, columns, caps, false);
    mesh.resize();
    std::copy(rings.begin(), rings.end(), mesh.points.begin());
    for (std::size_t v = rings.size(); v < mesh.points.size(); ++v)
        mesh.points[v] = rowCentre(mesh, mesh.row(v));
    for (std::size_t v = 0; v < rings.size(); ++v)
        mesh.around[v] = 2 * kPi * static_cast<float>(v % columns) / static_cast<float>(columns);
    faceOutward(mesh.topology, mesh.points);
    surfaceNormals(mesh.topology, mesh.points, mesh.normals);
    std::vector<Vec3> scratch;
    if (softness > 0)
        softenGrid(rows, columns, softness, mesh.normals, scratch);
    return mesh;
}

Mesh rollerMesh(const RollerShape& shape)
{
    constexpr std::size_t kColumns = 56;
    const float half = shape.length / 2;
    const std::array<std::pair<float, float>, 10> profile{{{-half, 0.90f},
                                                           {-half, 0.965f},
                                                           {-half + 0.003f, 0.99f},
                                                           {-half + 0.007f, 1.0f},
                                                           {-half + 0.03f, 1.0f},
                                                           {half - 0.03f, 1.0f},
                                                           {half - 0.007f, 1.0f},
                                                           {half - 0.003f, 0.99f},
                                                           {half, 0.965f},
                                                           {half, 0.90f}}};
    std::vector<Vec3> rings;
    for (const auto& [at, scale] : profile) {
        for (std::size_t j = 0; j < kColumns; ++j) {
            const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(kColumns);
            const float r = shape.radius * scale;
            rings.push_back({r * std::cos(angle), r * std::sin(angle), at});
        }
    }
    return ringsToMesh(rings, kColumns, {true, true}, 0);
}

} // namespace unknot::figure
