#include "interpolation.h"
#include "normals.h"
#include "rigid_shape.h"
#include "tube.h"

namespace unknot::figure {
namespace {

constexpr int kPalmSides = 16;
constexpr int kPalmRings = 7;
constexpr float kPalmPower = 2.6f;
constexpr std::size_t kFingerSides = 8;
constexpr int kFingerDome = 2;

struct Capsule {
    Vec3 from;
    Vec3 to;
    float fromRadius;
    float toRadius;
};

Mesh capsuleMesh(const Capsule& c)
{
    const Vec3 along = normalised(c.to - c.from);
    const Vec3 a = normalised(cross(along, std::abs(along.z) < 0.9f ? Vec3{0, 0, 1} : Vec3{1, 0, 0}));
    const Vec3 b = cross(along, a);
    std::vector<Vec3> rings;
    const auto ring = [&](Vec3 centre, float radius) {
        for (std::size_t j = 0; j < kFingerSides; ++j) {
            const float angle = 2 * kPi * static_cast<float>(j) / static_cast<float>(kFingerSides);
            rings.push_back(centre + (a * std::cos(angle) + b * std::sin(angle)) * radius);
        }
    };
    constexpr float kTip = 0.12f; // the dome's last ring is small but not a point
    for (int k = 0; k < kFingerDome; ++k) {
        const float t = kPi / 2 * (1 - static_cast<float>(k) / kFingerDome);
        ring(c.from - along * (c.fromRadius * std::sin(t)), c.fromRadius * (k ? std::cos(t) : kTip));
    }
    for (float u : {0.0f, 0.5f, 1.0f})
        ring(mix(c.from, c.to, u), c.fromRadius + (c.toRadius - c.fromRadius) * u);
    for (int k = 1; k <= kFingerDome; ++k) {
        const float t = kPi / 2 * static_cast<float>(k) / kFingerDome;
        ring(c.to + along * (c.toRadius * std::sin(t)), c.toRadius * (k < kFingerDome ? std::cos(t) : kTip));
    }
    return ringsToMesh(rings, kFingerSides, {true, true}, 0);
}

Mesh palmMesh(const HandShape& shape, Side side)
{
    const MonotoneCubic thumb = stationCurve(shape.palm, 0);
    const MonotoneCubic little = stationCurve(shape.palm, 1);
    const MonotoneCubic palm = stationCurve(shape.palm, 2);
    const MonotoneCubic back = stationCurve(shape.palm, 3);
    std::vector<float> cosines;
    std::vector<float> sines;
    sectionDirections(kPalmSides, kPalmPower, cosines, sines);
    std::vector<Vec3> rings;
    for (float down : evenly(shape.palm.front().at, shape.palm.back().at, kPalmRings)) {
        for (std::size_t j = 0; j < cosines.size(); ++j) {
            const float x = cosines[j] * (cosines[j] >= 0 ? palm(down) : back(down));
            const float y = sines[j] * (sines[j] >= 0 ? thumb(down) : little(down)) * sign(side);
            rings.push_back({x, y, -down});
        }
    }
    return ringsToMesh(rings, kPalmSides, {true, true}, 0);
}

void addFinger(const HandShape& shape, const Finger& finger, Side side, std::vector<Capsule>& out)
{
    const float spread = radians(finger.spread);
    const auto direction = [&](float curl) {
        const float c = radians(curl);
        return Vec3{std::sin(c), sign(side) * std::sin(spread) * std::cos(c),
                    -std::cos(c) * std::cos(spread)};
    };
    const Vec3 root{0, sign(side) * finger.thumbward, -finger.down};
    const Vec3 knuckle = root + direction(shape.curl * 0.7f) * (finger.length * 0.52f);
    const Vec3 tip = knuckle + direction(shape.curl * 2) * (finger.length * 0.48f);
    const float r = finger.radius;
    out.push_back({root, knuckle, r, r * 0.95f});
    out.push_back({knuckle, tip, r * 0.95f, r * 0.82f});
}

void addThumb(const HandShape& shape, Side side, std::vector<Capsule>& out)
{
    const Vec3 d = shape.thumbDirection;
    const Vec3 root{shape.thumbAt.x, sign(side) * shape.thumbAt.y, -shape.thumbAt.z};
    const Vec3 knuckle = root + normalised({d.x, sign(side) * d.y, -d.z}) * (shape.thumbLength * 0.55f);
    const Vec3 tip =
        knuckle + normalised({d.x, sign(side) * d.y * 0.55f, -d.z - 0.35f}) * (shape.thumbLength * 0.45f);
    const float r = shape.thumbRadius;
    out.push_back({root, knuckle, r * 1.15f, r});
    out.push_back({knuckle, tip, r, r * 0.85f});
}

} // namespace

Mesh handMesh(const HandShape& shape, Side side)
{
    std::vector<Capsule> capsules;
    for (const Finger& finger : shape.fingers)
        addFinger(shape, finger, side, capsules);
    addThumb(shape, side, capsules);

    Mesh hand;
    const auto add = [&](const Mesh& piece) {
        hand.topology.append(piece.topology);
        hand.points.insert(hand.points.end(), piece.points.begin(), piece.points.end());
    };
    add(palmMesh(shape, side));
    for (const Capsule& capsule : capsules)
        add(capsuleMesh(capsule));
    hand.topology.finish();
    hand.resize();
    surfaceNormals(hand.topology, hand.points, hand.normals);
    return hand;
}

} // namespace unknot::figure
