#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

using namespace unknot;
using namespace unknot::figure;

namespace {

/// Four cases share these; UNKNOT_RANDOM_FRAMES=10000 draws them all.
int framesEach()
{
    const char* wanted = std::getenv("UNKNOT_RANDOM_FRAMES");
    return wanted ? std::max(1, std::atoi(wanted) / 4) : 100;
}

class RandomBody {
public:
    explicit RandomBody(unsigned seed) : random_(seed) {}

    float between(float low, float high) { return std::uniform_real_distribution<float>(low, high)(random_); }
    bool coin() { return between(0, 1) < 0.5f; }

    /// A clip whose root, joints and planted limbs are anything at all inside the joints' limits.
    Clip clip()
    {
        const auto& clips = test::shippedClips();
        Clip clip = clips[random_() % clips.size()].clip;
        for (Keyframe& key : clip.keyframes) {
            key.root.pos += {between(-0.3f, 0.3f), between(-0.2f, 0.2f), between(-0.1f, 0.5f)};
            key.root.yaw = between(-180, 180);
            key.root.pitch = between(-100, 100);
            key.root.side = between(-60, 60);
            key.root.twist = between(-180, 180);
            for (std::size_t j = 0; j < kJointCount; ++j) {
                for (std::size_t k = 0; k < 3; ++k) {
                    const AngleLimit limit = test::shippedBody().skeleton.joints[j].limits[k];
                    key.angles[j][k] = between(limit.low, limit.high);
                }
            }
        }
        for (Side side : kSides) {
            if (coin())
                clip.contacts.hands[index(side)].reset();
            if (coin())
                clip.contacts.feet[index(side)].reset();
        }
        return clip;
    }

    FrameRequest request(const Clip& clip)
    {
        FrameRequest request;
        request.clip = &clip;
        request.t = static_cast<double>(between(0, 1));
        request.view = {between(-180, 180), between(-10, 90), between(0.8f, 3)};
        request.width = static_cast<int>(between(16, 1200));
        request.height = static_cast<int>(between(16, 800));
        request.left = coin();
        request.hold = static_cast<double>(between(0, 1));
        request.theme = coin() ? Theme::Light : Theme::Dark;
        request.zones = coin() ? static_cast<std::uint32_t>(random_()) : 0;
        request.detail = coin() ? Detail::Full : Detail::Thumbnail;
        return request;
    }

private:
    std::mt19937 random_;
};

/// Every path is whole: its lists fit, each loop starts with a move and has at least two more sides, and ends
/// where it began or is closed by a straight side.
bool isSound(const Frame& frame)
{
    std::uint32_t verb = 0;
    std::uint32_t point = 0;
    for (const FramePath& path : frame.paths) {
        if (path.firstVerb != verb || path.firstPoint != point || path.verbCount == 0)
            return false;
        if (!(path.alpha >= 0 && path.alpha <= 1))
            return false;
        std::uint32_t used = 0;
        int sides = 2;
        for (std::uint32_t v = verb; v < verb + path.verbCount; ++v) {
            const Verb kind = frame.verbs[v];
            if (v == verb && kind != Verb::Move)
                return false;
            if (kind == Verb::Move && sides < 2)
                return false;
            sides = kind == Verb::Move ? 0 : sides + 1;
            used += kind == Verb::Quad ? 2 : 1;
        }
        if (sides < 2 || used != path.pointCount)
            return false;
        verb += path.verbCount;
        point += path.pointCount;
    }
    if (verb != frame.verbs.size() || point != frame.points.size())
        return false;
    for (Vec2 p : frame.points) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return false;
    }
    for (const ShadowDisc& disc : frame.shadows) {
        const float sum = disc.centre.x + disc.centre.y + disc.axisX.x + disc.axisY.y + disc.alpha;
        if (!std::isfinite(sum) || disc.beforePath > frame.paths.size())
            return false;
    }
    return true;
}

void drawRandomFrames(unsigned seed)
{
    RandomBody random(seed);
    FigureRenderer renderer(test::shippedBody());
    for (int i = 0; i < framesEach(); ++i) {
        const Clip clip = random.clip();
        const FrameRequest request = random.request(clip);
        INFO("seed " << seed << ", frame " << i);
        const Frame& frame = renderer.draw(request);
        if (std::min(request.width, request.height) >= 64) // in a speck there is nothing to see
            REQUIRE(frame.paths.size() > 5);
        REQUIRE(isSound(frame));
    }
}

} // namespace

TEST_CASE("random bodies from anywhere have closed and finite outlines, first quarter")
{
    drawRandomFrames(1);
}

TEST_CASE("random bodies from anywhere have closed and finite outlines, second quarter")
{
    drawRandomFrames(2);
}

TEST_CASE("random bodies from anywhere have closed and finite outlines, third quarter")
{
    drawRandomFrames(3);
}

TEST_CASE("random bodies from anywhere have closed and finite outlines, last quarter")
{
    drawRandomFrames(4);
}
