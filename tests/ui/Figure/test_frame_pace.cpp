#include "frame_pace.h"
#include "support/catch.h"

using namespace unknot::ui;

namespace {

int after(FramePace& pace, double outlines, double painting)
{
    for (int frame = 0; frame < 200; ++frame) {
        pace.painted(painting);
        pace.outlined(outlines);
    }
    return pace.interval();
}

} // namespace

TEST_CASE("drawing that fits a frame with room to spare keeps the full rate")
{
    FramePace pace;
    CHECK(after(pace, 4, 5) == 16);
}

TEST_CASE("outlines and painting together decide")
{
    FramePace pace;
    CHECK(after(pace, 4, 10) == 33);
    CHECK(after(pace, 14, 14) == 66);
    CHECK(after(pace, 500, 0) == 66);
}

TEST_CASE("the rate comes back only with room to spare")
{
    FramePace pace;
    REQUIRE(after(pace, 8, 6) == 33);
    CHECK(after(pace, 5, 4) == 33);
    CHECK(after(pace, 3, 3) == 16);
}

TEST_CASE("one slow frame changes nothing")
{
    FramePace pace;
    after(pace, 3, 3);
    CHECK_FALSE(pace.outlined(40));
    CHECK(pace.interval() == 16);
}
