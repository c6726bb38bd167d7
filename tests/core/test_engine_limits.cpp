#include "session_driver.h"
#include "support/catch.h"

using namespace unknot;
using namespace std::chrono_literals;
using test::SessionDriver;

namespace {

Plan planOf(std::vector<RoutineStep> steps)
{
    Catalog catalog = test::sampleCatalog();
    catalog.routines[0].steps = std::move(steps);
    catalog.routines[0].ratings = false;
    return makePlan(catalog.routines[0], catalog).value();
}

std::vector<std::string> rulesOf(const SessionDriver& session)
{
    std::vector<std::string> rules;
    for (const auto& [at, due] : session.all<event::AdviceDue>())
        rules.push_back(due.rule);
    return rules;
}

} // namespace

TEST_CASE("three minutes an area, both sides counted, is not too much; one more millisecond is")
{
    SessionDriver session(planOf({{"calf", "single", StepSides::Each, 90s, {}, {}}}), {});
    session.add(session.engine.start(0ms));
    SECTION("exactly three minutes")
    {
        session.to(1h);
    }
    SECTION("a part of it rolled again")
    {
        session.to(190s);
        session.add(session.engine.move(190s, -1ms));
        session.to(1h);
        REQUIRE(session.all<event::AdviceDue>().size() == 1);
        CHECK(session.all<event::AdviceDue>()[0].second == event::AdviceDue{"T1", "calf", Side::Right});
        return;
    }
    CHECK(rulesOf(session).empty());
}

TEST_CASE("a plan of more than twenty minutes is said at the start, passing twenty minutes when it happens")
{
    const std::vector<RoutineStep> steps(11, {"calf", "both", StepSides::Together, 120s, {}, {}});
    SessionDriver session(planOf(steps), {});
    session.add(session.engine.start(0ms));
    CHECK(rulesOf(session) == std::vector<std::string>{"T4"});
    session.to(2h);
    CHECK(rulesOf(session) == std::vector<std::string>{"T4", "T1", "T3", "T2"});
    const auto due = session.all<event::AdviceDue>();
    CHECK(due[2].first == due[3].first);
    // 10 rolls of 120 s and 11 times 10 s to get ready, and the first millisecond beyond.
    CHECK(due[3].first == 1310s + 1ms);
}

TEST_CASE("rests and getting ready do not count against the twenty minutes")
{
    std::vector<RoutineStep> steps;
    for (int i = 0; i < 10; ++i)
        steps.push_back({i % 2 ? "calf" : "thigh", "both", StepSides::Together, 120s, {}, {}});
    SessionDriver session(planOf(steps), {});
    session.add(session.engine.start(0ms));
    session.to(2h);
    CHECK(session.engine.position(2h).rolled == 20min);
    CHECK(session.engine.position(2h).done > 20min);
    CHECK(rulesOf(session) == std::vector<std::string>{"T1", "T1"});
}

TEST_CASE("holding counts as rolling")
{
    SessionDriver session(planOf({{"calf", "both", StepSides::Together, 180s, {}, {}},
                                  {"calf", "single", StepSides::Left, 30s, {}, {}}}),
                          {});
    session.add(session.engine.start(0ms));
    session.to(20s);
    session.add(session.engine.hold(20s));
    session.to(2h);
    CHECK(rulesOf(session) == std::vector<std::string>{"T1"});
}

TEST_CASE("an after-rating two above the before-rating is advice, one above is not")
{
    SessionDriver session(true);
    session.add(session.engine.start(0ms));
    session.add(session.engine.rate(0ms, RatingMoment::Before, "back", Side::Both, 4));
    session.add(session.engine.rate(0ms, RatingMoment::Before, "calf", Side::Left, 4));
    session.add(session.engine.rate(1s, RatingMoment::After, "back", Side::Both, 5));
    CHECK(rulesOf(session).empty());
    session.add(session.engine.rate(1s, RatingMoment::After, "calf", Side::Left, 6));
    CHECK(session.all<event::AdviceDue>().back().second == event::AdviceDue{"A1", "calf", Side::Left});
    session.add(session.engine.rate(1s, RatingMoment::After, "calf", Side::Right, 10));
    CHECK(rulesOf(session).size() == 1);
}

TEST_CASE("advice that was told before a cut is not told again")
{
    SessionDriver session(planOf({{"calf", "both", StepSides::Together, 180s, {}, {}},
                                  {"calf", "single", StepSides::Left, 60s, {}, {}}}),
                          {});
    session.add(session.engine.start(0ms));
    session.to(220s);
    REQUIRE(rulesOf(session) == std::vector<std::string>{"T1"});
    SessionEngine again = SessionEngine::restore(session.engine.plan(), session.engine.checkpoint()).value();
    (void)again.resume(220s);
    for (const Event& event : again.advance(1h))
        CHECK_FALSE(std::holds_alternative<event::AdviceDue>(event.what));
}
