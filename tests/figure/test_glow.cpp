#include "figure/body_parts.h"
#include "figure/glow_edge.h"
#include "figure/muscle_glow.h"
#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <algorithm>
#include <optional>

using namespace unknot;
using namespace unknot::figure;

namespace {

Tone toneOf(Rgb c)
{
    return {static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255, static_cast<float>(c.b) / 255};
}

std::string looksOf(Theme theme, std::size_t look)
{
    return test::shippedBody().looks[look].id + (theme == Theme::Dark ? " on dark" : " on light");
}

template <class Body>
void forEveryLook(Body body)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (std::size_t look = 0; look < test::shippedBody().looks.size(); ++look) {
            INFO(looksOf(theme, look));
            body(theme, look);
        }
    }
}

} // namespace

TEST_CASE("contrast is what the web's guidelines say")
{
    CHECK(contrast({0, 0, 0}, {1, 1, 1}) == Approx(21));
    CHECK(contrast({1, 1, 1}, {1, 1, 1}) == Approx(1));
    CHECK(contrast(toneOf({0x76, 0x76, 0x76}), {1, 1, 1}) == Approx(4.54).margin(0.01));
}

TEST_CASE("on skin and cloth the glow or the line round it keeps three to one, in every look and theme")
{
    const BodyModel& body = test::shippedBody();
    forEveryLook([&](Theme theme, std::size_t look) {
        Tones tones;
        tones.choose(body, theme, look);
        for (const ColourRole role : {ColourRole::Skin, ColourRole::Shorts, ColourRole::Tee}) {
            for (const float far : {0.0f, 0.35f, 0.7f, 1.0f}) {
                INFO(nameOf(role) << " so far away: " << far);
                const Tones::Pair surface = tones.at(role, far);
                const float weakest = body.highlight.pulseLow;
                const auto edge = glowEdge(body.highlight, tones, surface, weakest);
                for (const Tone under : {surface.base, surface.shade}) {
                    const Tone mark = edge ? *edge : glowCore(body.highlight, tones, under, weakest);
                    CHECK(contrast(mark, under) >= kReadable);
                }
            }
        }
    });
}

TEST_CASE("what a picture really fills keeps three to one too")
{
    const BodyModel& body = test::shippedBody();
    for (const char* technique : {"hamstrings", "mid-back", "glutes", "calf"}) {
        for (const test::NamedClip& named : test::shippedClips()) {
            if (named.technique != technique)
                continue;
            forEveryLook([&](Theme theme, std::size_t look) {
                INFO(named.name());
                FrameRequest request;
                request.clip = &named.clip;
                request.t = static_cast<double>(named.clip.stillT);
                request.theme = theme;
                request.look = look;
                request.keepOrder = false;
                const Frame frame = FigureRenderer(body).draw(request);
                std::optional<Rgb> under;
                bool glows = false;
                for (const FramePath& path : frame.paths) {
                    if (path.role == ColourRole::Skin || path.role == ColourRole::Shorts ||
                        path.role == ColourRole::Tee)
                        under = path.colour;
                    glows = glows || path.role == ColourRole::Glow;
                    if (path.role == ColourRole::GlowEdge && path.alpha == 1) {
                        REQUIRE(under.has_value());
                        CHECK(contrast(toneOf(path.colour), toneOf(*under)) >= kReadable);
                    }
                }
                CHECK(glows);
            });
        }
    }
}

TEST_CASE("a muscle in view on bare skin always has its line")
{
    FrameRequest request;
    request.clip = &test::shippedClip("calf", "single");
    request.t = 0.5;
    const Frame frame = FigureRenderer(test::shippedBody()).draw(request);
    CHECK(std::any_of(frame.paths.begin(), frame.paths.end(), [](const FramePath& path) {
        return path.role == ColourRole::GlowEdge && path.alpha == 1;
    }));
}

TEST_CASE("the line round a muscle is as wide at its tips as at its sides")
{
    const Clip& clip = test::shippedClip("hamstrings", "neutral");
    const MuscleRegion& muscle = clip.muscle.front();
    BodyParts body(test::shippedBody());
    MuscleGlow glow;
    glow.prepare(clip, body.parts());
    // Where the rim is near, half a centimetre toward it counts as half a centimetre, whichever way.
    int tips = 0;
    int sides = 0;
    for (const MuscleGlow::Lens& lens : glow.lenses()) {
        const Mesh& mesh = *body.parts()[lens.part].mesh;
        const std::size_t columns = mesh.topology.columns();
        for (std::size_t v = 0; v + columns < mesh.topology.rows() * columns; ++v) {
            const float middle = (muscle.from + muscle.to) / 2;
            const float away =
                degrees(std::abs(std::remainder(mesh.around[v] - radians(muscle.angle), 2 * kPi)));
            if (std::abs(lens.rim[v]) > 0.03f)
                continue;
            if (away < 10 && std::abs(lens.rim[v + columns]) < 0.03f) {
                ++tips;
                const float step = mesh.along[v + columns] - mesh.along[v];
                CHECK(std::abs(lens.rim[v + columns] - lens.rim[v]) == Approx(step).epsilon(0.35));
            }
            if (std::abs(mesh.along[v] - middle) < 0.03f && v % columns + 1 < columns &&
                std::abs(lens.rim[v + 1]) < 0.03f) {
                ++sides;
                const float step = 0.065f * (mesh.around[v + 1] - mesh.around[v]);
                CHECK(std::abs(lens.rim[v + 1] - lens.rim[v]) == Approx(std::abs(step)).epsilon(0.35));
            }
        }
    }
    CHECK(tips > 0);
    CHECK(sides > 0);
}
