#include "draw_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot::figure {
namespace {

/// Votes are cast per cell of this size in a picture 960 wide; other sizes get as many cells.
constexpr float kCell = 9;
constexpr float kDesignWidth = 960;
/// Cells beyond the picture's edges, as a share of it: what is outside still has an order.
constexpr float kMargin = 0.25f;
/// A difference in depth counts fully from here, in metres.
constexpr float kFullVote = 0.02f;
/// How many votes the last frame's order is worth.
constexpr float kHabit = 18;
/// cos 5 degrees: turned further than this the last order no longer counts, or a wrong one would stay.
constexpr float kSameView = 0.9962f;
/// A fixed pair outweighs any vote.
constexpr float kFixed = 200;
constexpr int kImprovePasses = 6;
constexpr float kFar = std::numeric_limits<float>::max();

bool isTrunk(PartName name)
{
    return name == PartName::Pelvis || name == PartName::Tee || name == PartName::Neck;
}

Vec3 middleOf(const Mesh& mesh)
{
    Vec3 sum;
    for (Vec3 p : mesh.points)
        sum += p;
    return sum * (1.0f / static_cast<float>(mesh.points.size()));
}

} // namespace

DrawOrder::DrawOrder(const BodyModel& model) : model_(model) {}

const std::vector<std::uint32_t>& DrawOrder::sort(BodyParts& body, const Camera& camera, float width,
                                                  float height)
{
    const auto& parts = body.parts();
    count_ = parts.size() + 1;
    cellSize_ = kCell * std::min(width, 1.6f * height) / kDesignWidth;
    columns_ = static_cast<std::uint32_t>(width * (1 + 2 * kMargin) / cellSize_) + 2;
    rows_ = static_cast<std::uint32_t>(height * (1 + 2 * kMargin) / cellSize_) + 2;
    nearest_.assign(std::size_t{columns_} * rows_, kFar);
    touched_.reserve(nearest_.size());
    samples_.reserve(nearest_.size());
    sorted_.reserve(nearest_.size());
    samples_.clear();
    weights_.assign(count_ * count_, 0);
    meanDepth_.assign(count_, 0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        sample(static_cast<std::uint16_t>(i), *parts[i].mesh, parts[i].shown(), parts[i].visible.data());
    Mesh& roller = body.roller();
    rollerFaces_.resize(roller.facing.size());
    for (std::size_t f = 0; f < rollerFaces_.size(); ++f)
        rollerFaces_[f] = roller.facing[f] == Facing::Toward ? 1 : 0;
    sample(static_cast<std::uint16_t>(parts.size()), roller, roller.topology.all(), rollerFaces_.data());
    vote(parts);
    if (dot(camera.forward(), looked_) < kSameView) {
        forget();
        looked_ = camera.forward();
    }
    keepLast();
    applyFixed(parts, camera);
    placeInsides(parts);
    greedy();
    improve();
    last_ = order_;
    return order_;
}

void DrawOrder::sample(std::uint16_t item, const Mesh& mesh, FaceRange range, const std::uint8_t* visible)
{
    touched_.clear();
    const float scale = 1 / cellSize_;
    const float left = static_cast<float>(columns_) * kMargin / (1 + 2 * kMargin);
    const float top = static_cast<float>(rows_) * kMargin / (1 + 2 * kMargin);
    const auto put = [&](Vec2 p, float depth) {
        const float x = p.x * scale + left;
        const float y = p.y * scale + top;
        if (!(x >= 0 && y >= 0 && x < static_cast<float>(columns_) && y < static_cast<float>(rows_)))
            return;
        const std::uint32_t cell = static_cast<std::uint32_t>(y) * columns_ + static_cast<std::uint32_t>(x);
        if (nearest_[cell] == kFar)
            touched_.push_back(cell);
        nearest_[cell] = std::min(nearest_[cell], depth);
    };
    const auto& faces = mesh.topology.faces();
    for (std::uint32_t f = range.begin; f < range.end; ++f) {
        if (!visible[f])
            continue;
        const auto [a, b, c] = faces[f];
        const Vec2 pa = mesh.screen[a];
        const Vec2 pb = mesh.screen[b];
        const Vec2 pc = mesh.screen[c];
        const float da = mesh.depth[a];
        const float db = mesh.depth[b];
        const float dc = mesh.depth[c];
        put((pa + pb + pc) * (1.0f / 3), (da + db + dc) * (1.0f / 3));
        put((pa + pb) * 0.5f, (da + db) * 0.5f);
        put((pb + pc) * 0.5f, (db + dc) * 0.5f);
        put((pa + pc) * 0.5f, (da + dc) * 0.5f);
    }
    for (std::uint32_t cell : touched_) {
        samples_.push_back({cell, item, nearest_[cell]});
        nearest_[cell] = kFar;
    }
    float sum = 0;
    for (float d : mesh.depth)
        sum += d;
    meanDepth_[item] = sum / static_cast<float>(mesh.depth.size());
}

void DrawOrder::vote(const std::vector<DrawnPart>& parts)
{
    // Counting sort by cell: the samples of one cell come to lie side by side, in the order of the parts.
    cellEnds_.assign(std::size_t{columns_} * rows_ + 1, 0);
    for (const Sample& s : samples_)
        ++cellEnds_[s.cell + 1];
    for (std::size_t c = 1; c < cellEnds_.size(); ++c)
        cellEnds_[c] += cellEnds_[c - 1];
    sorted_.resize(samples_.size());
    for (const Sample& s : samples_)
        sorted_[cellEnds_[s.cell]++] = s;
    for (std::size_t i = 0; i < sorted_.size(); ++i) {
        for (std::size_t j = i + 1; j < sorted_.size() && sorted_[j].cell == sorted_[i].cell; ++j) {
            const float v = std::clamp((sorted_[j].depth - sorted_[i].depth) / kFullVote, -1.0f, 1.0f);
            weight(sorted_[i].item, sorted_[j].item) += v;
        }
    }
    for (std::size_t i = 0; i < count_; ++i) {
        for (std::size_t j = i + 1; j < count_; ++j) {
            // The inside of a hem takes its garment's place against the trunk; see placeInsides.
            const bool apart = j < parts.size() && ((parts[i].isInside() && isTrunk(parts[j].name())) ||
                                                    (parts[j].isInside() && isTrunk(parts[i].name())));
            const float v = apart ? 0 : weight(i, j);
            weight(i, j) = v;
            weight(j, i) = -v;
        }
    }
}

void DrawOrder::keepLast()
{
    if (last_.size() != count_)
        return;
    rank_.resize(count_);
    for (std::uint32_t k = 0; k < last_.size(); ++k)
        rank_[last_[k]] = k;
    for (std::size_t i = 0; i < count_; ++i) {
        for (std::size_t j = 0; j < count_; ++j) {
            if (weight(i, j) != 0 && rank_[i] > rank_[j]) {
                weight(i, j) += kHabit;
                weight(j, i) -= kHabit;
            }
        }
    }
}

void DrawOrder::force(std::size_t below, std::size_t above)
{
    weight(above, below) = kFixed;
    weight(below, above) = -kFixed;
}

void DrawOrder::applyFixed(const std::vector<DrawnPart>& parts, const Camera& camera)
{
    const auto sameSide = [](const DrawnPart& a, const DrawnPart& b) {
        return !a.side || !b.side || a.side == b.side;
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = 0; j < parts.size(); ++j) {
            if (!sameSide(parts[i], parts[j]))
                continue;
            for (const auto& [below, above] : model_.drawOrder) {
                if (parts[i].name() == below && parts[j].name() == above)
                    force(i, j);
            }
            if (parts[j].spec->outOf == parts[i].name()) {
                if (parts[j].hemFaces)
                    force(i, j);
                else
                    force(j, i);
            }
        }
    }
    const auto head =
        std::find_if(parts.begin(), parts.end(), [](const auto& p) { return p.name() == PartName::Head; });
    const Vec3 middle = middleOf(*head->mesh);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].name() != PartName::Ear)
            continue;
        const bool near = dot(camera.position() - middle, middleOf(*parts[i].mesh) - middle) > 0;
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const PartName name = parts[k].name();
            if (name != PartName::Head && name != PartName::Hair && name != PartName::HairBack)
                continue;
            if (near)
                force(k, i);
            else
                force(i, k);
        }
    }
}

