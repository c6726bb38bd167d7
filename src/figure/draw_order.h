#pragma once

#include "body_parts.h"
#include "unknot/figure/camera.h"

#include <cstdint>
#include <vector>

namespace unknot::figure {

/// Finds an order in which the parts can be painted over each other: every two parts that share places in the
/// picture vote, place by place, on who is in front. Keeps the last order and leans toward it, so that two
/// parts that lie in each other do not flicker; seen from another side the last order means nothing.
class DrawOrder {
public:
    explicit DrawOrder(const BodyModel& model);

    /// Forgets the last order; the next one stands on its own.
    void forget() { last_.clear(); }

    /// Indices of `parts` from back to front; the number of parts stands for the roller.
    const std::vector<std::uint32_t>& sort(BodyParts& body, const Camera& camera, float width, float height);

    /// Whether the last sort had any reason to put one of the two before the other.
    bool overlap(std::size_t a, std::size_t b) const
    {
        return weights_[a * count_ + b] > 0 || weights_[b * count_ + a] > 0;
    }

private:
    struct Sample {
        std::uint32_t cell;
        std::uint16_t item;
        float depth;
    };

    float& weight(std::size_t above, std::size_t below) { return weights_[above * count_ + below]; }
    void sample(std::uint16_t item, const Mesh& mesh, FaceRange range, const std::uint8_t* visible);
    void vote(const std::vector<DrawnPart>& parts);
    void keepLast();
    void force(std::size_t below, std::size_t above);
    void applyFixed(const std::vector<DrawnPart>& parts, const Camera& camera);
    void placeInsides(const std::vector<DrawnPart>& parts);
    void greedy();
    void improve();

    const BodyModel& model_;
    std::size_t count_ = 0;
    float cellSize_ = 9;
    std::uint32_t columns_ = 0;
    std::uint32_t rows_ = 0;
    std::vector<float> nearest_;         ///< by cell, for the part being sampled
    std::vector<std::uint32_t> touched_; ///< its cells
    std::vector<std::uint32_t> cellEnds_;
    std::vector<Sample> samples_;
    std::vector<Sample> sorted_;
    std::vector<std::uint8_t> rollerFaces_;
    std::vector<float> weights_; ///< how strongly the first is in front of the second
    std::vector<float> meanDepth_;
    std::vector<std::uint8_t> placed_;
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> last_;
    Vec3 looked_; ///< which way, when an order last stood on its own
    std::vector<std::uint32_t> rank_;
};

} // namespace unknot::figure
