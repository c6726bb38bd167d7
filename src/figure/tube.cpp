#include "tube.h"

#include "normals.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// Neighbouring rings keep at least this fraction of their distance on the inside of a bend.
constexpr float kLeastSpacing = 0.22f;
constexpr int kUnfoldPasses = 8;
constexpr int kNormalPasses = 4;

} // namespace

void sectionDirections(int count, float sectionPower, std::vector<float>& cosines, std::vector<float>& sines)
{
    cosines.clear();
    sines.clear();
    for (int j = 0; j < count; ++j) {
        const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(count);
        // A quarter turn is exact, so that the front and back of a section meet its axes.
        const float c = 4 * j == count || 4 * j == 3 * count ? 0.0f : std::cos(angle);
        const float s = 2 * j == count || j == 0 ? 0.0f : std::sin(angle);
        cosines.push_back(signedPower(c, 2 / sectionPower));
        sines.push_back(signedPower(s, 2 / sectionPower));
    }
}

std::vector<float> ringPlaces(float low, float high, float step, const std::vector<DensePlace>& joints)
{
    std::vector<float> marks{low, high};
    for (const DensePlace& joint : joints) {
        if (low < joint.at && joint.at < high)
            marks.push_back(joint.at);
    }
    std::sort(marks.begin(), marks.end());
    const auto stepAt = [&](float x) {
        const bool dense = std::any_of(joints.begin(), joints.end(),
                                       [x](const DensePlace& j) { return std::abs(x - j.at) < j.within; });
        return dense ? step * 0.45f : step;
    };
    std::vector<float> out{low};
    for (std::size_t k = 0; k + 1 < marks.size(); ++k) {
        const float a = marks[k];
        const float b = marks[k + 1];
        std::vector<float> stretch;
        for (float x = a; x + stepAt(x) * 0.5f < b;) {
            x += stepAt(x);
            stretch.push_back(x);
        }
        if (stretch.empty())
            stretch.push_back(b);
        const float scale = (b - a) / (stretch.back() - a);
        for (float x : stretch)
            out.push_back(a + (x - a) * scale);
    }
    if (out.size() < 4)
        out = {low, low + (high - low) / 3, low + (high - low) * 2 / 3, high};
    return out;
}

float easeAt(const std::vector<EasePoint>& ease, float place)
{
    if (ease.empty())
        return 0;
    if (place <= ease.front().at)
        return ease.front().room;
    for (std::size_t i = 0; i + 1 < ease.size(); ++i) {
        if (place <= ease[i + 1].at) {
            const float u = (place - ease[i].at) / (ease[i + 1].at - ease[i].at);
            return ease[i].room + (ease[i + 1].room - ease[i].room) * smoothstep(u);
        }
    }
    return ease.back().room;
}

Tube::Tube(const std::vector<float>& along, int sides, Caps caps, bool inward, TubeStyle style)
    : style_(style)
{
    const std::size_t rows = along.size();
    const auto columns = static_cast<std::size_t>(sides);
    mesh.topology = Topology::grid(rows, columns, caps, inward);
    mesh.resize();
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            mesh.along[i * columns + j] = along[i];
            mesh.around[i * columns + j] = 2 * kPi * static_cast<float>(j) / static_cast<float>(columns);
        }
    }
    for (std::size_t v = rows * columns; v < mesh.along.size(); ++v)
        mesh.along[v] = mesh.row(v) == 0 ? along.front() : along.back();
    mesh.crease.assign(mesh.points.size(), 1.0f);
    mesh.rowAxes.resize(rows);
    mesh.dropped.assign(mesh.topology.faceCount(), 0);
    sectionDirections(sides, style.sectionPower, cosines_, sines_);
    rings_.resize(rows);
    section_.resize(rows * columns);
    offsets_.resize(rows * columns);
    steps_.resize(rows);
    distances_.resize(rows);
    rowCrease_.resize(rows);
    share_.resize(rows);
    columnFactor_.resize(rows);
    columnStart_.resize(rows);
    columnLimit_.resize(rows);
}

void Tube::build()
{
    placeOffsets();
    unfold();
    placePoints();
    shadeNormals();
    dropInsideOut();
}

void Tube::placeOffsets()
{
    const std::size_t columns = cosines_.size();
    for (std::size_t i = 0; i < rings_.size(); ++i) {
        const TubeRing& ring = rings_[i];
        mesh.rowAxes[i] = ring.frame.z;
        const float inner = ring.inner * style_.ySign;
        const float outer = ring.outer * style_.ySign;
        for (std::size_t j = 0; j < columns; ++j) {
            const float x = cosines_[j] * (cosines_[j] >= 0 ? ring.front : ring.back);
            const float y = sines_[j] * (sines_[j] >= 0 ? outer : inner);
            section_[i * columns + j] = {x, y};
            offsets_[i * columns + j] = ring.frame.x * x + ring.frame.y * y;
        }
        if (i > 0) {
            const Vec3 step = ring.centre - rings_[i - 1].centre;
            distances_[i - 1] = length(step);
            steps_[i - 1] = step * (1 / (distances_[i - 1] + 1e-12f));
        }
    }
}

