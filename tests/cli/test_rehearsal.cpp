#include "cli/event_lines.h"
#include "cli/rehearsal.h"

#include "support/catch.h"
#include "support/sample_catalog.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

Plan samplePlan(bool ratings)
{
    Catalog catalog = test::sampleCatalog();
    catalog.routines[0].ratings = ratings;
    return makePlan(catalog.routines[0], catalog).value();
}

struct Told {
    std::vector<Event> events;
    RehearsalEnd end = RehearsalEnd::Ended;

    template <class What>
    [[nodiscard]] std::vector<std::pair<Millis, What>> all() const
    {
        std::vector<std::pair<Millis, What>> found;
        for (const Event& event : events)
            if (const auto* what = std::get_if<What>(&event.what))
                found.emplace_back(event.at, *what);
        return found;
    }
};

Told run(const Plan& plan, const std::string& text)
{
    std::istringstream in(text);
    const auto script = readScript(in, "script");
    Told told;
    told.end = rehearse(plan, script.value(), [&](const Event& event) { told.events.push_back(event); });
    return told;
}

} // namespace

TEST_CASE("without a script a session runs to its end and rolls what was planned")
{
    const Plan plan = samplePlan(false);
    const Told told = run(plan, "");
    CHECK(told.end == RehearsalEnd::Ended);
    REQUIRE(told.all<event::SessionEnded>().size() == 1);
    CHECK(told.all<event::SessionEnded>()[0].second.outcome == Outcome::Completed);
    Millis rolled{0};
    for (const auto& [at, ended] : told.all<event::SegmentEnded>())
        rolled += ended.rolled;
    CHECK(rolled == plan.rolling());
    CHECK(std::ranges::is_sorted(told.events, {}, &Event::at));
}

TEST_CASE("a script pauses and goes on at its own times")
{
    const Plan plan = samplePlan(false);
    const Told told = run(plan, "20 pause\n50.5 resume\n");
    REQUIRE(told.all<event::Paused>().size() == 1);
    CHECK(told.all<event::Paused>()[0].first == Millis{20000});
    CHECK(told.all<event::Resumed>()[0].first == Millis{50500});
    const Millis without = run(plan, "").events.back().at;
    CHECK(told.events.back().at >= without + Millis{30500});
}

TEST_CASE("a script that leaves the session paused says so")
{
    CHECK(run(samplePlan(false), "20 pause").end == RehearsalEnd::StaysPaused);
}

TEST_CASE("unscripted ratings are left unanswered, scripted ones wait")
{
    for (const auto& [at, rated] : run(samplePlan(true), "").all<event::Rated>())
        CHECK_FALSE(rated.value.has_value());

    const Told told =
        run(samplePlan(true), "2 rate before back both 6\n4 rate before calf left 3\n90 skip\n");
    const auto rated = told.all<event::Rated>();
    REQUIRE(rated.size() >= 2);
    CHECK(rated[0] == std::pair{Millis{2000}, event::Rated{RatingMoment::Before, "back", Side::Both, 6}});
    CHECK(rated[1] == std::pair{Millis{4000}, event::Rated{RatingMoment::Before, "calf", Side::Left, 3}});
    // The skip belongs to a step at 90 s, not to a rating that waits for it.
    CHECK(told.all<event::SegmentStarted>()[0].first < Millis{5000});
}

TEST_CASE("an event is one line of JSON with the moment, its name and what it is about")
{
    const Plan plan = samplePlan(false);
    bool rollSeen = false;
    for (const Event& event : run(plan, "").events) {
        std::ostringstream out;
        writeEventJsonLine(out, event, plan);
        const std::string line = out.str();
        CHECK(std::ranges::count(line, '\n') == 1);
        const auto read = nlohmann::json::parse(line);
        CHECK(read["at_ms"] == event.at.count());
        if (read["event"] == "segment_started" && read["kind"] == "roll" && read["technique"] == "calf") {
            rollSeen = true;
            CHECK(read["variant"] == "single");
            CHECK((read["side"] == "left" || read["side"] == "right"));
        }
    }
    CHECK(rollSeen);
}
