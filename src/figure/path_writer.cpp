#include "path_writer.h"

#include <cmath>

namespace unknot::figure {
namespace {

/// Points closer than this to the last kept one are left out, in pixels.
constexpr float kStep = 0.9f;
/// Loops shorter than this keep all their points: eyes and fingertips live from them.
constexpr float kShortLoop = 60;
/// A curve that would leave its chord by less than half of this is a straight line.
constexpr float kFlat = 0.16f;
/// How far a point may lie from a line that replaces it, and how many of them one line replaces.
constexpr float kOnLine = 0.06f;
constexpr int kLongestRun = 8;
/// cos 52 degrees: a sharper turn is a corner.
constexpr float kCornerCosine = 0.6156615f;

// Room for a whole frame from the first one on.
constexpr std::size_t kLongestLoop = 4096;
constexpr std::size_t kFramePoints = 16384;
constexpr std::size_t kFramePaths = 256;
constexpr std::size_t kFrameShadows = 32;

bool turnsSharply(Vec2 before, Vec2 at, Vec2 after)
{
    const Vec2 a = at - before;
    const Vec2 b = after - at;
    return dot(a, b) < kCornerCosine * std::sqrt(dot(a, a) * dot(b, b)) + 1e-12f;
}

} // namespace

PathWriter::PathWriter()
{
    kept_.reserve(kLongestLoop);
    raw_.reserve(kLongestLoop);
    hard_.reserve(kLongestLoop);
}

void PathWriter::begin(Frame& frame, float width, float height, bool mirrored)
{
    frame_ = &frame;
    frame.verbs.reserve(kFramePoints);
    frame.points.reserve(kFramePoints);
    frame.paths.reserve(kFramePaths);
    frame.shadows.reserve(kFrameShadows);
    mirrored_ = mirrored;
    frame.width = width;
    frame.height = height;
    frame.verbs.clear();
    frame.points.clear();
    frame.paths.clear();
    frame.shadows.clear();
}

void PathWriter::open(const Fill& fill)
{
    FramePath path;
    path.firstVerb = static_cast<std::uint32_t>(frame_->verbs.size());
    path.firstPoint = static_cast<std::uint32_t>(frame_->points.size());
    path.role = fill.role;
    path.colour = fill.colour;
    path.alpha = fill.alpha;
    frame_->paths.push_back(path);
}

void PathWriter::close()
{
    FramePath& path = frame_->paths.back();
    path.verbCount = static_cast<std::uint32_t>(frame_->verbs.size()) - path.firstVerb;
    path.pointCount = static_cast<std::uint32_t>(frame_->points.size()) - path.firstPoint;
    if (path.verbCount == 0)
        frame_->paths.pop_back();
}

void PathWriter::put(Vec2 p)
{
    frame_->points.push_back({mirrored_ ? frame_->width - p.x : p.x, p.y});
}

void PathWriter::fill(const Loops& loops, const Fill& fill, float leastArea)
{
    if (loops.size() == 0 || loops.area() < leastArea)
        return;
    open(fill);
    for (std::size_t i = 0; i < loops.size(); ++i)
        curve(loops[i]);
    close();
}

void PathWriter::fillPolygons(const Loops& loops, const Fill& fill)
{
    open(fill);
    for (std::size_t i = 0; i < loops.size(); ++i)
        polygon(loops[i]);
    close();
}

void PathWriter::polygon(std::span<const Vec2> loop)
{
    for (std::size_t i = 0; i < loop.size(); ++i) {
        frame_->verbs.push_back(i == 0 ? Verb::Move : Verb::Line);
        put(loop[i]);
    }
}

void PathWriter::markCorners()
{
    const std::size_t n = kept_.size();
    hard_.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        hard_[i] = turnsSharply(kept_[i == 0 ? n - 1 : i - 1], kept_[i], kept_[i + 1 == n ? 0 : i + 1]);
}

void PathWriter::thin(std::span<const Vec2> loop)
{
    kept_.clear();
    float around = 0;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const float side = length(loop[i + 1 == loop.size() ? 0 : i + 1] - loop[i]);
        around += side;
        if (side > 1e-3f)
            kept_.push_back(loop[i]);
    }
    if (kept_.size() < 3)
        return;
    markCorners();
    if (around < kShortLoop)
        return;
    raw_.swap(kept_);
    kept_.clear();
    bool lastHard = hard_[0] != 0;
    kept_.push_back(raw_[0]);
    for (std::size_t k = 1; k < raw_.size(); ++k) {
        const Vec2 d = raw_[k] - kept_.back();
        const bool hard = hard_[k] != 0;
        if (dot(d, d) < kStep * kStep) {
            if (!hard)
                continue;
            // A corner takes the place of a softer point that is too close to it.
            if (!lastHard && kept_.size() > 1)
                kept_.pop_back();
        }
        kept_.push_back(raw_[k]);
        lastHard = hard;
    }
    if (kept_.size() < 3)
        kept_.swap(raw_);
    markCorners();
}

