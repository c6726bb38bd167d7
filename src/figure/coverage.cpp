#include "coverage.h"

#include <algorithm>

namespace unknot::figure {
namespace {

/// How far a straight edge may leave the curve it stands for, in pixels.
constexpr float kOnCurve = 0.08f;
constexpr int kMostEdges = 64;
constexpr int kCells = 1 << 16;
constexpr int kMostRows = 1024;
constexpr std::size_t kWordsOfCells = kCells / 64 + 2 * kMostRows;

} // namespace

CoverageMask::CoverageMask()
    : changes_(kCells, 0), marks_(kWordsOfCells, 0), used_(static_cast<std::size_t>(kMostRows), 0)
{
}

int CoverageMask::rowsFor(int width)
{
    return std::clamp(kCells / (width + 2), 1, kMostRows);
}

void CoverageMask::begin(PixelBox box)
{
    box_ = box;
    width_ = std::max(box.right - box.left, 0);
    height_ = std::max(box.bottom - box.top, 0);
    columns_ = static_cast<std::size_t>(width_) + 2;
    words_ = columns_ / 64 + 1;
    const auto rows = static_cast<std::size_t>(height_);
    if (changes_.size() < rows * columns_)
        changes_.resize(rows * columns_, 0);
    if (marks_.size() < rows * words_)
        marks_.resize(rows * words_, 0);
    if (used_.size() < rows)
        used_.resize(rows, 0);
}

void CoverageMask::curve(Vec2 a, Vec2 control, Vec2 b)
{
    const Vec2 bend = a - control * 2 + b;
    const float away = length(bend) / 4;
    const int count =
        away < kOnCurve ? 1 : std::min(static_cast<int>(std::sqrt(away / kOnCurve)) + 1, kMostEdges);
    Vec2 from = a;
    for (int i = 1; i < count; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(count);
        const Vec2 to = a + (control - a) * (2 * t) + bend * (t * t);
        edge(from, to);
        from = to;
    }
    edge(from, b);
}

void CoverageMask::edge(Vec2 a, Vec2 b)
{
    const Vec2 corner{static_cast<float>(box_.left), static_cast<float>(box_.top)};
    a = a - corner;
    b = b - corner;
    const auto w = static_cast<float>(width_);
    if (a.x >= 0 && b.x >= 0 && a.x <= w && b.x <= w) {
        inside(a, b);
        return;
    }
    // What leaves the box goes on along its border: from the left everything to the right of it is covered.
    const auto onBorder = [w](Vec2 p) { return Vec2{std::clamp(p.x, 0.0f, w), p.y}; };
    if ((a.x < 0 && b.x < 0) || (a.x > w && b.x > w)) {
        inside(onBorder(a), onBorder(b));
        return;
    }
    const auto at = [&](float x) { return Vec2{x, a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))}; };
    const auto crosses = [&](float x) { return (a.x < x) != (b.x < x); };
    Vec2 from = a;
    const bool rightward = a.x < b.x;
    for (float x : {rightward ? 0.0f : w, rightward ? w : 0.0f}) {
        if (!crosses(x))
            continue;
        const Vec2 to = at(x);
        inside(onBorder(from), to);
        from = to;
    }
    inside(onBorder(from), onBorder(b));
}

void CoverageMask::inside(Vec2 a, Vec2 b)
{
    if (a.y == b.y)
        return;
    const float direction = a.y < b.y ? 1.0f : -1.0f;
    if (direction < 0)
        std::swap(a, b);
    const auto h = static_cast<float>(height_);
    if (b.y <= 0 || a.y >= h)
        return;
    const float slope = (b.x - a.x) / (b.y - a.y);
    float x = a.x;
    float y = a.y;
    if (y < 0) {
        x -= y * slope;
        y = 0;
    }
    const float end = std::min(b.y, h);
    const float least = std::min(a.x, b.x);
    const float most = std::max(a.x, b.x);
    for (int row = static_cast<int>(y); y < end; ++row) {
        const float below = std::min(static_cast<float>(row + 1), end);
        // Rounding must not carry it past its own ends.
        const float next = std::clamp(x + slope * (below - y), least, most);
        acrossRow(row, x, next, direction * (below - y));
        x = next;
        y = below;
    }
}

void CoverageMask::mark(int row, int from, int to)
{
    std::uint64_t* marks = &marks_[static_cast<std::size_t>(row) * words_];
    for (int x = from; x <= to; ++x)
        marks[x >> 6] |= std::uint64_t{1} << (x & 63);
    used_[static_cast<std::size_t>(row)] = 1;
}

// An edge within one row, from xa to xb, that goes down by `change`.
void CoverageMask::acrossRow(int row, float xa, float xb, float change)
{
    float* changes = &changes_[static_cast<std::size_t>(row) * columns_];
    const float left = std::min(xa, xb);
    const float right = std::max(xa, xb);
    const int first = static_cast<int>(left);
    const int last = static_cast<int>(std::ceil(right));
    if (last <= first + 1) {
        const float behind = 0.5f * (left + right) - static_cast<float>(first);
        changes[first] += change * (1 - behind);
        changes[first + 1] += change * behind;
        mark(row, first, first + 1);
        return;
    }
    // The covered part of the first and of the last pixel are triangles; between them it grows evenly.
    const float each = 1 / (right - left);
    const float into = left - static_cast<float>(first);
    const float head = 0.5f * each * (1 - into) * (1 - into);
    const float out = right - static_cast<float>(last - 1);
    const float tail = 0.5f * each * out * out;
    changes[first] += change * head;
    if (last == first + 2) {
        changes[first + 1] += change * (1 - head - tail);
    } else {
        const float second = each * (1.5f - into);
        changes[first + 1] += change * (second - head);
        for (int x = first + 2; x < last - 1; ++x)
            changes[x] += change * each;
        const float sofar = second + static_cast<float>(last - first - 3) * each;
        changes[last - 1] += change * (1 - sofar - tail);
    }
    changes[last] += change * tail;
    mark(row, first, last);
}

} // namespace unknot::figure
