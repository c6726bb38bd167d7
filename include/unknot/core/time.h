#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace unknot {

/// Every duration and every moment of a session: milliseconds, moments counted from the session's start.
using Millis = std::chrono::milliseconds;

/// A moment as the log keeps it. A session belongs to the local day on which it began.
struct WallTime {
    std::int64_t utcMillis = 0; ///< Unix time in milliseconds.
    int offsetMinutes = 0;      ///< Local time minus UTC at that moment.
    std::string localDay;       ///< ISO 8601 local date, "2026-03-14".

    bool operator==(const WallTime&) const = default;
};

} // namespace unknot
