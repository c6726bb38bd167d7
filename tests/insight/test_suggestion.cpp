#include "records.h"
#include "support/catch.h"
#include "support/sample_catalog.h"
#include "unknot/insight/suggestion.h"

using namespace unknot;
using namespace unknot::insight;
using namespace std::chrono_literals;

namespace {

const Catalog kCatalog = test::sampleCatalog();
const Routine& kRoutine = kCatalog.routines.front();

AreaFacts facts(const std::string& area)
{
    AreaFacts known;
    known.area = area;
    return known;
}

AreaFacts judged(const std::string& area, TrendStatus status)
{
    AreaFacts known = facts(area);
    SideFacts side;
    side.trend.status = status;
    known.sides = {side};
    return known;
}

AreaFacts tight(const std::string& area, int count)
{
    AreaFacts known = facts(area);
    known.tightSessions = count;
    known.ratedSessions = 5;
    return known;
}

AreaFacts rolledAgo(const std::string& area, int days)
{
    AreaFacts known = facts(area);
    known.daysSinceRolled = days;
    return known;
}

std::vector<std::string> order(const Suggestion& suggestion)
{
    std::vector<std::string> areas;
    for (const SuggestedArea& area : suggestion.areas)
        areas.push_back(area.area);
    return areas;
}

using Areas = std::vector<std::string>;

} // namespace

TEST_CASE("the first reason that applies is given")
{
    using enum Reason::Kind;
    AreaFacts all = judged("calf", TrendStatus::NotImproving);
    all.tightSessions = 4;
    all.ratedSessions = 5;
    all.lastEasing = Easing{Side::Left, 5, 2};
    all.daysSinceRolled = 6;
    CHECK(reasonFor(&all) == Reason{NotEasing, 7, 0});
    all.sides.clear();
    CHECK(reasonFor(&all) == Reason{Tight, 4, 5});
    all.tightSessions = 2;
    CHECK(reasonFor(&all) == Reason{Eased, 5, 2});
    all.lastEasing.reset();
    CHECK(reasonFor(&all) == Reason{Neglected, 6, 0});
    all.daysSinceRolled = 4;
    CHECK(reasonFor(&all) == Reason{});
    CHECK(reasonFor(nullptr) == Reason{});
}

TEST_CASE("without a log the routine is suggested as it is")
{
    const Suggestion suggestion = suggest(kRoutine, kCatalog, {});
    CHECK(suggestion.routine == kRoutine);
    CHECK(suggestion.leftOut.empty());
    CHECK(order(suggestion) == Areas{"back", "calf", "thigh"});
}

TEST_CASE("always-tight areas come first, then neglected ones, then the usual order")
{
    CHECK(order(suggest(kRoutine, kCatalog, {rolledAgo("calf", 6), tight("thigh", 3)})) ==
          Areas{"thigh", "calf", "back"});
    CHECK(order(suggest(kRoutine, kCatalog, {tight("thigh", 2)})) == Areas{"back", "calf", "thigh"});
}

TEST_CASE("an area that does not ease is short and gentle, both sides alike")
{
    const Suggestion suggestion = suggest(kRoutine, kCatalog, {judged("calf", TrendStatus::NotImproving)});
    REQUIRE(suggestion.areas[1].gentle);
    CHECK(suggestion.routine.steps[1].duration == 60s);
    CHECK(suggestion.routine.steps[1].sides == StepSides::Each);
    CHECK(suggestion.routine.steps[2].duration == 120s);
}

TEST_CASE("gentle takes the easiest variant there is")
{
    Catalog catalog = kCatalog;
    catalog.techniques[1].variants[0].level = Level::Easier;
    AreaFacts worse = facts("calf");
    worse.worseAfterInRow = 1;
    const Suggestion suggestion = suggest(kRoutine, catalog, {worse});
    CHECK(suggestion.routine.steps[1].variant == "both");
    CHECK(suggestion.routine.steps[1].sides == StepSides::Together);
    CHECK(makePlan(suggestion.routine, catalog).ok());
}

TEST_CASE("an area that gets tighter is left out, and that is said")
{
    const Suggestion suggestion = suggest(kRoutine, kCatalog, {judged("calf", TrendStatus::Worse)});
    CHECK(order(suggestion) == Areas{"back", "thigh"});
    CHECK(suggestion.leftOut == std::vector{LeftOutArea{"calf", LeftOutArea::Why::GettingTighter}});
}

TEST_CASE("with little time whole areas stay at their dose and the rest is left out")
{
    // back 60 + 10; calf 2 x 90 + 10 + 15; thigh 120 + 15.
    const Suggestion five = suggest(kRoutine, kCatalog, {}, 5min);
    CHECK(order(five) == Areas{"back", "calf"});
    CHECK(five.routine.steps[1].duration == 90s);
    CHECK(five.leftOut == std::vector{LeftOutArea{"thigh", LeftOutArea::Why::NoTime}});
    CHECK(order(suggest(kRoutine, kCatalog, {}, 4min)) == Areas{"back", "thigh"});
    CHECK(order(suggest(kRoutine, kCatalog, {tight("calf", 5)}, 4min)) == Areas{"calf"});
    CHECK(order(suggest(kRoutine, kCatalog, {}, 410s)) == Areas{"back", "calf", "thigh"});
    CHECK(order(suggest(kRoutine, kCatalog, {}, 30s)) == Areas{"back"});
}
