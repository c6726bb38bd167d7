#pragma once

#include "unknot/core/ports/clock.h"

#include <atomic>
#include <cstdint>

namespace unknot::platform {

/// The machine's own clocks. May be read from any thread.
class SystemClock : public Clock {
public:
    [[nodiscard]] ClockReading read() const override;
    [[nodiscard]] WallTime wall() const override;

    /// The time spent suspended, in ns, from a look at the boot clock between two looks at the monotonic one:
    /// their difference lies between `boot - after` and `boot - before`. As long as `last` does too, nothing
    /// has changed, however long this thread was kept waiting between the looks.
    [[nodiscard]] static std::int64_t suspendedBetween(std::int64_t last, std::int64_t before,
                                                       std::int64_t boot, std::int64_t after);

private:
    mutable std::atomic<std::int64_t> suspended_{0};
};

} // namespace unknot::platform
