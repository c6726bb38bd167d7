#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/raster.h"
#include "unknot/figure/renderer.h"

#include <cmath>
#include <vector>

using namespace unknot;
using namespace unknot::figure;

namespace {

constexpr std::uint32_t kRed = 0xffff0000;

/// A frame of polygons, each a path of its own unless it is added to the last one.
class Drawing {
public:
    Drawing& shape(float alpha = 1)
    {
        FramePath path;
        path.firstVerb = static_cast<std::uint32_t>(frame.verbs.size());
        path.firstPoint = static_cast<std::uint32_t>(frame.points.size());
        path.colour = {255, 0, 0};
        path.alpha = alpha;
        frame.paths.push_back(path);
        return *this;
    }
    Drawing& loop(const std::vector<Vec2>& points)
    {
        for (std::size_t i = 0; i < points.size(); ++i)
            put(i == 0 ? Verb::Move : Verb::Line, {points[i]});
        return *this;
    }
    Drawing& box(float left, float top, float right, float bottom, bool backward = false)
    {
        return backward ? loop({{left, top}, {left, bottom}, {right, bottom}, {right, top}})
                        : loop({{left, top}, {right, top}, {right, bottom}, {left, bottom}});
    }
    void put(Verb verb, const std::vector<Vec2>& points)
    {
        frame.verbs.push_back(verb);
        frame.points.insert(frame.points.end(), points.begin(), points.end());
        frame.paths.back().verbCount++;
        frame.paths.back().pointCount += static_cast<std::uint32_t>(points.size());
    }

    Frame frame;
};

/// A picture with a border that nobody may write into.
class Canvas {
public:
    static constexpr std::uint32_t kUntouched = 0x12345678;

