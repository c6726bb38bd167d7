#include "figure/body_parts.h"
#include "figure/interpolation.h"
#include "figure/rotation.h"
#include "figure/tube.h"
#include "figure_data.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace unknot::figure;

TEST_CASE("a monotone cubic meets its points and never overshoots them")
{
    const MonotoneCubic curve({0, 1, 2, 4}, {0, 1, 1, 5});
    CHECK(std::abs(curve(0) - 0) < 1e-6);
    CHECK(std::abs(curve(1) - 1) < 1e-5);
    CHECK(std::abs(curve(4) - 5) < 1e-5);
    CHECK(std::abs(curve(9) - 5) < 1e-5);
    for (float x = 1; x <= 2; x += 0.1f)
        CHECK(std::abs(curve(x) - 1) < 1e-5);
}

TEST_CASE("rings stand closer round a joint, and one stands on it")
{
    const auto places = ringPlaces(0, 1, 0.1f, {{0.5f, 0.15f}});
    CHECK(places.front() == 0);
    CHECK(std::abs(places.back() - 1) < 1e-5);
    CHECK(std::any_of(places.begin(), places.end(), [](float x) { return std::abs(x - 0.5f) < 1e-6f; }));
    for (std::size_t i = 1; i < places.size(); ++i) {
        CHECK(places[i] > places[i - 1]);
        CHECK(places[i] - places[i - 1] < 0.16f);
    }
}

TEST_CASE("half of a bend and turn is half of each")
{
    const Mat3 from;
    const Mat3 to = turnX(80) * turnZ(60);
    const Mat3 half = BendAndTurn(from, to).at(0.5f);
    CHECK(std::abs(degrees(std::acos(dot(from.z, half.z))) - 40) < 0.01);
    CHECK(std::abs(dot(half.x, half.y) - 0) < 1e-5);
    CHECK(length(BendAndTurn(from, to).at(1).x - to.x) < 1e-5f);
}

TEST_CASE("nothing reaches into the roller or under the floor once it is pressed")
{
    const BodyModel& model = test::shippedBody();
    BodyParts body(model);
    for (const test::NamedClip& named : test::shippedClips()) {
        const Pose pose = poseAt(model, named.clip, 0.4f);
        body.place(pose, Camera(named.clip.camera, {}, 960, 600));
        float deepest = 0;
        float lowest = 0;
        for (Side side : kSides) {
            for (Vec3 p : body.skin(Surface::Leg, side)->points) {
                const Vec3 d = p - pose.roller.centre;
                const float along = dot(d, pose.roller.axis);
                const float out = length(d - pose.roller.axis * along);
                if (std::abs(along) < model.scene.roller.length / 2)
                    deepest = std::max(deepest, model.scene.roller.radius - out);
                lowest = std::min(lowest, p.z);
            }
        }
        INFO(named.name());
        CHECK(deepest < 1e-5f);
        CHECK(lowest >= 0);
    }
}

TEST_CASE("normals have length 1 and point outward")
{
    const BodyModel& model = test::shippedBody();
    BodyParts body(model);
    const Clip& clip = test::shippedClip("glutes", "figure-four");
    body.place(poseAt(model, clip, 0.5f), Camera(clip.camera, {}, 960, 600));
    for (const DrawnPart& part : body.parts()) {
        INFO(nameOf(part.name()));
        int outward = 0;
        const auto& faces = part.mesh->topology.faces();
        for (const auto& f : faces) {
            const Vec3 a = part.mesh->points[f[0]];
            const Vec3 n = cross(part.mesh->points[f[1]] - a, part.mesh->points[f[2]] - a);
            outward += dot(n, part.mesh->normals[f[0]]) > 0 ? 1 : 0;
        }
        CHECK(outward > static_cast<int>(faces.size()) * 8 / 10);
        for (Vec3 n : part.mesh->normals)
            CHECK(std::abs(length(n) - 1) < 1e-3);
    }
}
