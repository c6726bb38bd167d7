#pragma once

#include "outline.h"
#include "unknot/figure/frame.h"

#include <span>

namespace unknot::figure {

/// What a path is filled with.
struct Fill {
    ColourRole role{};
    Rgb colour;
    float alpha = 1;
};

/// Writes loops into a frame as smooth closed paths: a point where the loop turns gently is the control point
/// of a curve between the middles of its two sides; a sharp one stays a corner.
class PathWriter {
public:
    PathWriter();

    /// Empties `frame` and writes into it from now on. `mirrored` writes x as `width` - x.
    void begin(Frame& frame, float width, float height, bool mirrored);

    /// Nothing is written for loops that are together smaller than `leastArea` square pixels.
    void fill(const Loops& loops, const Fill& fill, float leastArea = 2.5f);

    /// A loop as it stands, with straight sides.
    void fillPolygons(const Loops& loops, const Fill& fill);

    /// A line of `width` pixels with round ends, as a filled shape.
    void stroke(std::span<const Vec2> line, float width, const Fill& fill);

    void shadow(Vec2 centre, Vec2 axisX, Vec2 axisY, const Fill& fill);

private:
    void open(const Fill& fill);
    void close();
    void put(Vec2 p);
    void curve(std::span<const Vec2> loop);
    void polygon(std::span<const Vec2> loop);
    void line(Vec2 from, Vec2 to, bool afterCorner);
    void thin(std::span<const Vec2> loop);
    void markCorners();

    Frame* frame_ = nullptr;
    bool mirrored_ = false;
    Vec2 flatStart_;
    int flatRun_ = 0;
    std::vector<Vec2> kept_;
    std::vector<Vec2> raw_;
    std::vector<std::uint8_t> hard_;
    Loops strokeLoop_;
};

} // namespace unknot::figure
