#pragma once

#include "unknot/core/time.h"

namespace unknot {

/// One look at the clocks.
struct ClockReading {
    Millis monotonic{0}; ///< Grows while the machine is awake.
    Millis suspended{0}; ///< Time the machine has slept since it was switched on.

    bool operator==(const ClockReading&) const = default;
};

/// The machine's clocks. Monotonic time runs the session, wall time is only for the log.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual ClockReading read() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;
};

} // namespace unknot
