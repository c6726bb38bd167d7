#include "normals.h"

namespace unknot::figure {

void surfaceNormals(const Topology& topology, const std::vector<Vec3>& points, std::vector<Vec3>& out)
{
    out.assign(points.size(), Vec3{});
    for (const auto& f : topology.faces()) {
        const Vec3 n = cross(points[f[1]] - points[f[0]], points[f[2]] - points[f[0]]);
        out[f[0]] += n;
        out[f[1]] += n;
        out[f[2]] += n;
    }
    for (Vec3& n : out)
        n = normalised(n);
}

void softenGrid(std::size_t rows, std::size_t columns, int passes, std::vector<Vec3>& normals,
                std::vector<Vec3>& scratch)
{
    const std::size_t count = rows * columns;
    scratch.resize(count);
    for (int pass = 0; pass < passes; ++pass) {
        for (std::size_t i = 0; i < rows; ++i) {
            const Vec3* above = &normals[(i == 0 ? 0 : i - 1) * columns];
            const Vec3* here = &normals[i * columns];
            const Vec3* below = &normals[(i + 1 == rows ? i : i + 1) * columns];
            for (std::size_t j = 0; j < columns; ++j)
                scratch[i * columns + j] = (above[j] + here[j] * 2 + below[j]) * 0.25f;
        }
        for (std::size_t i = 0; i < rows; ++i) {
            const Vec3* from = &scratch[i * columns];
            Vec3* to = &normals[i * columns];
            to[0] = (from[columns - 1] + from[0] * 2 + from[1]) * 0.25f;
            for (std::size_t j = 1; j + 1 < columns; ++j)
                to[j] = (from[j - 1] + from[j] * 2 + from[j + 1]) * 0.25f;
            to[columns - 1] = (from[columns - 2] + from[columns - 1] * 2 + from[0]) * 0.25f;
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        normals[i] = normalised(normals[i]);
}

} // namespace unknot::figure