void Tube::unfold()
{
    const std::size_t columns = cosines_.size();
    const std::size_t rows = rings_.size();
    if (folded_)
        std::fill(mesh.crease.begin(), mesh.crease.end(), 1.0f);
    folded_ = false;
    std::fill(rowCrease_.begin(), rowCrease_.end(), 1.0f);
    for (std::size_t j = 0; j < columns; ++j) {
        for (std::size_t i = 0; i + 1 < rows; ++i) {
            const Vec3 growth = offsets_[(i + 1) * columns + j] - offsets_[i * columns + j];
            if (dot(growth, steps_[i]) < (kLeastSpacing - 1) * distances_[i] - 1e-9f) {
                unfoldColumn(j);
                folded_ = true;
                break;
            }
        }
    }
}

void Tube::unfoldColumn(std::size_t column)
{
    const std::size_t columns = cosines_.size();
    const std::size_t rows = rings_.size();
    std::vector<float>& factor = columnFactor_;
    std::fill(factor.begin(), factor.end(), 1.0f);
    for (int pass = 0; pass < kUnfoldPasses; ++pass) {
        columnStart_ = factor;
        bool folds = false;
        float before = 1;
        for (std::size_t i = 0; i < rows; ++i) {
            float shrink = 1;
            if (i + 1 < rows) {
                const Vec3 growth = offsets_[(i + 1) * columns + column] * columnStart_[i + 1] -
                                    offsets_[i * columns + column] * columnStart_[i];
                const float d = dot(growth, steps_[i]);
                const float limit = (kLeastSpacing - 1) * distances_[i];
                if (d < limit - 1e-9f) {
                    shrink = limit / std::min(d, -1e-9f);
                    folds = true;
                }
            }
            factor[i] = columnStart_[i] * std::min(before, shrink);
            before = shrink;
        }
        if (!folds)
            break;
    }
    columnLimit_ = factor;
    for (int pass = 0; pass < 3; ++pass) {
        float before = factor[0];
        for (std::size_t i = 0; i < rows; ++i) {
            const float after = i + 1 < rows ? factor[i + 1] : factor[i];
            const float soft = std::min(columnLimit_[i], (before + 2 * factor[i] + after) * 0.25f);
            before = factor[i];
            factor[i] = soft;
        }
    }
    for (std::size_t i = 0; i < rows; ++i) {
        offsets_[i * columns + column] = offsets_[i * columns + column] * factor[i];
        mesh.crease[i * columns + column] = factor[i];
        rowCrease_[i] = std::min(rowCrease_[i], factor[i]);
    }
}

void Tube::placePoints()
{
    const std::size_t columns = cosines_.size();
    const std::size_t rows = rings_.size();
    for (std::size_t i = 0; i < rows; ++i) {
        const TubeRing& ring = rings_[i];
        for (std::size_t j = 0; j < columns; ++j) {
            const float tip = ring.tip * std::max(cosines_[j], -0.25f);
            mesh.points[i * columns + j] = ring.centre + offsets_[i * columns + j] - ring.frame.z * tip;
        }
    }
    for (std::size_t v = rows * columns; v < mesh.points.size(); ++v)
        mesh.points[v] = rowCentre(mesh, mesh.row(v));
}

void Tube::shadeNormals()
{
    const std::size_t columns = cosines_.size();
    const std::size_t rows = rings_.size();
    surfaceNormals(mesh.topology, mesh.points, own_);
    softenGrid(rows, columns, kNormalPasses, own_, scratch_);
    for (std::size_t i = 0; i < rows; ++i) {
        const float free = rowCrease_[i] * rowCrease_[i];
        share_[i] = style_.ownNormals * free * free * free;
    }
    for (int pass = 0; pass < 3; ++pass) {
        float before = share_[0];
        for (std::size_t i = 0; i < rows; ++i) {
            const float here = share_[i];
            const float after = i + 1 < rows ? share_[i + 1] : here;
            share_[i] = std::min(here, (before + 2 * here + after) * 0.25f);
            before = here;
        }
    }
    for (std::size_t i = 0; i < rows; ++i) {
        const Vec2* ring = &section_[i * columns];
        const Mat3& frame = rings_[i].frame;
        for (std::size_t j = 0; j < columns; ++j) {
            const Vec2 d = ring[j + 1 == columns ? 0 : j + 1] - ring[j == 0 ? columns - 1 : j - 1];
            const Vec3 ideal = normalised(frame.x * (d.y * style_.ySign) - frame.y * (d.x * style_.ySign));
            const std::size_t v = i * columns + j;
            mesh.normals[v] = normalised(mix(ideal, own_[v], share_[i]));
        }
    }
    for (std::size_t v = rows * columns; v < mesh.points.size(); ++v)
        mesh.normals[v] = own_[v];
}

void Tube::dropInsideOut()
{
    const std::size_t columns = cosines_.size();
    const std::size_t grid = rings_.size() * columns;
    std::fill(mesh.dropped.begin(), mesh.dropped.end(), std::uint8_t{0});
    if (!folded_)
        return;
    const auto& faces = mesh.topology.faces();
    for (std::size_t f = 0; f < faces.size(); ++f) {
        const auto [a, b, c] = faces[f];
        if (a >= grid || b >= grid || c >= grid)
            continue;
        const Vec3 pa = mesh.points[a];
        const Vec3 pb = mesh.points[b];
        const Vec3 pc = mesh.points[c];
        const Vec3 outward = (pa + pb + pc) * (1.0f / 3) - rings_[a / columns].centre;
        mesh.dropped[f] = dot(cross(pb - pa, pc - pa), outward) < 0 ? 1 : 0;
    }
}

} // namespace unknot::figure
