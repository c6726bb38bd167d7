#include "unknot/core/stroke.h"

#include <cmath>
#include <numbers>

namespace unknot {

namespace {

using Direction = StrokePosition::Direction;

struct Part {
    Direction direction;
    Millis into;   // since the part began
    Millis length; // of the part; above zero
};

Part partAt(Millis time, const StrokeTiming& timing)
{
    Millis into = time % timing.cycle();
    if (into < timing.oneWay)
        return {Direction::Out, into, timing.oneWay};
    into -= timing.oneWay;
    if (into < timing.holdAtEnd)
        return {Direction::RestAtEnd, into, timing.holdAtEnd};
    into -= timing.holdAtEnd;
    if (into < timing.oneWay)
        return {Direction::Back, into, timing.oneWay};
    return {Direction::RestAtStart, into - timing.oneWay, timing.holdAtStart};
}

Millis startOf(Direction direction, const StrokeTiming& timing)
{
    switch (direction) {
    case Direction::Out:
        return Millis{0};
    case Direction::RestAtEnd:
        return timing.oneWay;
    case Direction::Back:
        return timing.oneWay + timing.holdAtEnd;
    case Direction::RestAtStart:
        return timing.oneWay + timing.holdAtEnd + timing.oneWay;
    }
    return Millis{0};
}

Millis lengthOf(Direction direction, const StrokeTiming& timing)
{
    if (direction == Direction::RestAtEnd)
        return timing.holdAtEnd;
    return direction == Direction::RestAtStart ? timing.holdAtStart : timing.oneWay;
}

double softEnds(double u)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * u);
}

} // namespace

StrokeTiming timingFor(Movement movement, StrokeTiming pace)
{
    if (movement == Movement::Search)
        pace.oneWay *= 2;
    return pace;
}

StrokePosition strokeAt(Millis time, const StrokeTiming& timing)
{
    const Part part = partAt(time, timing);
    const double u = static_cast<double>(part.into.count()) / static_cast<double>(part.length.count());
    double along = 0;
    if (part.direction == Direction::Out)
        along = softEnds(u);
    else if (part.direction == Direction::Back)
        along = softEnds(1 - u);
    else
        along = part.direction == Direction::RestAtEnd ? 1 : 0;
    return {along, part.direction, timing.oneWay};
}

Millis carryOver(Millis time, const StrokeTiming& from, const StrokeTiming& to)
{
    const Part part = partAt(time, from);
    return startOf(part.direction, to) +
           part.into * lengthOf(part.direction, to).count() / part.length.count();
}

} // namespace unknot
