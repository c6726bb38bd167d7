#pragma once

#include "unknot/figure/geometry.h"
#include "unknot/figure/model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace unknot::figure {

/// How the points of a path are joined. `Move` and `Line` take one point, `Quad` two: control and end.
enum class Verb : std::uint8_t { Move, Line, Quad };

/// One filled shape of closed loops, non-zero winding, antialiased. Its verbs and points lie in the frame's
/// lists.
struct FramePath {
    std::uint32_t firstVerb = 0;
    std::uint32_t verbCount = 0;
    std::uint32_t firstPoint = 0;
    std::uint32_t pointCount = 0;
    ColourRole role{};
    Rgb colour; ///< worked out from role, look, theme and distance
    float alpha = 1;
};

/// A soft shadow: a round sprite stretched over the parallelogram centre +- axes. Its darkness falls from the
/// middle to the rim as `kShadowFall` says.
struct ShadowDisc {
    Vec2 centre;
    Vec2 axisX;
    Vec2 axisY;
    Rgb colour;
    float alpha = 1;
    std::uint32_t beforePath = 0; ///< it lies under this path and over the one before
};

struct ShadowStop {
    float at;
    float alpha;
};
inline constexpr ShadowStop kShadowFall[]{{0, 1}, {0.35f, 0.80f}, {0.7f, 0.28f}, {1, 0}};

/// Where the ends of the range lie over the floor, to hang a bracket from: pixels of the picture.
struct RangeMarks {
    Vec2 from; ///< where a stroke starts
    Vec2 to;

    bool operator==(const RangeMarks&) const = default;
};

/// One picture, ready to be filled path by path. Everything in pixels of a picture of `width` x `height`;
/// there is no background.
struct Frame {
    float width = 0;
    float height = 0;
    std::vector<Verb> verbs;
    std::vector<Vec2> points;
    std::vector<FramePath> paths;
    std::vector<ShadowDisc> shadows; ///< `beforePath` rising
    std::optional<RangeMarks> range; ///< empty for a clip without a muscle
};

} // namespace unknot::figure
