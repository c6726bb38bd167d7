#include "support/catch.h"
#include "unknot/core/stroke.h"

using namespace unknot;
using Direction = StrokePosition::Direction;
using Catch::Matchers::WithinAbs;

namespace {

const StrokeTiming kBreath{Millis{3000}, Millis{2000}, Millis{500}};

}

TEST_CASE("a stroke goes out, rests, comes back and rests")
{
    struct Row {
        int at;
        Direction direction;
        double along;
    };
    const auto row =
        GENERATE(Row{0, Direction::Out, 0}, Row{1500, Direction::Out, .5}, Row{3000, Direction::RestAtEnd, 1},
                 Row{4999, Direction::RestAtEnd, 1}, Row{5000, Direction::Back, 1},
                 Row{6500, Direction::Back, .5}, Row{8000, Direction::RestAtStart, 0},
                 Row{8500, Direction::Out, 0}, Row{17000 + 1500, Direction::Out, .5});
    const StrokePosition place = strokeAt(Millis{row.at}, kBreath);
    CHECK(place.direction == row.direction);
    CHECK_THAT(place.along, WithinAbs(row.along, 1e-9));
}

TEST_CASE("the ends of a stroke are soft")
{
    const StrokeTiming timing{Millis{3000}, Millis{0}, Millis{0}};
    CHECK(strokeAt(Millis{100}, timing).along < 0.01);
    CHECK(strokeAt(Millis{2900}, timing).along > 0.99);
}

TEST_CASE("searching takes twice the time one way and keeps the rests")
{
    CHECK(timingFor(Movement::Search, kBreath) == StrokeTiming{Millis{6000}, Millis{2000}, Millis{500}});
    CHECK(timingFor(Movement::Arch, kBreath) == kBreath);
}

TEST_CASE("a change of pace keeps the place on the stroke")
{
    const StrokeTiming slow{Millis{4000}, Millis{1000}, Millis{0}};
    const auto time =
        GENERATE(Millis{0}, Millis{600}, Millis{2999}, Millis{4000}, Millis{6100}, Millis{8200});
    const StrokePosition before = strokeAt(time, kBreath);
    const StrokePosition after = strokeAt(carryOver(time, kBreath, slow), slow);
    CHECK_THAT(after.along, WithinAbs(before.along, 0.002));
    if (before.direction != Direction::RestAtStart)
        CHECK(after.direction == before.direction);
}
