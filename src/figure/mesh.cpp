#include "mesh.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace unknot::figure {

Topology Topology::grid(std::size_t rows, std::size_t columns, Caps caps, bool inward, bool closed)
{
    Topology t;
    t.rows_ = rows;
    t.columns_ = columns;
    t.vertexCount_ = rows * columns + (caps.start ? 1 : 0) + (caps.end ? 1 : 0);
    const auto at = [columns](std::size_t row, std::size_t column) {
        return static_cast<std::uint32_t>(row * columns + column % columns);
    };
    auto centre = static_cast<std::uint32_t>(rows * columns);
    if (caps.start) {
        for (std::size_t j = 0; j < columns; ++j)
            t.faces_.push_back({centre, at(0, j), at(0, j + 1)});
        ++centre;
        t.startCapFaces_ = static_cast<std::uint32_t>(columns);
    }
    for (std::size_t i = 0; i + 1 < rows; ++i) {
        for (std::size_t j = 0; j < (closed ? columns : columns - 1); ++j) {
            t.faces_.push_back({at(i, j), at(i + 1, j), at(i + 1, j + 1)});
            t.faces_.push_back({at(i, j), at(i + 1, j + 1), at(i, j + 1)});
        }
    }
    if (caps.end) {
        for (std::size_t j = 0; j < columns; ++j)
            t.faces_.push_back({centre, at(rows - 1, j + 1), at(rows - 1, j)});
    }
    if (inward)
        t.turnOver();
    t.finish();
    return t;
}

void Topology::append(const Topology& other)
{
    const auto first = static_cast<std::uint32_t>(vertexCount_);
    for (const Triple& face : other.faces_)
        faces_.push_back({face[0] + first, face[1] + first, face[2] + first});
    vertexCount_ += other.vertexCount_;
}

void Topology::turnOver()
{
    for (Triple& face : faces_)
        std::swap(face[0], face[2]);
}

void Topology::finish()
{
    struct Half {
        std::uint32_t face;
        std::uint32_t corner;
        std::uint32_t edge;
    };
    const auto none = static_cast<std::uint32_t>(faces_.size());
    neighbours_.assign(faces_.size(), {none, none, none});
    edges_.assign(faces_.size(), {0, 0, 0});
    edgeCount_ = 0;
    std::unordered_map<std::uint64_t, Half> open;
    for (std::uint32_t f = 0; f < faces_.size(); ++f) {
        for (std::uint32_t k = 0; k < 3; ++k) {
            const std::uint64_t a = faces_[f][k];
            const std::uint64_t b = faces_[f][(k + 1) % 3];
            const auto found = open.find(b << 32 | a);
            if (found == open.end()) {
                const auto edge = static_cast<std::uint32_t>(edgeCount_++);
                edges_[f][k] = edge;
                open[a << 32 | b] = {f, k, edge};
                continue;
            }
            const Half half = found->second;
            neighbours_[f][k] = half.face;
            neighbours_[half.face][half.corner] = f;
            edges_[f][k] = half.edge;
        }
    }
}

FaceRange Topology::between(int firstRow, int lastRow) const
{
    const int last = static_cast<int>(rows_) - 1;
    const auto band = [this](int row) {
        return startCapFaces_ + static_cast<std::uint32_t>(row) * 2 * static_cast<std::uint32_t>(columns_);
    };
    FaceRange range;
    range.begin = firstRow <= 0 ? 0 : band(std::min(firstRow, last));
    range.end = lastRow >= last ? all().end : lastRow < 0 ? 0 : band(lastRow);
    range.begin = std::min(range.begin, range.end);
    return range;
}

void Mesh::resize()
{
    const std::size_t n = topology.vertexCount();
    points.resize(n);
    normals.resize(n);
    screen.resize(n);
    depth.resize(n);
    along.resize(n);
    around.resize(n);
    facing.resize(topology.faceCount());
}

std::size_t Mesh::row(std::size_t vertex) const
{
    const std::size_t grid = topology.rows() * topology.columns();
    if (vertex < grid)
        return vertex / topology.columns();
    return vertex == grid && topology.startsClosed() ? 0 : topology.rows() - 1;
}

int Mesh::rowAt(float place) const
{
    const std::size_t columns = topology.columns();
    std::size_t best = 0;
    for (std::size_t i = 1; i < topology.rows(); ++i) {
        if (std::abs(along[i * columns] - place) < std::abs(along[best * columns] - place))
            best = i;
    }
    return static_cast<int>(best);
}

void faceOutward(Topology& topology, const std::vector<Vec3>& points)
{
    Vec3 middle;
    for (Vec3 p : points)
        middle += p;
    middle = middle * (1.0f / static_cast<float>(points.size()));
    float volume = 0;
    for (const auto& f : topology.faces())
        volume += dot(points[f[0]] - middle, cross(points[f[1]] - middle, points[f[2]] - middle));
    if (volume < 0) {
        topology.turnOver();
        topology.finish();
    }
}

Vec3 rowCentre(const Mesh& mesh, std::size_t row)
{
    const std::size_t columns = mesh.topology.columns();
    Vec3 sum;
    for (std::size_t j = 0; j < columns; ++j)
        sum += mesh.points[row * columns + j];
    return sum * (1.0f / static_cast<float>(columns));
}

} // namespace unknot::figure
