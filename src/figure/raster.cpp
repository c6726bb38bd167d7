#include "unknot/figure/raster.h"

#include "blend.h"
#include "coverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace unknot::figure {
namespace {

/// Pixels of a shadow that are worked out together.
constexpr int kTogether = 64;

/// How dark a shadow is so far from its middle, 0 to 1: `kShadowFall` as a sum, which needs no branches.
float shadowAt(float distance)
{
    float dark = kShadowFall[0].alpha;
    float slope = 0;
    for (std::size_t i = 0; i + 1 < std::size(kShadowFall); ++i) {
        const ShadowStop from = kShadowFall[i];
        const ShadowStop to = kShadowFall[i + 1];
        const float steeper = (to.alpha - from.alpha) / (to.at - from.at) - slope;
        const float beyond = distance - from.at;
        dark += steeper * (beyond > 0 ? beyond : 0);
        slope += steeper;
    }
    return dark > 0 ? dark : 0;
}

/// Where between 0 and `most` a number lies, as pixels.
int pixel(float at, int most)
{
    return static_cast<int>(std::clamp(at, 0.0f, static_cast<float>(most)));
}

} // namespace

class FrameRaster::Impl {
public:
    void draw(const Frame& frame, const Pixels& pixels)
    {
        if (pixels.width <= 0 || pixels.height <= 0)
            return;
        auto shadow = frame.shadows.begin();
        for (std::size_t i = 0; i < frame.paths.size(); ++i) {
            for (; shadow != frame.shadows.end() && shadow->beforePath <= i; ++shadow)
                drawShadow(*shadow, pixels);
            drawPath(frame, frame.paths[i], pixels);
        }
    }

private:
    void drawPath(const Frame& frame, const FramePath& path, const Pixels& pixels)
    {
        if (path.pointCount == 0)
            return;
        const Vec2* first = &frame.points[path.firstPoint];
        const PixelBox box = boxAround(first, path.pointCount, pixels);
        const std::uint32_t colour = premultiplied(path.colour, path.alpha);
        const int rows = CoverageMask::rowsFor(box.right - box.left);
        for (int top = box.top; top < box.bottom; top += rows) {
            mask_.begin({box.left, top, box.right, std::min(top + rows, box.bottom)});
            trace(frame, path, first);
            mask_.forEachRun([&](int y, int from, int to, float covered) {
                blendRun(pixels.first + y * pixels.stride + from, to - from, colour, covered);
            });
        }
    }

    // Control points may lie outside the curve: then the box is only a little large.
    static PixelBox boxAround(const Vec2* points, std::uint32_t count, const Pixels& pixels)
    {
        Vec2 low = points[0];
        Vec2 high = low;
        for (std::uint32_t i = 1; i < count; ++i) {
            low = {std::min(low.x, points[i].x), std::min(low.y, points[i].y)};
            high = {std::max(high.x, points[i].x), std::max(high.y, points[i].y)};
        }
        return {pixel(low.x, pixels.width), pixel(low.y, pixels.height), pixel(high.x + 1, pixels.width),
                pixel(high.y + 1, pixels.height)};
    }

    void trace(const Frame& frame, const FramePath& path, const Vec2* next)
    {
        Vec2 start = *next;
        Vec2 at = start;
        for (std::uint32_t v = 0; v < path.verbCount; ++v) {
            switch (frame.verbs[path.firstVerb + v]) {
            case Verb::Move:
                mask_.edge(at, start);
                start = at = *next++;
                break;
            case Verb::Line:
                mask_.edge(at, next[0]);
                at = *next++;
                break;
            case Verb::Quad:
                mask_.curve(at, next[0], next[1]);
                at = next[1];
                next += 2;
                break;
            }
        }
        mask_.edge(at, start);
    }

    // Row by row: along one, the square of the distance in the disc's own measure is a parabola.
    void drawShadow(const ShadowDisc& disc, const Pixels& pixels)
    {
        const float area = cross(disc.axisX, disc.axisY);
        if (std::abs(area) < 1e-3f)
            return;
        const Vec2 du{disc.axisY.y / area, -disc.axisY.x / area};
        const Vec2 dv{-disc.axisX.y / area, disc.axisX.x / area};
        const float reach = std::hypot(disc.axisX.y, disc.axisY.y);
        const int bottom = pixel(disc.centre.y + reach + 1, pixels.height);
        for (int y = pixel(disc.centre.y - reach, pixels.height); y < bottom; ++y) {
            const float dy = static_cast<float>(y) + 0.5f - disc.centre.y;
            const Vec2 begin{du.y * dy, dv.y * dy}; // at the disc's middle column
            const float a = du.x * du.x + dv.x * dv.x;
            const float b = begin.x * du.x + begin.y * dv.x;
            const float inside = b * b - a * (dot(begin, begin) - 1);
            if (inside <= 0)
                continue;
            const float middle = disc.centre.x - b / a;
            const float half = std::sqrt(inside) / a;
            const int from = pixel(middle - half + 0.5f, pixels.width);
            const int to = pixel(middle + half + 0.5f, pixels.width);
            const float least = dot(begin, begin) - b * b / a;
            std::uint32_t* row = pixels.first + y * pixels.stride;
            for (int x = from; x < to; x += kTogether)
                shadowRun(row + x, std::min(to - x, kTogether), disc, static_cast<float>(x) + 0.5f - middle,
                          a, least);
        }
    }

    // `dx` is how far the first pixel is from the place of the row that is nearest to the middle.
    static void shadowRun(std::uint32_t* first, int count, const ShadowDisc& disc, float dx, float curvature,
                          float least)
    {
        std::array<std::uint32_t, kTogether> shares;
        const float darkest = disc.alpha * 255;
        for (int i = 0; i < kTogether; ++i) {
            const float x = dx + static_cast<float>(i);
            const float square = least + curvature * x * x;
            const float dark = shadowAt(std::sqrt(square > 0 ? square : 0)) * darkest + 0.5f;
            const auto share = static_cast<std::uint32_t>(static_cast<std::int32_t>(dark));
            shares[static_cast<std::size_t>(i)] = share;
        }
        blendShares(first, count, disc.colour, shares.data());
    }

    CoverageMask mask_;
};

FrameRaster::FrameRaster() : impl_(std::make_unique<Impl>()) {}

FrameRaster::~FrameRaster() = default;
FrameRaster::FrameRaster(FrameRaster&&) noexcept = default;
FrameRaster& FrameRaster::operator=(FrameRaster&&) noexcept = default;

void FrameRaster::draw(const Frame& frame, const Pixels& pixels)
{
    impl_->draw(frame, pixels);
}

} // namespace unknot::figure
