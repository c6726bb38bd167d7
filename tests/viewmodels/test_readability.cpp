#include "readability.h"

#include "support/catch.h"

#include <cmath>

using namespace unknot::viewmodels;

namespace {

constexpr double kDensity = 157.4 / 25.4; // 14 inches, 1920 x 1080

PanelRoom roomAt(double width, double height, double distance = 3)
{
    return {width, 900, height, 36, 22, 92, 44, 82, distance};
}

} // namespace

TEST_CASE("digits subtend 20 arc-minutes: 17.5 mm at 3 m, and never less than 64 px")
{
    CHECK(leastDigitHeight(3, kDensity) == Approx(108.4).margin(0.2));
    CHECK(leastDigitHeight(1.5, kDensity) == Approx(64));
    CHECK(leastDigitHeight(4.5, kDensity) == Approx(162.7).margin(0.2));
}

TEST_CASE("a screen that tells nonsense is replaced by the size in the settings")
{
    CHECK(densityOf({kDensity, 1920, 1080, 27}) == Approx(kDensity));
    CHECK(densityOf({0, 1920, 1080, 14}) == Approx(kDensity).margin(0.01));
    CHECK(densityOf({40, 1920, 1080, 14}) == Approx(kDensity).margin(0.01));
    CHECK(densityOf({1.9, 0, 0, 14}) == Approx(96 / 25.4));
    CHECK(densityOf({0, 1920, 1080, 0}) == Approx(96 / 25.4));
}

TEST_CASE("digits grow to the width of the panel")
{
    const PanelLayout layout = layOutPanel(roomAt(416, 700), kDensity);
    CHECK(layout.fontSize == 199);
    CHECK(layout.width == 416);
    CHECK(layout.showNext);
    CHECK(layout.showVariant);
}

TEST_CASE("a small window first hides what comes next, then the variant, and never shrinks the digits")
{
    CHECK(layOutPanel(roomAt(332, 410), kDensity).showNext);
    const PanelLayout low = layOutPanel(roomAt(332, 360), kDensity);
    CHECK_FALSE(low.showNext);
    CHECK(low.showVariant);
    const PanelLayout lower = layOutPanel(roomAt(332, 310), kDensity);
    CHECK_FALSE(lower.showNext);
    CHECK_FALSE(lower.showVariant);
    for (const double height : {410.0, 360.0, 310.0, 200.0})
        CHECK(layOutPanel(roomAt(332, height), kDensity).digitHeight >= 108);
}

TEST_CASE("far away the panel takes width from the stage, up to a limit")
{
    const PanelLayout far = layOutPanel(roomAt(332, 600, 5), kDensity);
    CHECK(far.width > 332);
    CHECK(far.width <= 900);
    CHECK(far.digitHeight >= 180);
    CHECK(layOutPanel(roomAt(332, 600, 20), kDensity).width == 900);
}

TEST_CASE("the floor view keeps the rule at every window, turned or not")
{
    struct Window {
        double width, height, density;
    };
    // The last is 3840 x 2160 shown at twice the size, on 27 inches.
    for (const Window& window : {Window{900, 640, kDensity}, Window{1280, 800, kDensity},
                                 Window{1920, 1080, kDensity}, Window{1920, 1080, 163.2 / 2 / 25.4}})
        for (const bool turned : {false, true})
            for (const int characters : {4, 5})
                for (const double distance : {1.5, 2.0, 3.0}) {
                    const double width = (turned ? window.height : window.width) - 40;
                    const double height = (turned ? window.width : window.height) - 40;
                    CAPTURE(width, height, window.density, characters, distance);
                    const FloorLayout floor =
                        layOutFloor({width, height, characters, distance}, window.density);
                    const double minutes = std::atan(floor.digitHeight / window.density / 1000 / distance) *
                                           180 / 3.14159265 * 60;
                    CHECK(minutes >= 19.9);
                    CHECK(floor.fontSize * (characters == 4 ? 2.085 : 2.69) <= width + 1);
                    CHECK(floor.titleHeight + floor.sideHeight + floor.countHeight + floor.cueHeight <=
                          height);
                    CHECK(floor.digitHeight <= floor.countHeight);
                    CHECK(floor.sideHeight >= floor.sideSize);
                    CHECK(floor.cueSize >= 24);
                }
}

TEST_CASE("a room that is too small for the digits gives up the cue, then the title, never the digits")
{
    const FloorLayout low = layOutFloor({900, 260, 4, 3}, kDensity);
    CHECK(low.cueHeight == 0);
    CHECK(low.titleHeight > 0);
    CHECK(low.digitHeight >= 108);
    const FloorLayout lower = layOutFloor({900, 150, 4, 3}, kDensity);
    CHECK(lower.titleHeight == 0);
    CHECK(lower.digitHeight >= 108);
}
