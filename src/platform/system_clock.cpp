#include "platform/system_clock.h"

#include <algorithm>

#include <time.h>

namespace unknot::platform {

namespace {

std::int64_t nanoseconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

std::int64_t SystemClock::suspendedBetween(std::int64_t last, std::int64_t before, std::int64_t boot,
                                           std::int64_t after)
{
    return std::clamp(last, boot - after, boot - before);
}

ClockReading SystemClock::read() const
{
    const std::int64_t before = nanoseconds(CLOCK_MONOTONIC);
    const std::int64_t boot = nanoseconds(CLOCK_BOOTTIME);
    const std::int64_t after = nanoseconds(CLOCK_MONOTONIC);
    const std::int64_t suspended = suspendedBetween(suspended_.load(), before, boot, after);
    suspended_.store(suspended);
    return {Millis{after / 1'000'000}, Millis{suspended / 1'000'000}};
}

WallTime SystemClock::wall() const
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    ::tzset(); // The person may have travelled since the last look.
    std::tm local{};
    ::localtime_r(&now.tv_sec, &local);
    char day[16];
    const auto length = std::strftime(day, sizeof day, "%Y-%m-%d", &local);
    return {std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000, static_cast<int>(local.tm_gmtoff / 60),
            std::string(day, length)};
}

} // namespace unknot::platform
