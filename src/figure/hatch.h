#pragma once

#include "outline.h"

#include <vector>

namespace unknot::figure {

/// Slanting stripes within closed loops.
class Hatch {
public:
    Hatch();

    /// The stripes that lie in `area`, `pitch` pixels apart and `width` wide, one of them through `anchor`.
    /// Only what crosses a picture of `size` is looked at. Replaces `out`.
    void fill(const Loops& area, Vec2 anchor, float pitch, float width, Vec2 size, Loops& out);

private:
    /// The part of `loop` that lies beyond `at` along the slant, or before it.
    static void cut(std::span<const Vec2> loop, float at, bool beyond, std::vector<Vec2>& out);

    std::vector<Vec2> beyond_;
    std::vector<Vec2> stripe_;
};

} // namespace unknot::figure
