#pragma once

#include "unknot/figure/geometry.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace unknot::figure {

/// A run of faces, `end` excluded.
struct FaceRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Which ends of a tube are closed by a fan of triangles.
struct Caps {
    bool start = true;
    bool end = true;
};

/// What never changes about a surface: its triangles, who lies over each of their edges, and rows and
/// columns. Faces are ordered start cap, bands between rows, end cap, so that a stretch of a tube is one run
/// of faces.
class Topology {
public:
    using Triple = std::array<std::uint32_t, 3>;

    Topology() = default;
    /// Rows of `columns` vertices, closed around unless `closed` is false. `inward` turns every face over.
    static Topology grid(std::size_t rows, std::size_t columns, Caps caps, bool inward, bool closed = true);

    /// Takes another surface's faces in; it stays a surface of its own within this one.
    void append(const Topology& other);
    void turnOver();
    /// Finds the neighbours; call after the last change.
    void finish();

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    std::size_t vertexCount() const { return vertexCount_; }
    std::size_t faceCount() const { return faces_.size(); }
    std::size_t edgeCount() const { return edgeCount_; }
    bool startsClosed() const { return startCapFaces_ > 0; }
    /// The three vertices of each face.
    const std::vector<Triple>& faces() const { return faces_; }
    /// The face over the edge from vertex k to k + 1, or `faceCount()` where there is none.
    const std::vector<Triple>& neighbours() const { return neighbours_; }
    /// The number of that edge, the same seen from both faces.
    const std::vector<Triple>& edges() const { return edges_; }

    FaceRange all() const { return {0, static_cast<std::uint32_t>(faces_.size())}; }
    /// Faces that lie between these rows (both included); a cap belongs to its row. Rows may lie outside.
    FaceRange between(int firstRow, int lastRow) const;

private:
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
    std::size_t vertexCount_ = 0;
    std::size_t edgeCount_ = 0;
    std::uint32_t startCapFaces_ = 0;
    std::vector<Triple> faces_;
    std::vector<Triple> neighbours_;
    std::vector<Triple> edges_;
};

enum class Facing : std::uint8_t { Away, Toward, Dropped };

/// A surface at one moment: what moves, in buffers that are filled anew for every frame.
struct Mesh {
    Topology topology;
    /// Where a vertex sits on the body: metres along, radians around. Fixed.
    std::vector<float> along;
    std::vector<float> around;

    std::vector<Vec3> points;
    std::vector<Vec3> normals;
    /// 1 where the surface is free, less where it is tucked into a bend; empty where that cannot happen.
    std::vector<float> crease;
    /// The bone's direction at each row; empty for surfaces that are not limbs.
    std::vector<Vec3> rowAxes;
    /// Faces turned inside out in a bend; they are left out. Empty where that cannot happen.
    std::vector<std::uint8_t> dropped;

    std::vector<Vec2> screen;
    std::vector<float> depth;
    std::vector<Facing> facing;

    void resize();
    std::size_t row(std::size_t vertex) const;
    /// The row nearest to a place along the surface.
    int rowAt(float place) const;
};

/// Turns the faces over if they look inward, as the volume they enclose tells.
void faceOutward(Topology& topology, const std::vector<Vec3>& points);

/// Middle of a row of vertices.
Vec3 rowCentre(const Mesh& mesh, std::size_t row);

} // namespace unknot::figure
