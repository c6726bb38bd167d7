#pragma once

#include "unknot/core/ports/clock.h"

#include <utility>

namespace unknot::test {

/// A clock that stands still until a test moves it. Wall time moves along with both kinds of passing.
class ManualClock : public Clock {
public:
    explicit ManualClock(WallTime start = {1'792'000'000'000, 120, "2026-10-14"}) : wall_(std::move(start)) {}

    [[nodiscard]] ClockReading read() const override { return reading_; }
    [[nodiscard]] WallTime wall() const override { return wall_; }

    /// The machine is awake for `by`.
    void pass(Millis by)
    {
        reading_.monotonic += by;
        wall_.utcMillis += by.count();
    }
    /// The machine sleeps for `by`: monotonic time stands still.
    void sleep(Millis by)
    {
        reading_.suspended += by;
        wall_.utcMillis += by.count();
    }
    /// Sets wall time alone, as when somebody changes the clock or the time zone. The local day is not
    /// derived.
    void setWall(WallTime wall) { wall_ = std::move(wall); }

private:
    ClockReading reading_;
    WallTime wall_;
};

} // namespace unknot::test
