#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"
#include "unknot/figure/viewpoint.h"

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace unknot::figure;
using test::frameOf;
using test::requestFor;

TEST_CASE("the authored view is the clip's own camera, and turns from there")
{
    const Clip& clip = test::shippedClip("calf", "single");
    const BodyModel& body = test::shippedBody();
    CHECK(viewFrom(body, clip, Viewpoint::Authored) == View{});
    const View turned = viewFrom(body, clip, Viewpoint::Authored, 30, 5);
    CHECK(turned.azimuth == clip.camera.azimuth + 30);
    CHECK(turned.elevation == clip.camera.elevation + 5);
    CHECK_FALSE(turned.width.has_value());
}

TEST_CASE("a view that is turned on and on comes round, and stays between floor and zenith")
{
    const Clip& clip = test::shippedClip("calf", "single");
    const BodyModel& body = test::shippedBody();
    const View once = viewFrom(body, clip, Viewpoint::Side, 50);
    const View again = viewFrom(body, clip, Viewpoint::Side, 50 + 3 * 360);
    CHECK(*again.azimuth == Approx(*once.azimuth).margin(0.01));
    CHECK(std::abs(*viewFrom(body, clip, Viewpoint::Side, 500).azimuth) <= 180);
    CHECK(viewFrom(body, clip, Viewpoint::Top, 0, 90).elevation == 85.0f);
    CHECK(viewFrom(body, clip, Viewpoint::Side, 0, -90).elevation == 3.0f);
}

TEST_CASE("the front is the end that the face is turned to")
{
    const BodyModel& body = test::shippedBody();
    CHECK(*viewFrom(body, test::shippedClip("hamstrings", "neutral"), Viewpoint::Front).azimuth > 45);
    CHECK(*viewFrom(body, test::shippedClip("quadriceps", "standard"), Viewpoint::Front).azimuth < -45);
}

TEST_CASE("every clip shows head and both feet from every view")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        for (const Viewpoint viewpoint :
             {Viewpoint::Authored, Viewpoint::Side, Viewpoint::Front, Viewpoint::Top}) {
            INFO(named.name() << " from " << nameOf(viewpoint));
            FrameRequest request = requestFor(named.clip);
            request.view = viewFrom(test::shippedBody(), named.clip, viewpoint);
            const Frame frame = frameOf(request);
            int outside = 0;
            for (const FramePath& path : frame.paths) {
                if (path.role != ColourRole::Hair && path.role != ColourRole::Shoe)
                    continue;
                for (std::uint32_t i = path.firstPoint; i < path.firstPoint + path.pointCount; ++i) {
                    const Vec2 p = frame.points[i];
                    outside += p.x < 0 || p.y < 0 || p.x > frame.width || p.y > frame.height;
                }
            }
            CHECK(outside == 0);
        }
    }
}

TEST_CASE("views have names")
{
    for (const Viewpoint viewpoint : {Viewpoint::Authored, Viewpoint::Side, Viewpoint::Front, Viewpoint::Top})
        CHECK(viewpointNamed(nameOf(viewpoint)) == viewpoint);
    CHECK_FALSE(viewpointNamed("behind").has_value());
}

TEST_CASE("the range runs along the worked muscle, from where a stroke starts")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        FrameRequest request = requestFor(named.clip);
        const Frame right = frameOf(request);
        REQUIRE(right.range.has_value());
        // The head lies to the left of every right-side picture, and every stroke starts nearer to it.
        if (named.clip.id != "figure-four") // seen end-on
            CHECK(right.range->from.x < right.range->to.x);
        CHECK(right.range->from.x > 0);
        CHECK(right.range->to.x < right.width);
        request.left = true;
        const Frame left = frameOf(request);
        CHECK(left.range->from.x == Approx(left.width - right.range->from.x));
        CHECK(left.range->to.y == Approx(right.range->to.y));
    }
}

TEST_CASE("the glow lies over the range")
{
    const Clip& clip = test::shippedClip("hamstrings", "single");
    FrameRequest request = requestFor(clip);
    request.view = viewFrom(test::shippedBody(), clip, Viewpoint::Side);
    const Frame frame = frameOf(request);
    float low = frame.width;
    float high = 0;
    for (const FramePath& path : frame.paths) {
        if (path.role != ColourRole::Glow)
            continue;
        for (std::uint32_t i = path.firstPoint; i < path.firstPoint + path.pointCount; ++i) {
            low = std::min(low, frame.points[i].x);
            high = std::max(high, frame.points[i].x);
        }
    }
    CHECK(std::abs(low - frame.range->from.x) < 40);
    CHECK(std::abs(high - frame.range->to.x) < 40);
}

TEST_CASE("a clip without a muscle has no range")
{
    Clip clip = test::shippedClip("calf", "single");
    clip.muscle.clear();
    CHECK_FALSE(frameOf(requestFor(clip)).range.has_value());
}
