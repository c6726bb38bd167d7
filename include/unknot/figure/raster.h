#pragma once

#include "unknot/figure/frame.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace unknot::figure {

/// A picture in memory: 0xAARRGGBB, colours already multiplied by alpha, rows from the top.
struct Pixels {
    std::uint32_t* first = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; ///< pixels from one row to the next
};

/// Fills frames into pixels: what is on the screen. Written for a picture of a hundred flat shapes every
/// frame: an edge costs by its length, the inside of a shape is filled row by row. Any thread, one instance a
/// thread; keeps its buffers.
class FrameRaster {
public:
    FrameRaster();
    ~FrameRaster();
    FrameRaster(FrameRaster&&) noexcept;
    FrameRaster& operator=(FrameRaster&&) noexcept;

    /// Draws over what is there, pixel for pixel, without scaling; what lies outside of `pixels` is left out.
    void draw(const Frame& frame, const Pixels& pixels);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace unknot::figure
