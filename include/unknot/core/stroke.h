#pragma once

#include "unknot/core/technique.h"
#include "unknot/core/time.h"

namespace unknot {

/// Where the stroke is: the one clock of pacer, figure and metronome.
struct StrokePosition {
    enum class Direction { Out, RestAtEnd, Back, RestAtStart };

    double along = 0; ///< 0 at the start of the range, 1 at its end, with soft ends: .5 - .5 cos(pi u).
    Direction direction = Direction::Out;
    Millis oneWay{3000}; ///< Time of one direction now; twice the pace in a searching phase.

    bool operator==(const StrokePosition&) const = default;
};

/// How long the parts of a stroke take. `oneWay` is above zero.
struct StrokeTiming {
    Millis oneWay{3000};
    Millis holdAtEnd{0};
    Millis holdAtStart{0};

    [[nodiscard]] Millis cycle() const { return oneWay + holdAtEnd + oneWay + holdAtStart; }
    bool operator==(const StrokeTiming&) const = default;
};

/// The timing of a phase: searching takes twice as long, so that a tender spot is not missed.
[[nodiscard]] StrokeTiming timingFor(Movement movement, StrokeTiming pace);

/// The place after `time` on the stroke clock.
[[nodiscard]] StrokePosition strokeAt(Millis time, const StrokeTiming& timing);

/// The time on a clock with timing `to` that shows the same place as `time` on one with timing `from`.
[[nodiscard]] Millis carryOver(Millis time, const StrokeTiming& from, const StrokeTiming& to);

} // namespace unknot
