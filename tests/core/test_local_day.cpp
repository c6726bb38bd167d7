#include "unknot/core/local_day.h"

#include "support/catch.h"

using namespace unknot;
using std::chrono::sys_days;
using namespace std::chrono_literals;

TEST_CASE("a day of the log is read only when the calendar has it")
{
    CHECK(parseDay("2026-03-14") == sys_days{2026y / 3 / 14});
    CHECK(parseDay("2024-02-29") == sys_days{2024y / 2 / 29});
    for (const char* bad : {"", "2026-02-29", "2026-13-01", "2026-3-14", "2026-03-1x", "2026/03/14",
                            "2026-03-140", "-026-03-14"}) {
        CAPTURE(bad);
        CHECK_FALSE(parseDay(bad));
    }
}

TEST_CASE("a day is written as it is read")
{
    CHECK(dayText(sys_days{2026y / 1 / 9}) == "2026-01-09");
    CHECK(parseDay(dayText(sys_days{1999y / 12 / 31})) == sys_days{1999y / 12 / 31});
}

TEST_CASE("a month later is the same day, or the last one there is")
{
    CHECK(addMonths(sys_days{2026y / 1 / 15}, 3) == sys_days{2026y / 4 / 15});
    CHECK(addMonths(sys_days{2025y / 11 / 30}, 3) == sys_days{2026y / 2 / 28});
    CHECK(addMonths(sys_days{2023y / 11 / 30}, 3) == sys_days{2024y / 2 / 29});
    CHECK(addMonths(sys_days{2026y / 10 / 31}, 3) == sys_days{2027y / 1 / 31});
}
