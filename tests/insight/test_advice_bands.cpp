#include "support/catch.h"
#include "unknot/insight/advice_bands.h"

using namespace unknot::insight;

namespace {

std::vector<RatedDay> daily(const std::vector<int>& ratings)
{
    std::vector<RatedDay> days;
    for (std::size_t i = 0; i < ratings.size(); ++i)
        days.push_back({static_cast<int>(i), ratings[i]});
    return days;
}

} // namespace

TEST_CASE("a band begins with the week that was judged and lasts as long as the rule says so")
{
    CHECK(adviceBands(daily({6, 6, 6, 6, 6, 6})).empty());
    CHECK(adviceBands(daily({6, 6, 6, 6, 6, 6, 6})) ==
          std::vector<AdviceBand>{{0, 6, TrendStatus::NotImproving}});
    CHECK(adviceBands(daily({6, 6, 6, 6, 6, 6, 6, 6, 6})) ==
          std::vector<AdviceBand>{{0, 8, TrendStatus::NotImproving}});
    // Easing ends it.
    const auto eased = adviceBands(daily({6, 6, 6, 6, 6, 6, 6, 3, 3, 2, 2, 2}));
    REQUIRE(eased.size() == 1);
    CHECK(eased.front().to == 7);
}

TEST_CASE("what was not easing and what got tighter are bands beside each other")
{
    const auto bands = adviceBands(daily({6, 6, 6, 6, 6, 6, 6, 8, 8, 9, 9}));
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].from == 0);
    CHECK(bands[0].status == TrendStatus::NotImproving);
    CHECK(bands[1].from == bands[0].to + 1);
    CHECK(bands[1].to == 10);
    CHECK(bands[1].status == TrendStatus::Worse);
}

TEST_CASE("judging day by day gives what judging the whole series gives")
{
    std::vector<RatedDay> days;
    for (int day = 0; day < 60; ++day)
        if (day % 9 < 6)
            days.push_back({day, (day * 7) % 11});
    for (std::size_t count = 1; count <= days.size(); ++count) {
        const std::vector<RatedDay> known(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(count));
        const auto status = trendOf(known).status;
        const bool asked = status == TrendStatus::NotImproving || status == TrendStatus::Worse;
        const auto bands = adviceBands(known);
        CHECK(asked == (!bands.empty() && bands.back().to == known.back().day));
    }
}

TEST_CASE("weeks have the median of their ratings, and none where there was none")
{
    CHECK(weekMedians({{10, 4}, {12, 7}, {16, 5}, {24, 3}, {25, 4}}, 10) ==
          std::vector<WeekMedian>{{0, 5}, {2, 3.5}});
    CHECK(weekMedians({{3, 4}}, 10).empty());
}
