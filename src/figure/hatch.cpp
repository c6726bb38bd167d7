#include "hatch.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

constexpr std::size_t kLongestLoop = 4096;
constexpr float kHalfRoot = 0.70710678f;

/// How far a point lies along the direction that the stripes stand across.
float slant(Vec2 p)
{
    return (p.x + p.y) * kHalfRoot;
}

} // namespace

Hatch::Hatch()
{
    beyond_.reserve(kLongestLoop);
    stripe_.reserve(kLongestLoop);
}

void Hatch::cut(std::span<const Vec2> loop, float at, bool beyond, std::vector<Vec2>& out)
{
    out.clear();
    const auto outside = [&](Vec2 p) { return beyond ? at - slant(p) : slant(p) - at; };
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const Vec2 from = loop[i];
        const Vec2 to = loop[i + 1 == loop.size() ? 0 : i + 1];
        const float a = outside(from);
        const float b = outside(to);
        if (a <= 0)
            out.push_back(from);
        if ((a <= 0) != (b <= 0))
            out.push_back(from + (to - from) * (a / (a - b)));
    }
}

void Hatch::fill(const Loops& area, Vec2 anchor, float pitch, float width, Vec2 size, Loops& out)
{
    out.clear();
    const float middle = slant(anchor);
    for (std::size_t i = 0; i < area.size(); ++i) {
        const std::span<const Vec2> loop = area[i];
        float low = slant(size);
        float high = 0;
        for (Vec2 p : loop) {
            low = std::min(low, slant(p));
            high = std::max(high, slant(p));
        }
        low = std::max(low, 0.0f);
        high = std::min(high, slant(size));
        const float last = std::floor((high - middle + width / 2) / pitch);
        for (float k = std::ceil((low - middle - width / 2) / pitch); k <= last; ++k) {
            cut(loop, middle + k * pitch - width / 2, true, beyond_);
            cut(beyond_, middle + k * pitch + width / 2, false, stripe_);
            if (stripe_.size() > 2)
                out.add(stripe_);
        }
    }
}

} // namespace unknot::figure
