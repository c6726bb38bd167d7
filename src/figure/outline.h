#pragma once

#include "mesh.h"

#include <cstdint>
#include <span>
#include <vector>

namespace unknot::figure {

/// Closed loops of points in the picture, kept in one list.
struct Loops {
    Loops();

    std::vector<Vec2> points;
    std::vector<std::uint32_t> ends; ///< where each loop ends in `points`

    void clear();
    std::size_t size() const { return ends.size(); }
    std::span<const Vec2> operator[](std::size_t i) const;
    /// A loop of its own, or another's loops run backward.
    void add(std::span<const Vec2> loop, bool backward = false);
    void addBackward(const Loops& other);
    /// Sum of the loops' areas, in square pixels.
    float area() const;
};

/// Finds the exact outlines of sets of faces: of all edges of the set, those stay that no two of its faces
/// share. Holds buffers, so keep one and use it again.
class Outliner {
public:
    Outliner();

    /// The set: faces of `range` for which `selected` is not 0. `selected` has one entry more than there are
    /// faces, and that one is 0.
    struct FaceSet {
        const Mesh& mesh;
        FaceRange range;
        const std::uint8_t* selected;
    };

    /// Outline of the set; replaces `out`.
    void outline(const FaceSet& set, Loops& out);

    /// Outline of the part of the set where `value` (one a vertex) is above `level`; faces are cut along that
    /// line.
    void region(const FaceSet& set, const float* value, float level, Loops& out);

private:
    struct Segment {
        std::uint32_t to;
        std::int32_t next; ///< another segment from the same point, or -1
        bool used;
    };

    void begin(const Mesh& mesh);
    void add(std::uint32_t from, std::uint32_t to);
    std::uint32_t cut(const Mesh& mesh, std::uint32_t face, std::uint32_t corner, const float* value,
                      float level);
    void chain(const Mesh& mesh, Loops& out);
    void walk(const Mesh& mesh, std::uint32_t start, Loops& out);
    Vec2 point(const Mesh& mesh, std::uint32_t id) const;

    std::vector<Segment> segments_;
    std::vector<std::uint32_t> starts_;   ///< where each segment starts
    std::vector<std::int32_t> first_;     ///< by point: its latest segment, or -1
    std::vector<std::int32_t> cutOfEdge_; ///< by edge: its cut, or -1
    std::vector<std::uint32_t> cutEdges_;
    std::vector<Vec2> cuts_;
};

} // namespace unknot::figure