void DrawOrder::placeInsides(const std::vector<DrawnPart>& parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].isInside() || !parts[i].side)
            continue;
        const auto host = static_cast<std::size_t>(parts[i].host);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            if (!isTrunk(parts[k].name()))
                continue;
            weight(i, k) = weight(host, k);
            weight(k, i) = weight(k, host);
        }
    }
}

void DrawOrder::greedy()
{
    for (float& w : weights_)
        w = std::max(w, 0.0f);
    order_.clear();
    placed_.assign(count_, 0);
    while (order_.size() < count_) {
        std::size_t best = count_;
        float least = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            if (placed_[i])
                continue;
            float inFront = 0;
            for (std::size_t j = 0; j < count_; ++j)
                inFront += placed_[j] ? 0 : weight(i, j);
            if (best == count_ || inFront < least || (inFront == least && meanDepth_[i] > meanDepth_[best])) {
                best = i;
                least = inFront;
            }
        }
        placed_[best] = 1;
        order_.push_back(static_cast<std::uint32_t>(best));
    }
}

void DrawOrder::improve()
{
    // Takes one part out at a time and puts it where the least weight is violated.
    for (int pass = 0; pass < kImprovePasses; ++pass) {
        bool moved = false;
        for (std::uint32_t item = 0; item < count_; ++item) {
            const auto here =
                static_cast<std::size_t>(std::find(order_.begin(), order_.end(), item) - order_.begin());
            order_.erase(order_.begin() + static_cast<std::ptrdiff_t>(here));
            float cost = 0;
            for (std::uint32_t other : order_)
                cost += weight(item, other);
            float least = cost;
            float current = cost;
            std::size_t place = 0;
            for (std::size_t k = 0; k < order_.size(); ++k) {
                cost += weight(order_[k], item) - weight(item, order_[k]);
                if (k + 1 == here)
                    current = cost;
                if (cost < least - 1e-6f) {
                    least = cost;
                    place = k + 1;
                }
            }
            const bool better = least < current - 1e-3f;
            moved = moved || better;
            order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(better ? place : here), item);
        }
        if (!moved)
            break;
    }
}

} // namespace unknot::figure
