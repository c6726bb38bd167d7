#include "unknot/core/local_day.h"
#include "week.h"

#include "support/catch.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace std::chrono_literals;

namespace {

struct Rolled {
    const char* day;
    int seconds;
};

LogOverview logOf(const std::vector<Rolled>& rolled, int earlier = 0)
{
    LogOverview overview;
    for (const Rolled& day : rolled)
        overview.days.push_back({day.day, Millis{day.seconds * 1000}, 1});
    overview.sessions = static_cast<int>(overview.days.size()) + earlier;
    return overview;
}

Week week(const LogOverview& overview, const char* today)
{
    return weekOf(overview, *parseDay(today), std::chrono::Monday);
}

std::string strip(const Week& week)
{
    std::string text;
    for (const WeekDay& day : week.days) {
        text += text.empty() ? "" : " ";
        text += day.today ? "*" : "";
        text += day.kind == WeekDay::Kind::Rolled ? std::to_string(day.minutes)
                : day.kind == WeekDay::Kind::Rest ? "rest"
                                                  : "-";
    }
    return text;
}

} // namespace

TEST_CASE("the strip tells rolled days, rest days and days to come apart")
{
    const Week shown =
        week(logOf({{"2026-03-09", 725}, {"2026-03-10", 600}, {"2026-03-12", 840}, {"2026-03-13", 720}}),
             "2026-03-14");
    CHECK(strip(shown) == "12 10 rest 14 12 *- -");
    CHECK(shown.minutes == 48);
    CHECK(shown.daysInRow == 2);
}

TEST_CASE("a day counts as rest only once the person has begun")
{
    CHECK(strip(week(logOf({}), "2026-03-14")) == "- - - - - *- -");
    CHECK(strip(week(logOf({{"2026-03-11", 600}}), "2026-03-14")) == "- - 10 rest rest *- -");
    CHECK(strip(week(logOf({{"2026-03-11", 600}}, 4), "2026-03-14")) == "rest rest 10 rest rest *- -");
    CHECK(strip(week(logOf({}, 4), "2026-03-14")) == "rest rest rest rest rest *- -");
}

TEST_CASE("today is never a rest day, and a few seconds are a minute")
{
    CHECK(strip(week(logOf({{"2026-03-13", 600}, {"2026-03-14", 5}}), "2026-03-14")) == "- - - - 10 *1 -");
    CHECK(week(logOf({}), "2026-03-14").minutes == 0);
}

TEST_CASE("days in a row are counted across the ends of months and years")
{
    struct Case {
        std::vector<Rolled> rolled;
        const char* today;
        int expected;
    };
    const auto row = GENERATE(values<Case>({
        {{}, "2026-03-14", 0},
        {{{"2026-03-14", 60}}, "2026-03-14", 1},
        {{{"2026-03-12", 60}}, "2026-03-14", 0},
        {{{"2026-02-27", 60}, {"2026-02-28", 60}, {"2026-03-01", 60}}, "2026-03-01", 3},
        {{{"2024-02-28", 60}, {"2024-02-29", 60}, {"2024-03-01", 60}}, "2024-03-02", 3},
        {{{"2025-12-30", 60}, {"2025-12-31", 60}, {"2026-01-01", 60}}, "2026-01-02", 3},
        {{{"2025-12-29", 60}, {"2025-12-31", 60}, {"2026-01-01", 60}}, "2026-01-01", 2},
        {{{"2025-12-31", 60}, {"2026-01-01", 0}}, "2026-01-01", 1},
    }));
    CAPTURE(row.today);
    CHECK(week(logOf(row.rolled), row.today).daysInRow == row.expected);
}

TEST_CASE("the week begins on the day the person's country begins it")
{
    const LogOverview overview = logOf({{"2026-03-08", 600}});
    CHECK(strip(weekOf(overview, *parseDay("2026-03-14"), std::chrono::Sunday)) ==
          "10 rest rest rest rest rest *-");
    CHECK(strip(weekOf(overview, *parseDay("2026-03-08"), std::chrono::Monday)) == "- - - - - - *10");
    CHECK(weekOf(overview, *parseDay("2026-01-01"), std::chrono::Monday).days[0].day ==
          *parseDay("2025-12-29"));
}
