#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::figure;
using test::frameOf;
using test::requestFor;

namespace {

bool isGlow(const FramePath& path)
{
    return path.role == ColourRole::Glow || path.role == ColourRole::Glow2 ||
           path.role == ColourRole::Glow3 || path.role == ColourRole::GlowEdge;
}

std::ptrdiff_t countOf(const Frame& frame, bool (*is)(const FramePath&))
{
    return std::count_if(frame.paths.begin(), frame.paths.end(), is);
}

} // namespace

TEST_CASE("the left side is the mirror image of the right, point for point")
{
    FigureRenderer renderer(test::shippedBody());
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        FrameRequest request = requestFor(named.clip);
        const Frame right = renderer.draw(request);
        request.left = true;
        const Frame& left = renderer.draw(request);
        CHECK(test::mirrored(left, right));
        REQUIRE(left.paths.size() == right.paths.size());
        CHECK(std::equal(left.paths.begin(), left.paths.end(), right.paths.begin(),
                         [](const FramePath& l, const FramePath& r) {
                             return l.colour == r.colour && l.alpha == r.alpha &&
                                    l.firstPoint == r.firstPoint;
                         }));
        REQUIRE(left.shadows.size() == right.shadows.size());
        for (std::size_t i = 0; i < left.shadows.size(); ++i)
            CHECK(left.shadows[i].centre.x == right.width - right.shadows[i].centre.x);
    }
}

TEST_CASE("the same requests in the same order give the same frames")
{
    FigureRenderer a(test::shippedBody());
    FigureRenderer b(test::shippedBody());
    const Clip& clip = test::shippedClip("quadriceps", "side-to-side");
    for (int i = 0; i <= 10; ++i) {
        FrameRequest request = requestFor(clip);
        request.t = i / 10.0;
        request.keepOrder = true;
        const Frame& one = a.draw(request);
        const Frame& two = b.draw(request);
        CHECK(one.points == two.points);
        CHECK(one.verbs == two.verbs);
    }
}

TEST_CASE("a frame is within what a painter can do sixty times a second")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        const Frame frame = frameOf(requestFor(named.clip));
        CHECK(frame.paths.size() > 40);
        CHECK(frame.paths.size() < 130);
        CHECK(frame.points.size() < 14000);
    }
}

TEST_CASE("the glow can be left out, breathes on a hold and is steady while rolling")
{
    const Clip& clip = test::shippedClip("calf", "neutral");
    FrameRequest request = requestFor(clip);
    const Frame rolling = frameOf(request);
    CHECK(countOf(rolling, isGlow) > 5);
    request.pulse = 0.5;
    const Frame stillRolling = frameOf(request);
    request.hold = 1;
    const Frame holding = frameOf(request);
    const auto firstGlow = [](const Frame& frame) {
        return std::find_if(frame.paths.begin(), frame.paths.end(), isGlow)->alpha;
    };
    CHECK(firstGlow(stillRolling) == firstGlow(rolling));
    CHECK(firstGlow(holding) < firstGlow(rolling));
    CHECK(holding.points != rolling.points);
    request.highlight = false;
    CHECK(countOf(frameOf(request), isGlow) == 0);
}

TEST_CASE("a thumbnail keeps to fewer paths")
{
    const Clip& clip = test::shippedClip("hamstrings", "neutral");
    FrameRequest request = requestFor(clip);
    request.width = 320;
    request.height = 200;
    const Frame full = frameOf(request);
    request.detail = Detail::Thumbnail;
    CHECK(frameOf(request).paths.size() + 10 < full.paths.size());
}

TEST_CASE("a look changes skin and hair, and a theme the rest")
{
    const BodyModel& body = test::shippedBody();
    const std::size_t deep = lookNamed(body, "deep");
    REQUIRE(deep < body.looks.size());
    CHECK(lookNamed(body, "no such look") == body.looks.size());
    CHECK(colourOf(body, Theme::Light, deep, ColourRole::Skin) == Rgb{0x8D, 0x5B, 0x3F});
    CHECK(colourOf(body, Theme::Dark, deep, ColourRole::Skin) == Rgb{0x96, 0x63, 0x3F});
    CHECK(colourOf(body, Theme::Light, deep, ColourRole::Tee) ==
          colourOf(body, Theme::Light, 0, ColourRole::Tee));
    CHECK(colourOf(body, Theme::Light, 99, ColourRole::Skin) ==
          colourOf(body, Theme::Light, 0, ColourRole::Skin));
}

TEST_CASE("the view's own azimuth and elevation turn the picture, and empty ones are the authored camera")
{
    const Clip& clip = test::shippedClip("itb", "standard");
    FrameRequest request = requestFor(clip);
    const Frame authored = frameOf(request);
    request.view = {clip.camera.azimuth, clip.camera.elevation};
    CHECK(frameOf(request).points == authored.points);
    request.view.azimuth = clip.camera.azimuth + 30;
    CHECK(frameOf(request).points != authored.points);
}

TEST_CASE("the arrow shows where the roller moves, and the mat can be left out")
{
    const auto isGuide = [](const FramePath& path) { return path.role == ColourRole::Guide; };
    const auto isMat = [](const FramePath& path) { return path.role == ColourRole::Mat; };
    FrameRequest request = requestFor(test::shippedClip("calf", "single"));
    CHECK(countOf(frameOf(request), isGuide) == 1);
    request.guide = false;
    request.mat = false;
    CHECK(countOf(frameOf(request), isGuide) == 0);
    CHECK(countOf(frameOf(request), isMat) == 0);
    CHECK(countOf(frameOf(requestFor(test::shippedClip("mid-back", "arch"))), isGuide) == 0);
}
