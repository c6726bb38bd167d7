#include "interpolation.h"
#include "rigid_shape.h"

#include <array>

namespace unknot::figure {
namespace {

/// The upper is a dome over a flat-bottomed block.
constexpr float kDomePower = 2.3f;
constexpr float kBlockPower = 6;
constexpr float kSoleWider = 0.0035f;
constexpr int kSoftness = 4;

/// Sizes of the shoe at one place along the foot.
struct Section {
    float x = 0;
    float outer = 0;
    float inner = 0;
    float top = 0;
    float soleTop = 0;
    float soleBottom = 0;
};

std::vector<Section> sections(const ShoeShape& shape)
{
    std::array<MonotoneCubic, 5> curves;
    for (std::size_t k = 0; k < curves.size(); ++k)
        curves[k] = stationCurve(shape.stations, k);
    const float heel = shape.stations.front().at;
    const float toe = shape.stations.back().at;
    std::vector<Section> out;
    for (float u : evenly(0, 1, shape.rings)) {
        // Closer together at heel and toe, where the outline turns.
        const float x = heel + (toe - heel) * (0.5f - 0.5f * std::cos(u * kPi));
        out.push_back({x, curves[0](x), curves[1](x), curves[2](x), curves[3](x), curves[4](x)});
    }
    return out;
}

template <class Place>
Mesh shoeSurface(const ShoeShape& shape, Place place)
{
    const auto columns = static_cast<std::size_t>(shape.sides);
    std::vector<Vec3> rings;
    const std::vector<Section> rows = sections(shape);
    for (const Section& section : rows) {
        for (std::size_t j = 0; j < columns; ++j) {
            const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(columns);
            rings.push_back(place(section, std::cos(angle), std::sin(angle)));
        }
    }
    Mesh mesh = ringsToMesh(rings, columns, {true, true}, kSoftness);
    for (std::size_t v = 0; v < mesh.along.size(); ++v)
        mesh.along[v] = rows[mesh.row(v)].x;
    return mesh;
}

} // namespace

Mesh shoeMesh(const ShoeShape& shape, Side side)
{
    return shoeSurface(shape, [side](const Section& s, float up, float out) {
        const float width = out >= 0 ? s.outer : s.inner;
        const bool dome = up >= 0;
        const float y = width * signedPower(out, 2 / (dome ? kDomePower : kBlockPower));
        const float z = dome ? s.soleTop + (s.top - s.soleTop) * up
                             : s.soleTop + (s.soleBottom - s.soleTop) * std::pow(-up, 2 / kBlockPower);
        return Vec3{s.x, sign(side) * y, z};
    });
}

Mesh soleMesh(const ShoeShape& shape, Side side)
{
    return shoeSurface(shape, [side](const Section& s, float up, float out) {
        const float width = (out >= 0 ? s.outer : s.inner) + kSoleWider;
        const float middle = (s.soleTop + s.soleBottom) / 2;
        const float half = (s.soleTop - s.soleBottom) / 2;
        return Vec3{s.x + 0.004f * (s.x - 0.06f) / 0.12f,
                    sign(side) * width * signedPower(out, 2 / kBlockPower),
                    middle + half * signedPower(up, 2 / kBlockPower)};
    });
}

} // namespace unknot::figure
