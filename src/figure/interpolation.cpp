#include "interpolation.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {
namespace {

/// One-sided slope at an end, kept from overshooting.
float endSlope(float h0, float h1, float d0, float d1)
{
    const float slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
    if (slope * d0 <= 0)
        return 0;
    if (d0 * d1 <= 0 && std::abs(slope) > 3 * std::abs(d0))
        return 3 * d0;
    return slope;
}

} // namespace

MonotoneCubic::MonotoneCubic(std::vector<float> x, std::vector<float> y) : x_(std::move(x)), y_(std::move(y))
{
    const std::size_t n = x_.size();
    slope_.assign(n, 0);
    if (n < 2)
        return;
    std::vector<float> h(n - 1);
    std::vector<float> d(n - 1);
    for (std::size_t i = 0; i + 1 < n; ++i) {
        h[i] = x_[i + 1] - x_[i];
        d[i] = (y_[i + 1] - y_[i]) / h[i];
    }
    if (n == 2) {
        slope_.assign(2, d[0]);
        return;
    }
    for (std::size_t i = 1; i + 1 < n; ++i) {
        if (d[i - 1] * d[i] <= 0)
            continue;
        const float w1 = 2 * h[i] + h[i - 1];
        const float w2 = h[i] + 2 * h[i - 1];
        slope_[i] = (w1 + w2) / (w1 / d[i - 1] + w2 / d[i]);
    }
    slope_[0] = endSlope(h[0], h[1], d[0], d[1]);
    slope_[n - 1] = endSlope(h[n - 2], h[n - 3], d[n - 2], d[n - 3]);
}

float MonotoneCubic::operator()(float x) const
{
    x = std::clamp(x, x_.front(), x_.back());
    const auto after = std::upper_bound(x_.begin() + 1, x_.end() - 1, x);
    const auto i = static_cast<std::size_t>(after - x_.begin()) - 1;
    const float h = x_[i + 1] - x_[i];
    const float u = (x - x_[i]) / h;
    const float u2 = u * u;
    const float u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * y_[i] + (u3 - 2 * u2 + u) * h * slope_[i] + (3 * u2 - 2 * u3) * y_[i + 1] +
           (u3 - u2) * h * slope_[i + 1];
}

MonotoneCubic stationCurve(const std::vector<Station>& stations, std::size_t column)
{
    std::vector<float> x;
    std::vector<float> y;
    for (const Station& station : stations) {
        x.push_back(station.at);
        y.push_back(station.size[column]);
    }
    return {x, y};
}

std::vector<float> evenly(float low, float high, int count)
{
    std::vector<float> out(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = low + (high - low) * static_cast<float>(i) / static_cast<float>(count - 1);
    return out;
}

} // namespace unknot::figure
