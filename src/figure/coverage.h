#pragma once

#include "unknot/figure/geometry.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace unknot::figure {

/// Pixels of a picture, the right and lower border not included.
struct PixelBox {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

/// How much of each pixel closed loops cover. Every edge leaves at the pixels it crosses by how much the
/// covered area changes there; summed up from left to right that is the area times the winding number, exact
/// where no two edges cross within a pixel. Pixels without an edge are not looked at: a run of them has one
/// coverage.
class CoverageMask {
public:
    CoverageMask();

    /// How many rows of so many pixels are worked out at a time: what fits a processor's nearer memory.
    static int rowsFor(int width);

    /// Starts over within `box`; edges outside it are cut off. Nothing is allocated for a box of `rowsFor`
    /// rows that is not wider than 8000 pixels.
    void begin(PixelBox box);

    /// A straight edge of a closed loop.
    void edge(Vec2 a, Vec2 b);

    /// A curve of a closed loop, as straight edges that leave it by less than a tenth of a pixel.
    void curve(Vec2 a, Vec2 control, Vec2 b);

    /// Calls `run(y, from, to, coverage)` for all that is covered, coverage 0..1, row by row, left to right.
    /// Afterwards the mask is empty.
    template <class Run>
    void forEachRun(Run&& run)
    {
        for (int row = 0; row < height_; ++row) {
            if (used_[static_cast<std::size_t>(row)])
                sweepRow(row, run);
        }
    }

private:
    /// A sum of what many edges left is as good as nothing below this.
    static constexpr float kNothing = 1.0f / 512;

    template <class Run>
    void sweepRow(int row, Run& run)
    {
        used_[static_cast<std::size_t>(row)] = 0;
        float* changes = &changes_[static_cast<std::size_t>(row) * columns_];
        std::uint64_t* marks = &marks_[static_cast<std::size_t>(row) * words_];
        float sum = 0;
        int at = 0;
        const auto flush = [&](int to) {
            const float covered = std::min(std::abs(sum), 1.0f);
            if (to > at && covered > kNothing)
                run(row + box_.top, at + box_.left, to + box_.left, covered);
            at = to;
        };
        for (std::size_t word = 0; word < words_; ++word) {
            std::uint64_t left = marks[word];
            marks[word] = 0;
            while (left != 0) {
                const int x = static_cast<int>(word * 64) + std::countr_zero(left);
                left &= left - 1;
                if (x >= width_) {
                    changes[x] = 0;
                    continue;
                }
                flush(x);
                sum += changes[x];
                changes[x] = 0;
                flush(x + 1);
            }
        }
        flush(width_);
    }

    void inside(Vec2 a, Vec2 b);
    void acrossRow(int row, float xa, float xb, float change);
    void mark(int row, int from, int to);

    PixelBox box_;
    int width_ = 0;
    int height_ = 0;
    std::size_t columns_ = 0; ///< one more than there are pixels in a row, for what leaves it on the right
    std::size_t words_ = 0;
    std::vector<float> changes_;       ///< zero between two shapes
    std::vector<std::uint64_t> marks_; ///< a bit for each pixel whose change is set
    std::vector<std::uint8_t> used_;   ///< rows with a mark
};

} // namespace unknot::figure
