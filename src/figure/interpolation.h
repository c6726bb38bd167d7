#pragma once

#include "unknot/figure/model.h"

#include <vector>

namespace unknot::figure {

/// A monotone cubic through points with rising x: never overshoots its table (Fritsch and Butland 1984).
class MonotoneCubic {
public:
    MonotoneCubic() = default;
    /// `x` rising, at least two points, as many `y`.
    MonotoneCubic(std::vector<float> x, std::vector<float> y);

    /// Outside the table the value at its end.
    float operator()(float x) const;

private:
    std::vector<float> x_;
    std::vector<float> y_;
    std::vector<float> slope_;
};

/// One column of a table as a curve.
MonotoneCubic stationCurve(const std::vector<Station>& stations, std::size_t column);

/// `count` numbers from `low` to `high`.
std::vector<float> evenly(float low, float high, int count);

} // namespace unknot::figure