void PathWriter::curve(std::span<const Vec2> loop)
{
    thin(loop);
    const std::size_t n = kept_.size();
    if (n < 3)
        return;
    const auto middle = [&](std::size_t i) { return (kept_[i] + kept_[i + 1 == n ? 0 : i + 1]) * 0.5f; };
    flatRun_ = 0;
    Vec2 from = middle(n - 1);
    frame_->verbs.push_back(Verb::Move);
    put(from);
    for (std::size_t i = 0; i < n; ++i) {
        const Vec2 to = middle(i);
        const Vec2 bulge = kept_[i] - (from + to) * 0.5f;
        if (hard_[i]) {
            frame_->verbs.push_back(Verb::Line);
            put(kept_[i]);
            from = kept_[i];
        }
        if (hard_[i] || dot(bulge, bulge) < kFlat * kFlat) {
            line(from, to, hard_[i] != 0);
        } else {
            frame_->verbs.push_back(Verb::Quad);
            put(kept_[i]);
            put(to);
            flatRun_ = 0;
        }
        from = to;
    }
}

void PathWriter::line(Vec2 from, Vec2 to, bool afterCorner)
{
    // A straight run is one line as long as the points left out lie on it.
    const Vec2 whole = to - flatStart_;
    if (!afterCorner && flatRun_ > 0 && flatRun_ < kLongestRun &&
        std::abs(cross(whole, from - flatStart_)) < kOnLine * length(whole)) {
        frame_->points.pop_back();
        ++flatRun_;
    } else {
        frame_->verbs.push_back(Verb::Line);
        flatStart_ = from;
        flatRun_ = 1;
    }
    put(to);
}

void PathWriter::stroke(std::span<const Vec2> line, float width, const Fill& fill)
{
    constexpr int kCapSteps = 4;
    const float r = width / 2;
    const std::size_t n = line.size();
    strokeLoop_.clear();
    auto& out = strokeLoop_.points;
    const auto across = [&](std::size_t i) {
        const Vec2 d = line[i + 1 < n ? i + 1 : i] - line[i > 0 ? i - 1 : 0];
        return Vec2{-d.y, d.x} * (r / (length(d) + 1e-9f));
    };
    const auto cap = [&](Vec2 at, Vec2 side) {
        for (int k = 1; k < kCapSteps; ++k) {
            const float a = kPi * static_cast<float>(k) / kCapSteps;
            out.push_back(at + side * std::cos(a) + Vec2{side.y, -side.x} * std::sin(a));
        }
    };
    for (std::size_t i = 0; i < n; ++i)
        out.push_back(line[i] + across(i));
    cap(line[n - 1], across(n - 1));
    for (std::size_t i = n; i-- > 0;)
        out.push_back(line[i] - across(i));
    cap(line[0], across(0) * -1);
    strokeLoop_.ends.push_back(static_cast<std::uint32_t>(out.size()));
    open(fill);
    curve(strokeLoop_[0]);
    close();
}

void PathWriter::shadow(Vec2 centre, Vec2 axisX, Vec2 axisY, const Fill& fill)
{
    if (mirrored_) {
        centre.x = frame_->width - centre.x;
        axisX.x = -axisX.x;
        axisY.x = -axisY.x;
    }
    frame_->shadows.push_back(
        {centre, axisX, axisY, fill.colour, fill.alpha, static_cast<std::uint32_t>(frame_->paths.size())});
}

} // namespace unknot::figure
