#include "outline.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

// Room for the largest outlines of a figure, so that none of them has to ask for more in the middle of a
// stroke.
constexpr std::size_t kPoints = 4096;
constexpr std::size_t kLoops = 128;
constexpr std::size_t kSegments = 8192;
constexpr std::size_t kPointsAndEdges = 16384;

} // namespace

Loops::Loops()
{
    points.reserve(kPoints);
    ends.reserve(kLoops);
}

Outliner::Outliner()
{
    segments_.reserve(kSegments);
    starts_.reserve(kSegments);
    first_.reserve(kPointsAndEdges);
    cutOfEdge_.reserve(kPointsAndEdges);
    cutEdges_.reserve(kPoints);
    cuts_.reserve(kPoints);
}

void Loops::clear()
{
    points.clear();
    ends.clear();
}

std::span<const Vec2> Loops::operator[](std::size_t i) const
{
    const std::uint32_t begin = i == 0 ? 0 : ends[i - 1];
    return {points.data() + begin, ends[i] - begin};
}

void Loops::add(std::span<const Vec2> loop, bool backward)
{
    if (backward)
        points.insert(points.end(), loop.rbegin(), loop.rend());
    else
        points.insert(points.end(), loop.begin(), loop.end());
    ends.push_back(static_cast<std::uint32_t>(points.size()));
}

void Loops::addBackward(const Loops& other)
{
    for (std::size_t i = 0; i < other.size(); ++i)
        add(other[i], true);
}

float Loops::area() const
{
    float sum = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const auto loop = (*this)[i];
        float twice = 0;
        for (std::size_t k = 0; k < loop.size(); ++k)
            twice += cross(loop[k], loop[k + 1 == loop.size() ? 0 : k + 1]);
        sum += std::abs(twice) / 2;
    }
    return sum;
}

void Outliner::begin(const Mesh& mesh)
{
    const std::size_t points = mesh.topology.vertexCount() + mesh.topology.edgeCount();
    if (first_.size() < points)
        first_.resize(points, -1);
    if (cutOfEdge_.size() < mesh.topology.edgeCount())
        cutOfEdge_.resize(mesh.topology.edgeCount(), -1);
    segments_.clear();
    starts_.clear();
    cuts_.clear();
    cutEdges_.clear();
}

void Outliner::add(std::uint32_t from, std::uint32_t to)
{
    segments_.push_back({to, first_[from], false});
    starts_.push_back(from);
    first_[from] = static_cast<std::int32_t>(segments_.size()) - 1;
}

void Outliner::outline(const FaceSet& set, Loops& out)
{
    begin(set.mesh);
    const auto& faces = set.mesh.topology.faces();
    const auto& neighbours = set.mesh.topology.neighbours();
    for (std::uint32_t f = set.range.begin; f < set.range.end; ++f) {
        if (!set.selected[f])
            continue;
        for (std::size_t k = 0; k < 3; ++k) {
            if (!set.selected[neighbours[f][k]])
                add(faces[f][k], faces[f][(k + 1) % 3]);
        }
    }
    chain(set.mesh, out);
}

std::uint32_t Outliner::cut(const Mesh& mesh, std::uint32_t face, std::uint32_t corner, const float* value,
                            float level)
{
    const std::uint32_t edge = mesh.topology.edges()[face][corner];
    std::int32_t& known = cutOfEdge_[edge];
    if (known < 0) {
        // Always from the lower vertex number, so that both faces of the edge cut it at the same point.
        std::uint32_t a = mesh.topology.faces()[face][corner];
        std::uint32_t b = mesh.topology.faces()[face][(corner + 1) % 3];
        if (a > b)
            std::swap(a, b);
        known = static_cast<std::int32_t>(cuts_.size());
        cuts_.push_back(mesh.screen[a] +
                        (mesh.screen[b] - mesh.screen[a]) * ((value[a] - level) / (value[a] - value[b])));
        cutEdges_.push_back(edge);
    }
    return static_cast<std::uint32_t>(mesh.topology.vertexCount()) + static_cast<std::uint32_t>(known);
}

void Outliner::region(const FaceSet& set, const float* value, float level, Loops& out)
{
    begin(set.mesh);
    const auto& faces = set.mesh.topology.faces();
    const auto& neighbours = set.mesh.topology.neighbours();
    for (std::uint32_t f = set.range.begin; f < set.range.end; ++f) {
        if (!set.selected[f])
            continue;
        const auto& face = faces[f];
        const bool in[3]{value[face[0]] > level, value[face[1]] > level, value[face[2]] > level};
        if (!in[0] && !in[1] && !in[2])
            continue;
        std::uint32_t leaves = 0;
        std::uint32_t enters = 0;
        bool crossed = false;
        for (std::uint32_t k = 0; k < 3; ++k) {
            const std::uint32_t n = (k + 1) % 3;
            const bool rim = !set.selected[neighbours[f][k]];
            if (in[k] && in[n]) {
                if (rim)
                    add(face[k], face[n]);
            } else if (in[k] != in[n]) {
                const std::uint32_t at = cut(set.mesh, f, k, value, level);
                crossed = true;
                (in[k] ? leaves : enters) = at;
                if (rim && in[k])
                    add(face[k], at);
                else if (rim)
                    add(at, face[n]);
            }
        }
        if (crossed)
            add(leaves, enters);
    }
    chain(set.mesh, out);
}

Vec2 Outliner::point(const Mesh& mesh, std::uint32_t id) const
{
    const std::size_t vertices = mesh.topology.vertexCount();
    return id < vertices ? mesh.screen[id] : cuts_[id - vertices];
}

void Outliner::walk(const Mesh& mesh, std::uint32_t start, Loops& out)
{
    const std::size_t begin = out.points.size();
    std::uint32_t at = start;
    do {
        out.points.push_back(point(mesh, at));
        std::int32_t next = first_[at];
        while (next >= 0 && segments_[static_cast<std::size_t>(next)].used)
            next = segments_[static_cast<std::size_t>(next)].next;
        first_[at] = next;
        if (next < 0)
            break;
        segments_[static_cast<std::size_t>(next)].used = true;
        at = segments_[static_cast<std::size_t>(next)].to;
    } while (at != start);
    if (out.points.size() - begin > 2)
        out.ends.push_back(static_cast<std::uint32_t>(out.points.size()));
    else
        out.points.resize(begin);
}

void Outliner::chain(const Mesh& mesh, Loops& out)
{
    out.clear();
    for (std::size_t s = 0; s < segments_.size(); ++s) {
        while (!segments_[s].used)
            walk(mesh, starts_[s], out);
    }
    for (std::uint32_t from : starts_)
        first_[from] = -1;
    for (std::uint32_t edge : cutEdges_)
        cutOfEdge_[edge] = -1;
}

} // namespace unknot::figure
