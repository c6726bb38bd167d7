#include "figure/outline.h"
#include "figure/path_writer.h"
#include "support/catch.h"

#include <cmath>

using namespace unknot::figure;

namespace {

/// A flat sheet of rows x columns vertices, one pixel apart, seen from the front.
Mesh sheet(std::size_t rows, std::size_t columns)
{
    Mesh mesh;
    mesh.topology = Topology::grid(rows, columns, {false, false}, false, false);
    mesh.resize();
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j)
            mesh.screen[i * columns + j] = {static_cast<float>(j), static_cast<float>(i)};
    }
    return mesh;
}

std::vector<std::uint8_t> allOf(const Mesh& mesh)
{
    std::vector<std::uint8_t> selected(mesh.topology.faceCount() + 1, 1);
    selected.back() = 0;
    return selected;
}

} // namespace

TEST_CASE("the outline of a sheet is its rim")
{
    const Mesh mesh = sheet(5, 4);
    const auto selected = allOf(mesh);
    Outliner outliner;
    Loops loops;
    outliner.outline({mesh, mesh.topology.all(), selected.data()}, loops);
    REQUIRE(loops.size() == 1);
    CHECK(loops[0].size() == 2 * (4 + 3));
    CHECK(loops.area() == 12);
}

TEST_CASE("a face left out of the middle makes a hole of its own")
{
    const Mesh mesh = sheet(5, 5);
    auto selected = allOf(mesh);
    selected[12] = 0;
    Outliner outliner;
    Loops loops;
    outliner.outline({mesh, mesh.topology.all(), selected.data()}, loops);
    REQUIRE(loops.size() == 2);
    CHECK(loops.area() == 16.5f);
}

TEST_CASE("a region is cut where its number passes the level, and two halves fit together")
{
    const Mesh mesh = sheet(6, 6);
    const auto selected = allOf(mesh);
    std::vector<float> value(mesh.points.size());
    std::vector<float> opposite(mesh.points.size());
    for (std::size_t v = 0; v < value.size(); ++v) {
        value[v] = mesh.screen[v].x + 0.3f * mesh.screen[v].y;
        opposite[v] = -value[v];
    }
    Outliner outliner;
    Loops loops;
    outliner.region({mesh, mesh.topology.all(), selected.data()}, value.data(), 2.2f, loops);
    const float right = loops.area();
    outliner.region({mesh, mesh.topology.all(), selected.data()}, opposite.data(), -2.2f, loops);
    CHECK(right > 5);
    CHECK(std::abs(right + loops.area() - 25) < 1e-3);
}

TEST_CASE("a region above every number is empty, below every number the whole")
{
    const Mesh mesh = sheet(3, 3);
    const auto selected = allOf(mesh);
    const std::vector<float> value(mesh.points.size(), 1.0f);
    Outliner outliner;
    Loops loops;
    outliner.region({mesh, mesh.topology.all(), selected.data()}, value.data(), 2, loops);
    CHECK(loops.size() == 0);
    outliner.region({mesh, mesh.topology.all(), selected.data()}, value.data(), 0, loops);
    CHECK(loops.area() == 4);
}

TEST_CASE("a closed tube seen from the side cancels to one loop")
{
    const Topology tube = Topology::grid(6, 8, {true, true}, false);
    for (const auto& neighbours : tube.neighbours()) {
        for (const std::uint32_t n : neighbours)
            CHECK(n < tube.faceCount());
    }
    CHECK(tube.edgeCount() * 2 == tube.faceCount() * 3);
    CHECK(tube.between(0, 5).end == tube.faceCount());
    CHECK(tube.between(2, 3).end - tube.between(2, 3).begin == 16);
}
