#include "support/catch.h"
#include "unknot/insight/trend.h"

using namespace unknot::insight;
using Catch::Matchers::WithinAbs;

namespace {

struct Series {
    const char* name;
    std::vector<int> days;
    std::vector<int> ratings;
    TrendStatus status;
    std::optional<double> eased = {}, perWeek = {}, threshold = {};
};

std::vector<RatedDay> zip(const Series& series)
{
    std::vector<RatedDay> days;
    for (std::size_t i = 0; i < series.ratings.size(); ++i)
        days.push_back({series.days.empty() ? static_cast<int>(i) : series.days[i], series.ratings[i]});
    return days;
}

void checkNumber(const std::optional<double>& found, const std::optional<double>& expected)
{
    if (expected)
        CHECK_THAT(found.value(), WithinAbs(*expected, 1e-9));
}

} // namespace

TEST_CASE("the rule on whole series")
{
    using enum TrendStatus;
    const auto series = GENERATE(values<Series>({
        {"flat for a week", {}, {6, 6, 6, 6, 6, 6, 6}, NotImproving, 0., 0., 1.8},
        {"rising", {}, {4, 4, 5, 5, 6, 6, 7}, Worse, -2., 3.5},
        {"four days over a week", {0, 2, 4, 6}, {5, 5, 5, 5}, NotImproving},
        {"six days only", {}, {6, 6, 6, 6, 6, 6}, Insufficient},
        {"a point in a week", {}, {5, 5, 5, 4, 4, 4, 4}, Slight, 1., -1.4, 1.5},
        {"a gap starts afresh", {0, 1, 2, 10, 11, 12, 13}, {6, 6, 6, 6, 6, 6, 6}, Insufficient},
        {"a point from a high start is little", {}, {9, 9, 9, 8, 8, 8, 8}, Slight, {}, {}, 2.7},
        {"eased early, then flat", {}, {7, 7, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, Slight, 2., 0., 2.1},
        {"clearly easing", {}, {7, 7, 6, 5, 5, 4, 3}, Improving},
        {"low all along", {}, {2, 2, 1, 2, 2, 2, 2}, Settled},
        {"down to low", {}, {3, 3, 3, 3, 2, 2, 2}, Improving},
        {"nothing", {}, {}, Insufficient},
        {"one day", {}, {8}, Insufficient},
    }));
    INFO(series.name);
    const Trend trend = trendOf(zip(series));
    CHECK(trend.status == series.status);
    CHECK_FALSE(trend.early);
    checkNumber(trend.eased, series.eased);
    checkNumber(trend.perWeek, series.perWeek);
    checkNumber(trend.threshold, series.threshold);
}

TEST_CASE("k is 3 from six rated days on, else 2")
{
    CHECK(trendOf({{0, 5}, {2, 5}, {4, 5}, {6, 5}, {7, 5}}).k == 2);
    CHECK(trendOf({{0, 5}, {2, 5}, {4, 5}, {6, 5}, {7, 5}, {8, 5}}).k == 3);
}

TEST_CASE("a gap of seven days starts afresh, one of six does not")
{
    CHECK(trendOf({{0, 6}, {1, 6}, {2, 6}, {8, 6}}).status == TrendStatus::NotImproving);
    CHECK(trendOf({{0, 6}, {1, 6}, {2, 6}, {9, 6}}).days == 1);
}

TEST_CASE("fourteen calendar days are looked at")
{
    std::vector<RatedDay> days;
    for (int day = 0; day < 20; ++day)
        days.push_back({day, day < 6 ? 10 : 5});
    const Trend trend = trendOf(days);
    CHECK(trend.days == 14);
    CHECK(trend.status == TrendStatus::NotImproving);
}

TEST_CASE("enough data is four days and seven calendar days")
{
    CHECK(trendOf({{0, 6}, {1, 6}, {6, 6}}).status == TrendStatus::Insufficient);
    CHECK(trendOf({{0, 6}, {1, 6}, {2, 6}, {5, 6}}).status == TrendStatus::Insufficient);
    CHECK(trendOf({{0, 6}, {1, 6}, {2, 6}, {6, 6}}).status == TrendStatus::NotImproving);
}

TEST_CASE("two late days well above the start are told before the week is full")
{
    const Trend rise = trendOf({{0, 4}, {1, 4}, {2, 6}, {3, 6}});
    CHECK(rise.status == TrendStatus::Worse);
    CHECK(rise.early);
    CHECK(trendOf({{0, 4}, {1, 4}, {2, 6}}).status == TrendStatus::Insufficient);
    CHECK(trendOf({{0, 4}, {1, 4}, {2, 6}, {3, 5}}).status == TrendStatus::Insufficient);
    CHECK(trendOf({{0, 0}, {1, 0}, {2, 2}, {3, 2}}).status == TrendStatus::Insufficient);
    CHECK(trendOf({{0, 1}, {1, 1}, {2, 3}, {3, 3}}).status == TrendStatus::Worse);
}

TEST_CASE("both measures must point down for improving")
{
    // The medians ease by two but the slope is flat or rising.
    const Trend trend = trendOf({{0, 7}, {1, 7}, {2, 3}, {3, 5}, {4, 5}, {5, 5}, {6, 5}});
    CHECK(trend.status != TrendStatus::Worse);
    if (trend.perWeek.value() >= 0)
        CHECK(trend.status != TrendStatus::Improving);
}

TEST_CASE("order and repeats do not matter; the first rating of a day counts")
{
    const std::vector<RatedDay> sorted{{0, 6}, {1, 6}, {2, 5}, {3, 5}, {4, 4}, {5, 4}, {6, 3}};
    std::vector<RatedDay> mixed{{6, 3}, {0, 6}, {3, 5}, {1, 6}, {5, 4}, {2, 5}, {4, 4}, {6, 9}, {0, 1}};
    CHECK(trendOf(mixed) == trendOf(sorted));
}

TEST_CASE("each threshold decides at its own value and not just below it")
{
    using enum TrendStatus;
    struct Case {
        const char* name;
        std::vector<RatedDay> days;
        TrendStatus status;
    };
    const auto edge = GENERATE(values<Case>({
        // 30 % of 10 is 3.
        {"three from ten", {{0, 10}, {1, 10}, {2, 10}, {4, 7}, {5, 7}, {6, 7}}, Improving},
        {"two from ten, over two weeks", {{0, 10}, {2, 10}, {4, 9}, {8, 9}, {11, 8}, {13, 8}}, Slight},
        // 30 % of 3 is less than the point that a person notices.
        {"a point from three", {{0, 3}, {1, 3}, {2, 3}, {4, 2}, {5, 2}, {6, 2}}, Improving},
        {"the end at two", {{0, 2}, {2, 2}, {4, 2}, {6, 2}}, Settled},
        {"the end at two and a half", {{0, 3}, {2, 3}, {4, 2}, {6, 3}}, NotImproving},
        {"up by one, a point a week", {{0, 5}, {1, 5}, {6, 6}, {7, 6}}, Worse},
        {"up by half", {{0, 5}, {2, 5}, {4, 5}, {6, 6}}, NotImproving},
        {"up by one, too slowly", {{0, 5}, {4, 5}, {8, 6}, {13, 6}}, NotImproving},
        {"down by one, slowly", {{0, 5}, {4, 5}, {8, 4}, {13, 4}}, Slight},
        {"down by half", {{0, 5}, {2, 5}, {4, 5}, {6, 4}}, NotImproving},
    }));
    INFO(edge.name);
    CHECK(trendOf(edge.days).status == edge.status);
}

TEST_CASE("the window ends with the fourteenth calendar day before the last rating")
{
    CHECK(trendOf({{0, 9}, {5, 5}, {9, 5}, {13, 5}}).days == 4);
    CHECK(trendOf({{0, 9}, {5, 5}, {9, 5}, {14, 5}}).days == 3);
}

TEST_CASE("an early rise needs both days above two, and two above the start")
{
    CHECK(trendOf({{0, 0}, {1, 1}, {2, 3}, {3, 3}}).early);
    CHECK_FALSE(trendOf({{0, 0}, {1, 1}, {2, 3}, {3, 2}}).early);
    CHECK_FALSE(trendOf({{0, 2}, {1, 1}, {2, 3}, {3, 3}}).early);
    CHECK(trendOf({{0, 6}, {1, 2}, {2, 6}, {3, 6}}).early);
    CHECK_FALSE(trendOf({{0, 6}, {1, 3}, {2, 6}, {3, 6}}).early);
}

TEST_CASE("every status has a name")
{
    CHECK(nameOf(TrendStatus::NotImproving) == "not improving");
    CHECK(nameOf(TrendStatus::Insufficient) == "insufficient");
}
