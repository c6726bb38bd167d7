#include "unknot/figure/pose.h"

#include <algorithm>

namespace unknot::figure {
namespace {

/// Weights of the four keys around one stretch; the neighbours' weights carry the tangents.
struct Blend {
    std::size_t before = 0;
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t after = 0;
    float wBefore = 0;
    float wFrom = 1;
    float wTo = 0;
    float wAfter = 0;

    float operator()(float a, float b, float c, float d) const
    {
        return a * wBefore + b * wFrom + c * wTo + d * wAfter;
    }
};

Blend blendAt(const std::vector<Keyframe>& keys, float t)
{
    Blend b;
    if (keys.size() < 2)
        return b;
    t = std::clamp(t, keys.front().t, keys.back().t);
    while (b.from + 2 < keys.size() && t >= keys[b.from + 1].t)
        ++b.from;
    b.to = b.from + 1;
    b.before = b.from == 0 ? 0 : b.from - 1;
    b.after = std::min(b.to + 1, keys.size() - 1);
    const float h = keys[b.to].t - keys[b.from].t;
    const float u = (t - keys[b.from].t) / h;
    const float u2 = u * u;
    const float u3 = u2 * u;
    // A tangent is the slope between the neighbours; at an end `before` or `after` is the end itself.
    const float slopeFrom = (u3 - 2 * u2 + u) * h / (keys[b.to].t - keys[b.before].t);
    const float slopeTo = (u3 - u2) * h / (keys[b.after].t - keys[b.from].t);
    b.wFrom = 2 * u3 - 3 * u2 + 1 - slopeTo;
    b.wTo = -2 * u3 + 3 * u2 + slopeFrom;
    b.wBefore = -slopeFrom;
    b.wAfter = slopeTo;
    return b;
}

} // namespace

Keyframe keyframeAt(const Clip& clip, float t)
{
    const Blend blend = blendAt(clip.keyframes, t);
    const Keyframe& a = clip.keyframes[blend.before];
    const Keyframe& b = clip.keyframes[blend.from];
    const Keyframe& c = clip.keyframes[blend.to];
    const Keyframe& d = clip.keyframes[blend.after];
    Keyframe out;
    out.t = t;
    out.roller = blend(a.roller, b.roller, c.roller, d.roller);
    out.root.pos = a.root.pos * blend.wBefore + b.root.pos * blend.wFrom + c.root.pos * blend.wTo +
                   d.root.pos * blend.wAfter;
    out.root.yaw = blend(a.root.yaw, b.root.yaw, c.root.yaw, d.root.yaw);
    out.root.pitch = blend(a.root.pitch, b.root.pitch, c.root.pitch, d.root.pitch);
    out.root.side = blend(a.root.side, b.root.side, c.root.side, d.root.side);
    out.root.twist = blend(a.root.twist, b.root.twist, c.root.twist, d.root.twist);
    for (std::size_t j = 0; j < kJointCount; ++j) {
        for (std::size_t k = 0; k < 3; ++k)
            out.angles[j][k] = blend(a.angles[j][k], b.angles[j][k], c.angles[j][k], d.angles[j][k]);
    }
    return out;
}

} // namespace unknot::figure
