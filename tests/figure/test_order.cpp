#include "figure/body_parts.h"
#include "figure/draw_order.h"
#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/camera.h"
#include "unknot/figure/viewpoint.h"

using namespace unknot;
using namespace unknot::figure;

namespace {

constexpr int kSteps = 60;

std::vector<std::size_t> ranks(const std::vector<std::uint32_t>& items)
{
    std::vector<std::size_t> rank(items.size());
    for (std::size_t k = 0; k < items.size(); ++k)
        rank[items[k]] = k;
    return rank;
}

/// How many pairs of parts that cover each other lie the other way round.
int flips(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after,
          const DrawOrder& order)
{
    int count = 0;
    for (std::size_t a = 0; a < before.size(); ++a) {
        for (std::size_t b = a + 1; b < before.size(); ++b)
            count += (after[a] < after[b]) != (before[a] < before[b]) && order.overlap(a, b);
    }
    return count;
}

int flipsOverAStroke(const Clip& clip)
{
    BodyParts body(test::shippedBody());
    DrawOrder order(test::shippedBody());
    std::vector<std::size_t> before;
    int count = 0;
    for (int i = 0; i <= kSteps; ++i) {
        const Pose pose = poseAt(test::shippedBody(), clip, static_cast<float>(i) / kSteps);
        const Camera camera(clip.camera, {}, 960, 600);
        body.place(pose, camera);
        const auto& items = order.sort(body, camera, 960, 600);
        const std::vector<std::size_t> after = ranks(items);
        count += flips(before, after, order);
        before = after;
    }
    return count;
}

} // namespace

TEST_CASE("parts keep their order through a stroke but for real changes")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        const bool rolls = named.clip.id == "side-to-side";
        CHECK(flipsOverAStroke(named.clip) <= (rolls ? 8 : 4));
    }
}

TEST_CASE("an order leans on the last one until it is forgotten")
{
    const Clip& clip = test::shippedClip("calf", "single");
    BodyParts body(test::shippedBody());
    DrawOrder order(test::shippedBody());
    const Camera camera(clip.camera, {}, 960, 600);
    body.place(poseAt(test::shippedBody(), clip, 0.5f), camera);
    const std::vector<std::uint32_t> fresh = order.sort(body, camera, 960, 600);
    const std::vector<std::uint32_t> again = order.sort(body, camera, 960, 600);
    CHECK(flips(ranks(fresh), ranks(again), order) == 0);
    order.forget();
    CHECK(order.sort(body, camera, 960, 600) == fresh);
}

TEST_CASE("seen from another side, at once or by being turned, the order is the one of that side")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        const View front = viewFrom(test::shippedBody(), named.clip, Viewpoint::Front);
        const Camera there(named.clip.camera, front, 960, 600);
        BodyParts body(test::shippedBody());
        const Pose pose = poseAt(test::shippedBody(), named.clip, 0.5f);
        body.place(pose, there);
        DrawOrder alone(test::shippedBody());
        const std::vector<std::uint32_t> fresh = alone.sort(body, there, 960, 600);

        DrawOrder jumping(test::shippedBody());
        const Camera authored(named.clip.camera, {}, 960, 600);
        body.place(pose, authored);
        jumping.sort(body, authored, 960, 600);
        body.place(pose, there);
        CHECK(jumping.sort(body, there, 960, 600) == fresh);

        DrawOrder turned(test::shippedBody());
        for (int step = 30; step >= 0; --step) {
            View view = front;
            view.azimuth = *front.azimuth + 2 * static_cast<float>(step);
            const Camera camera(named.clip.camera, view, 960, 600);
            body.place(pose, camera);
            turned.sort(body, camera, 960, 600);
        }
        CHECK(flips(ranks(turned.sort(body, there, 960, 600)), ranks(fresh), turned) <= 2);
    }
}

TEST_CASE("clothes lie over skin and shoes over socks where their openings are turned away")
{
    const Clip& clip = test::shippedClip("hamstrings", "neutral");
    BodyParts body(test::shippedBody());
    DrawOrder order(test::shippedBody());
    const Camera camera(clip.camera, {}, 960, 600);
    body.place(poseAt(test::shippedBody(), clip, 0.5f), camera);
    const auto& items = order.sort(body, camera, 960, 600);
    const std::vector<std::size_t> rank = ranks(items);
    for (std::size_t i = 0; i < body.parts().size(); ++i) {
        const DrawnPart& part = body.parts()[i];
        if (part.outOf < 0)
            continue;
        INFO(nameOf(part.name()));
        CHECK((rank[i] > rank[static_cast<std::size_t>(part.outOf)]) == part.hemFaces);
    }
}
