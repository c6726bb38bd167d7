#include "head_shape.h"

#include "normals.h"
#include "rigid_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::figure {
namespace {

constexpr int kSoftness = 4;
constexpr std::size_t kNoseRows = 16;
constexpr std::size_t kNoseColumns = 13;
constexpr float kNoseSunk = 0.0015f; // its edge lies just under the face
constexpr std::size_t kEarColumns = 24;
/// The hair grows away from here.
constexpr Vec3 kSkullMiddle{0, 0, 0.045f};

Mesh skullMesh(const HeadShape& shape, const HeadSurface& surface)
{
    const auto columns = static_cast<std::size_t>(shape.sides);
    std::vector<Vec3> rings;
    for (float u : evenly(0, 1, shape.rings)) {
        const float share = 0.25f - 0.25f * std::cos(u * kPi) + 0.5f * u;
        const float z = std::min(surface.lowest() + (surface.highest() - surface.lowest()) * share,
                                 surface.highest() - 0.0004f);
        for (std::size_t j = 0; j < columns; ++j)
            rings.push_back(surface.at(2 * kPi * static_cast<float>(j) / static_cast<float>(columns), z));
    }
    return ringsToMesh(rings, columns, {true, true}, kSoftness);
}

Mesh noseMesh(const HeadShape& shape, const HeadSurface& surface)
{
    std::vector<float> z;
    std::vector<float> halfAngle;
    std::vector<float> protrusion;
    for (auto row = shape.nose.rbegin(); row != shape.nose.rend(); ++row) {
        z.push_back(row->z);
        halfAngle.push_back(row->halfAngle);
        protrusion.push_back(row->protrusion);
    }
    const MonotoneCubic angleAt(z, halfAngle);
    const MonotoneCubic heightAt(z, protrusion);
    Mesh nose;
    nose.topology = Topology::grid(kNoseRows, kNoseColumns, {false, false}, false, false);
    nose.resize();
    nose.points.clear();
    for (float at : evenly(z.back(), z.front(), kNoseRows)) {
        for (float u : evenly(-1, 1, kNoseColumns)) {
            Vec3 p = surface.at(u * radians(angleAt(at)), at, -kNoseSunk);
            p.x += heightAt(at) * (1 - std::pow(std::abs(u), 1.7f));
            nose.points.push_back(p);
        }
    }
    Vec3 sum;
    for (const auto& f : nose.topology.faces())
        sum += cross(nose.points[f[1]] - nose.points[f[0]], nose.points[f[2]] - nose.points[f[0]]);
    if (sum.x < 0) {
        nose.topology.turnOver();
        nose.topology.finish();
    }
    surfaceNormals(nose.topology, nose.points, nose.normals);
    return nose;
}

} // namespace

HeadSurface::HeadSurface(const HeadShape& shape)
    : exponent_(2 / shape.sectionPower), lowest_(shape.stations.front().at),
      highest_(shape.stations.back().at), front_(stationCurve(shape.stations, 0)),
      back_(stationCurve(shape.stations, 1)), halfWidth_(stationCurve(shape.stations, 2)),
      centre_(stationCurve(shape.stations, 3))
{
}

Vec3 HeadSurface::at(float angle, float z, float outward) const
{
    const float c = signedPower(std::cos(angle), exponent_);
    const float s = signedPower(std::sin(angle), exponent_);
    const float middle = centre_(z);
    const float reach = c >= 0 ? front_(z) + outward - middle : middle - (back_(z) - outward);
    return {middle + reach * c, (halfWidth_(z) + outward) * s, z};
}

Vec3 HeadSurface::normalAt(float angle, float z) const
{
    constexpr float kOff = 0.001f;
    const Vec3 round = at(angle + 0.02f, z, kOff) - at(angle - 0.02f, z, kOff);
    const Vec3 up = at(angle, z + 0.003f, kOff) - at(angle, z - 0.003f, kOff);
    return normalised(cross(round, up));
}

Mesh headMesh(const HeadShape& shape)
{
    const HeadSurface surface(shape);
    const Mesh skull = skullMesh(shape, surface);
    const Mesh nose = noseMesh(shape, surface);
    Mesh head;
    for (const Mesh* piece : {&skull, &nose}) {
        head.topology.append(piece->topology);
        head.points.insert(head.points.end(), piece->points.begin(), piece->points.end());
        head.normals.insert(head.normals.end(), piece->normals.begin(), piece->normals.end());
    }
    head.topology.finish();
    head.resize();
    return head;
}