    Canvas(int width, int height) : width_(width), height_(height)
    {
        all_.assign(static_cast<std::size_t>(width + 2 * kBorder) *
                        static_cast<std::size_t>(height + 2 * kBorder),
                    kUntouched);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                at(x, y) = 0;
    }
    Canvas& draw(const Frame& frame)
    {
        raster_.draw(frame, {&at(0, 0), width_, height_, width_ + 2 * kBorder});
        return *this;
    }
    std::uint32_t& at(int x, int y)
    {
        return all_[static_cast<std::size_t>((y + kBorder) * (width_ + 2 * kBorder) + x + kBorder)];
    }
    int alpha(int x, int y) { return static_cast<int>(at(x, y) >> 24); }
    bool borderUntouched()
    {
        for (int y = -kBorder; y < height_ + kBorder; ++y) {
            for (int x = -kBorder; x < width_ + kBorder; ++x) {
                const bool border = x < 0 || y < 0 || x >= width_ || y >= height_;
                if (border && at(x, y) != kUntouched)
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr int kBorder = 3;
    int width_;
    int height_;
    std::vector<std::uint32_t> all_;
    FrameRaster raster_;
};

} // namespace

TEST_CASE("whole pixels are filled whole, and parts of them by their part")
{
    Canvas canvas(10, 6);
    canvas.draw(Drawing().shape().box(2, 1, 5.5f, 3.25f).frame);
    CHECK(canvas.at(2, 1) == kRed);
    CHECK(canvas.at(4, 2) == kRed);
    CHECK(canvas.alpha(5, 1) == 128);
    CHECK(canvas.alpha(2, 3) == 64);
    CHECK(canvas.alpha(5, 3) == 32);
    CHECK(canvas.at(1, 1) == 0);
    CHECK(canvas.at(6, 1) == 0);
    CHECK(canvas.at(2, 4) == 0);
    CHECK(canvas.borderUntouched());
}

TEST_CASE("a sloping edge covers what lies under it")
{
    Canvas canvas(8, 4);
    canvas.draw(Drawing().shape().loop({{0, 0}, {8, 0}, {0, 4}}).frame);
    // The edge drops half a pixel a column: a column's coverage is what is above it.
    for (int x = 0; x < 8; ++x) {
        int sum = 0;
        for (int y = 0; y < 4; ++y)
            sum += canvas.alpha(x, y);
        CHECK(sum / 255.0 == Approx(4 - (x + 0.5) / 2).margin(0.02));
    }
}

TEST_CASE("what two loops cover is filled once, and a loop the other way round is a hole")
{
    Canvas canvas(12, 4);
    canvas.draw(Drawing().shape(0.5f).box(0, 0, 4, 4).box(2, 0, 6, 4).frame);
    CHECK(canvas.alpha(1, 1) == 128);
    CHECK(canvas.at(3, 1) == canvas.at(1, 1));
    canvas.draw(Drawing().shape().box(6, 0, 12, 4).box(8, 1, 10, 3, true).frame);
    CHECK(canvas.at(7, 2) == kRed);
    CHECK(canvas.at(9, 2) == 0);
}

TEST_CASE("a translucent shape lets through what is below")
{
    Canvas canvas(2, 1);
    canvas.at(0, 0) = 0xff0000ff;
    canvas.draw(Drawing().shape(0.25f).box(0, 0, 2, 1).frame);
    CHECK(canvas.at(0, 0) == 0xff4000bf);
    CHECK(canvas.at(1, 0) == 0x40400000);
}

TEST_CASE("a curve bulges as far as it should")
{
    Drawing drawing;
    drawing.shape().put(Verb::Move, {{0, 0}});
    drawing.put(Verb::Quad, {{20, 40}, {40, 0}});
    Canvas canvas(40, 40);
    canvas.draw(drawing.frame);
    double area = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 40; ++x)
            area += canvas.alpha(x, y) / 255.0;
    CHECK(area == Approx(2.0 / 3 * 20 * 40).epsilon(0.01)); // a parabola's
    CHECK(canvas.alpha(20, 18) == 255);
    CHECK(canvas.alpha(20, 21) == 0);
}

TEST_CASE("what reaches over the border looks as if the picture went on")
{
    const Frame star = Drawing().shape(0.8f).loop({{-9, 4}, {40, -6}, {13, 33}, {2.5f, -11}, {31, 22}}).frame;
    Frame moved = star;
    for (Vec2& p : moved.points)
        p = p + Vec2{20, 20};
    Canvas cut(16, 12);
    Canvas whole(64, 64);
    cut.draw(star);
    whole.draw(moved);
    int apart = 0;
    for (int y = 0; y < 12; ++y)
        for (int x = 0; x < 16; ++x)
            apart = std::max(apart, std::abs(cut.alpha(x, y) - whole.alpha(x + 20, y + 20)));
    CHECK(apart <= 1);
    CHECK(cut.borderUntouched());
}

TEST_CASE("a shadow is darkest in the middle, falls off as it says and ends at its rim")
{
    Frame frame = Drawing().shape().box(0, 0, 1, 1).frame;
    frame.shadows.push_back({{50.5f, 30.5f}, {40, 0}, {0, 20}, {0, 0, 0}, 0.5f, 0});
    Canvas canvas(101, 61);
    canvas.draw(frame);
    CHECK(canvas.alpha(50, 30) == Approx(128).margin(1));
    CHECK(canvas.alpha(50 + 14, 30) == Approx(128 * kShadowFall[1].alpha).margin(1));
    CHECK(canvas.alpha(50, 30 + 14) == Approx(128 * kShadowFall[2].alpha).margin(1));
    CHECK(canvas.alpha(50 - 28, 30) == canvas.alpha(50 + 28, 30));
    CHECK(canvas.alpha(50 + 41, 30) == 0);
    CHECK(canvas.alpha(50, 30 - 21) == 0);
    CHECK(canvas.borderUntouched());
}

TEST_CASE("any figure stays within its picture, also when it is cut off")
{
    FigureRenderer renderer(test::shippedBody());
    for (const test::NamedClip& named : test::shippedClips()) {
        FrameRequest request;
        request.clip = &named.clip;
        request.t = 0.3;
        request.width = 320;
        request.height = 200;
        INFO(named.name());
        CHECK(Canvas(320, 200).draw(renderer.draw(request)).borderUntouched());
        CHECK(Canvas(150, 90).draw(renderer.draw(request)).borderUntouched());
    }
}

TEST_CASE("nothing is drawn into no pixels")
{
    FrameRaster raster;
    raster.draw(Drawing().shape().box(0, 0, 4, 4).frame, {});
    raster.draw(Frame{}, {});
    Canvas canvas(4, 4);
    canvas.draw(Frame{});
    CHECK(canvas.at(1, 1) == 0);
}
