#include "figure/glow_edge.h"
#include "figure/hatch.h"
#include "figure_data.h"
#include "support/catch.h"
#include "unknot/content/loader.h"
#include "unknot/figure/renderer.h"

#include <algorithm>
#include <set>

using namespace unknot;
using namespace unknot::figure;
using test::frameOf;

namespace {

constexpr std::uint32_t kAll = ~std::uint32_t{0};

FrameRequest requestFor(const Clip& clip)
{
    FrameRequest request = test::requestFor(clip);
    request.zones = kAll;
    return request;
}

bool isZone(const FramePath& path)
{
    return path.role == ColourRole::Zone || path.role == ColourRole::ZoneGround;
}

std::ptrdiff_t zonesIn(const Frame& frame)
{
    return std::count_if(frame.paths.begin(), frame.paths.end(), isZone);
}

std::uint32_t bitsOf(const std::string& id)
{
    return zoneBits(test::shippedBody(), {id});
}

Loops square(float side)
{
    Loops loops;
    const Vec2 corners[]{{10, 10}, {10 + side, 10}, {10 + side, 10 + side}, {10, 10 + side}};
    loops.add(corners);
    return loops;
}

} // namespace

TEST_CASE("zones are marked where they are asked for, and nowhere else")
{
    const Clip& clip = test::shippedClip("hamstrings", "neutral");
    FrameRequest request = requestFor(clip);
    request.zones = 0;
    const Frame plain = frameOf(request);
    CHECK(zonesIn(plain) == 0);
    request.zones = bitsOf("knee-hollow");
    const Frame marked = frameOf(request);
    CHECK(zonesIn(marked) > 0);
    std::vector<ColourRole> rest;
    std::vector<ColourRole> before;
    for (const FramePath& path : marked.paths) {
        if (!isZone(path))
            rest.push_back(path.role);
    }
    for (const FramePath& path : plain.paths)
        before.push_back(path.role);
    CHECK(rest == before);
    CHECK(zoneBits(test::shippedBody(), {"anywhere", "no-such-place"}) == 0);
}

TEST_CASE("only the side that is worked is marked")
{
    const std::uint32_t hollow = bitsOf("knee-hollow");
    FrameRequest both = requestFor(test::shippedClip("hamstrings", "neutral"));
    FrameRequest one = requestFor(test::shippedClip("hamstrings", "single"));
    // From above nothing hides behind the other leg.
    for (FrameRequest* request : {&both, &one}) {
        request->zones = hollow;
        request->view.elevation = 80;
    }
    CHECK(zonesIn(frameOf(one)) > 0);
    CHECK(zonesIn(frameOf(one)) < zonesIn(frameOf(both)));
}

TEST_CASE("the left side's zones are the mirror image of the right's")
{
    FigureRenderer renderer(test::shippedBody());
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        FrameRequest request = requestFor(named.clip);
        const Frame right = renderer.draw(request);
        REQUIRE(zonesIn(right) > 0);
        request.left = true;
        const Frame& left = renderer.draw(request);
        CHECK(test::mirrored(left, right));
    }
}

TEST_CASE("every place that a shipped technique names is on the body, and shows in one of its pictures")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    for (const Technique& technique : catalog.techniques) {
        for (const Caution& caution : technique.cautions) {
            if (caution.zone == "anywhere")
                continue;
            INFO(technique.id << ", " << caution.zone);
            CHECK(bitsOf(caution.zone) != 0);
            const auto& clips = test::shippedClips();
            CHECK(std::any_of(clips.begin(), clips.end(), [&](const test::NamedClip& named) {
                FrameRequest request = requestFor(named.clip);
                request.zones = bitsOf(caution.zone);
                return named.technique == technique.id && zonesIn(frameOf(request)) > 0;
            }));
        }
    }
}

TEST_CASE("stripes keep three to one against their ground, near and far, in both themes")
{
    const BodyModel& body = test::shippedBody();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        Tones tones;
        tones.choose(body, theme, 0);
        CHECK(contrast(tones[ColourRole::Zone], tones[ColourRole::ZoneGround]) >= 4.5f);
    }
    for (const test::NamedClip& named : test::shippedClips()) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            INFO(named.name());
            FrameRequest request = requestFor(named.clip);
            request.theme = theme;
            const Frame frame = frameOf(request);
            for (std::size_t i = 0; i + 1 < frame.paths.size(); ++i) {
                const FramePath& ground = frame.paths[i];
                const FramePath& stripes = frame.paths[i + 1];
                if (ground.role != ColourRole::ZoneGround || stripes.role != ColourRole::Zone)
                    continue;
                const auto tone = [](Rgb c) {
                    return Tone{static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255,
                                static_cast<float>(c.b) / 255};
                };
                CHECK(contrast(tone(ground.colour), tone(stripes.colour)) >= kReadable);
            }
        }
    }
}

TEST_CASE("stripes lie in their area, evenly, one of them through the anchor")
{
    Hatch hatch;
    Loops out;
    hatch.fill(square(100), {60, 60}, 20, 8, {400, 400}, out);
    CHECK(out.size() == 7);
    CHECK(out.area() == Approx(100 * 100 * 8.0 / 20).epsilon(0.05));
    bool throughAnchor = false;
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::set<bool> sides;
        for (Vec2 p : out[i]) {
            CHECK(p.x >= 10);
            CHECK(p.y >= 10);
            CHECK(p.x <= 110.001f);
            CHECK(p.y <= 110.001f);
            sides.insert(p.x + p.y > 120);
        }
        throughAnchor = throughAnchor || sides.size() == 2;
    }
    CHECK(throughAnchor);
}

TEST_CASE("of an area that runs far out of the picture only what is in it gets stripes")
{
    Hatch hatch;
    Loops out;
    hatch.fill(square(1e6f), {60, 60}, 4, 2, {100, 100}, out);
    CHECK(out.size() < 60);
}