Mesh earMesh(const EarShape& shape, Side side)
{
    constexpr std::array<std::array<float, 2>, 5> kProfile{
        {{0, 0.55f}, {0.6f, 0.95f}, {1, 1}, {1.25f, 0.72f}, {1.3f, 0.02f}}};
    const float tilt = radians(shape.tilt);
    const Vec3 centre{shape.at.x, shape.at.y * sign(side), shape.at.z};
    const Vec3 across{std::cos(tilt), 0, -std::sin(tilt)};
    const Vec3 up{std::sin(tilt), 0, std::cos(tilt)};
    const Vec3 out = normalised({-0.35f, sign(side), 0.05f});
    std::vector<Vec3> rings;
    for (const auto& [depth, scale] : kProfile) {
        for (std::size_t j = 0; j < kEarColumns; ++j) {
            const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(kEarColumns);
            const float c = std::cos(angle);
            const float s = std::sin(angle);
            const float height = shape.height * (1 - 0.12f * std::max(0.0f, -s));
            rings.push_back(centre + out * (shape.thickness * depth) +
                            across * (shape.width * scale * c * (1 + 0.15f * s)) + up * (height * scale * s));
        }
    }
    return ringsToMesh(rings, kEarColumns, {true, true}, kSoftness);
}

HairMesh hairMesh(const HairShape& shape, const HeadShape& head)
{
    const HeadSurface surface(head);
    const MonotoneCubic hairline = stationCurve(shape.hairline, 0);
    const MonotoneCubic thickFront = stationCurve(shape.thickness, 0);
    const MonotoneCubic thickBack = stationCurve(shape.thickness, 1);
    const float crown = surface.highest() - 0.0006f;
    const auto columns = static_cast<std::size_t>(shape.sides);
    std::vector<Vec3> rings;
    HairMesh out;
    for (float v : evenly(0, 1, shape.rings)) {
        for (std::size_t j = 0; j < columns; ++j) {
            const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(columns);
            const float from = hairline(degrees(std::abs(std::remainder(angle, 2 * kPi))));
            const float z = std::min(from + (crown - from) * std::pow(v, 0.85f), crown);
            const float frontness = (1 + std::cos(angle)) / 2;
            const float thick = thickFront(v) * frontness + thickBack(v) * (1 - frontness);
            const Vec3 skin = surface.at(angle, z);
            out.skull.push_back(skin);
            rings.push_back(skin + normalised(skin - kSkullMiddle) * thick);
        }
    }
    out.hair = ringsToMesh(rings, columns, {false, true}, 0);
    for (std::size_t v = 0; v < rings.size(); ++v)
        out.hair.normals[v] = normalised(rings[v] - kSkullMiddle);
    out.hair.normals.back() = {0, 0, 1};
    Vec3 top;
    for (std::size_t v = rings.size() - columns; v < rings.size(); ++v)
        top += out.skull[v];
    out.skull.push_back(top * (1.0f / static_cast<float>(columns)));
    return out;
}

std::vector<FaceMark> faceMarks(const HeadShape& shape)
{
    const HeadSurface surface(shape);
    std::vector<FaceMark> out;
    const auto add = [&](FaceMark& mark, float angle, float z) {
        mark.points.push_back(surface.at(angle, z, 0.001f));
        mark.normals.push_back(surface.normalAt(angle, z));
    };
    for (Side side : kSides) {
        FaceMark eye{FaceMark::Kind::Eye, {}, {}};
        for (int k = 0; k < 14; ++k) {
            const float a = 2 * kPi * static_cast<float>(k) / 14;
            add(eye, sign(side) * (radians(shape.eye.angle) + radians(shape.eye.halfWidth) * std::cos(a)),
                shape.eye.z + shape.eye.halfHeight * std::sin(a));
        }
        FaceMark brow{FaceMark::Kind::Brow, {}, {}};
        for (int k = 0; k < 6; ++k) {
            const auto u = static_cast<float>(k);
            add(brow,
                sign(side) *
                    radians(shape.brow.angleFrom + u * (shape.brow.angleTo - shape.brow.angleFrom) / 5),
                shape.brow.z + shape.brow.arch * std::sin(kPi * (u + 0.6f) / 6.2f));
        }
        out.push_back(std::move(eye));
        out.push_back(std::move(brow));
    }
    FaceMark mouth{FaceMark::Kind::Mouth, {}, {}};
    for (int k = 0; k < 9; ++k) {
        const float u = static_cast<float>(k - 4) / 4;
        add(mouth, radians(shape.mouth.halfAngle * u), shape.mouth.z + shape.mouth.curve * u * u);
    }
    out.push_back(std::move(mouth));
    return out;
}

} // namespace unknot::figure
