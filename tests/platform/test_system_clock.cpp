#include "platform/system_clock.h"

#include "support/catch.h"
#include "support/scoped_environment.h"

using namespace unknot;
using namespace unknot::platform;
using unknot::test::ScopedEnvironment;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

} // namespace

TEST_CASE("Time spent suspended does not move while the thread is merely kept waiting")
{
    const std::int64_t slept = 7 * kSecond;
    // Both clocks read at once, then with the thread stopped for five seconds before or after the boot clock.
    CHECK(SystemClock::suspendedBetween(slept, 100 * kSecond, 107 * kSecond, 100 * kSecond) == slept);
    CHECK(SystemClock::suspendedBetween(slept, 100 * kSecond, 112 * kSecond, 105 * kSecond) == slept);
    CHECK(SystemClock::suspendedBetween(slept, 100 * kSecond, 107 * kSecond, 105 * kSecond) == slept);
}

TEST_CASE("Time spent suspended follows when the machine has slept")
{
    const std::int64_t more =
        SystemClock::suspendedBetween(7 * kSecond, 100 * kSecond, 167 * kSecond, 100 * kSecond + 50);
    CHECK(more >= 67 * kSecond - 50);
    CHECK(more <= 67 * kSecond);
}

TEST_CASE("The first look gives the time slept since the machine was switched on, and later ones keep it")
{
    const SystemClock clock;
    const ClockReading first = clock.read();
    CHECK(first.suspended >= Millis{0});
    for (int i = 0; i < 10'000; ++i) {
        const ClockReading next = clock.read();
        REQUIRE(next.monotonic >= first.monotonic);
        REQUIRE(next.suspended == first.suspended);
    }
}

TEST_CASE("Monotonic time is the one of std::chrono::steady_clock")
{
    const auto now = [] {
        return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
    };
    const Millis before = now();
    const Millis read = SystemClock().read().monotonic;
    CHECK(read >= before);
    CHECK(read <= now());
}

TEST_CASE("Wall time tells the local day and the offset where the person is")
{
    const SystemClock clock;
    const auto offsetIn = [&](const char* zone) {
        const ScopedEnvironment place("TZ", zone);
        return clock.wall();
    };
    // Written without the zone database, which a bare machine may not have.
    CHECK(offsetIn("UTC0").offsetMinutes == 0);
    CHECK(offsetIn("NPT-5:45").offsetMinutes == 345);
    CHECK(offsetIn("LINT-14").offsetMinutes == 840);
    CHECK(offsetIn("SST11").offsetMinutes == -660);

    // 25 hours lie between these two: never the same day.
    const WallTime east = offsetIn("LINT-14");
    const WallTime west = offsetIn("SST11");
    CHECK(east.localDay > west.localDay);
    CHECK(east.localDay.size() == 10);
    CHECK(west.utcMillis - east.utcMillis < 60'000);
    CHECK(east.utcMillis > 1'700'000'000'000);
}
