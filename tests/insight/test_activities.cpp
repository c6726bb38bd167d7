#include "unknot/insight/activities.h"

#include "records.h"
#include "support/catch.h"

using namespace unknot;
using namespace unknot::insight;
using Change = AbilityCourse::Change;

namespace {

ActivityRecord record(std::vector<ActivityScore> scores, std::string retired = {})
{
    return {{"aa", "Run 5 km", "2026-10-01", std::move(retired)}, std::move(scores), {}};
}

std::vector<std::size_t> dueOn(const std::vector<ActivityRecord>& records, const std::string& day)
{
    return activitiesDue(records, parseDay(day).value());
}

} // namespace

TEST_CASE("An activity is asked about when it is new, and a week after it was last asked about")
{
    CHECK(dueOn({record({})}, "2026-10-01").size() == 1);
    CHECK(dueOn({record({{"2026-10-01", 4}})}, "2026-10-07").empty());
    CHECK(dueOn({record({{"2026-10-01", 4}})}, "2026-10-08").size() == 1);
    // Put off counts as asked: it comes again next week.
    CHECK(dueOn({record({{"2026-10-01", 4}, {"2026-10-08", std::nullopt}})}, "2026-10-14").empty());
    CHECK(dueOn({record({{"2026-10-01", 4}, {"2026-10-08", std::nullopt}})}, "2026-10-15").size() == 1);
    CHECK(dueOn({record({}, "2026-10-02")}, "2026-10-20").empty());
    CHECK(dueOn({record({{"2026-10-07", 4}}), record({}), record({})}, "2026-10-08") ==
          std::vector<std::size_t>{1, 2});
}

TEST_CASE("A score from a clock that was wrong does not keep the question away")
{
    CHECK(dueOn({record({{"2036-10-01", 4}})}, "2026-10-08").size() == 1);
    CHECK(dueOn({record({{"2026-10-09", 4}})}, "2026-10-08").empty());
}

TEST_CASE("One activity's change has to reach 3 to be more than the scale's error")
{
    const auto change = [](std::vector<ActivityScore> scores) {
        return courseOf(record(std::move(scores))).change;
    };
    CHECK(change({}) == Change::Unknown);
    CHECK(change({{"2026-10-01", 4}}) == Change::Unknown);
    CHECK(change({{"2026-10-01", 4}, {"2026-10-08", 6}}) == Change::WithinError);
    CHECK(change({{"2026-10-01", 4}, {"2026-10-08", 7}}) == Change::Up);
    CHECK(change({{"2026-10-01", 7}, {"2026-10-08", std::nullopt}, {"2026-10-15", 4}}) == Change::Down);
    CHECK(courseOf(record({{"2026-10-01", 4}, {"2026-10-08", 7}})).by == 3);
}

TEST_CASE("Only scores within the days asked for are looked at")
{
    const auto all = record({{"2026-10-01", 1}, {"2026-10-08", 5}, {"2026-10-15", 6}});
    CHECK(courseOf(all, "2026-10-02", "2026-10-15").points.size() == 2);
    CHECK(courseOf(all, "", "2026-10-08").points.back().value == 5);
    CHECK(courseOf(all, "2026-10-02").change == Change::WithinError);
}

TEST_CASE("A mean needs a score of this week of every activity, and its change has to reach 2")
{
    const auto a = record({{"2026-10-01", 2}, {"2026-10-08", 5}});
    const auto b = record({{"2026-10-01", 4}, {"2026-10-09", 6}});
    const auto mean = meanCourse({a, b});
    // On the 8th the other one is a week old; on the 9th both count.
    REQUIRE(mean.points.size() == 2);
    CHECK(mean.points.front() == AbilityPoint{"2026-10-01", 3});
    CHECK(meanCourse({a, record({{"2026-10-01", 4}})}).points.size() == 1);
    CHECK(mean.points.back() == AbilityPoint{"2026-10-09", 5.5});
    CHECK(mean.change == Change::Up);
    CHECK(meanCourse({a}).points.empty());
    CHECK(meanCourse({a, record({{"2026-10-01", 9}}, "2026-10-02")}).points.empty());
}
