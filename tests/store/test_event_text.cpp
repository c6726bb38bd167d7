#include "store/event_text.h"

#include "store/checkpoint_text.h"
#include "store/failure.h"
#include "support/catch.h"

#include <set>

using namespace unknot;
using namespace unknot::store;

namespace {

std::vector<Event::What> everyKind()
{
    using namespace event;
    return {SessionStarted{},
            SegmentStarted{7, 3},
            SegmentEnded{7, 3, Outcome::StoppedForPain, Millis{61001}, Millis{30000}},
            PhaseStarted{7, 2},
            LeadInStarted{Millis{3000}},
            LeadInEnded{},
            CountedDown{2},
            HalfwayReached{7},
            TenSecondsLeft{7},
            HoldStarted{Millis{30000}},
            HoldEnded{Millis{12345}},
            Paused{PauseReason::Suspended},
            Resumed{},
            Moved{7, Millis{-15000}},
            PaceChanged{7, Millis{2500}},
            PainStopped{"calf", Side::Left},
            DiscomfortReported{"calf", 8},
            DiscomfortAsked{"calf"},
            Rated{RatingMoment::After, "calf", Side::Right, 0},
            AdviceDue{"T1", "mid-back", Side::Both},
            SessionEnded{Outcome::Abandoned}};
}

} // namespace

TEST_CASE("Every kind of event comes back as it was")
{
    const auto kinds = everyKind();
    REQUIRE(kinds.size() == std::variant_size_v<Event::What>);
    std::set<std::string> names;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        REQUIRE(kinds[i].index() == i);
        const EventText text = toText(kinds[i]);
        CAPTURE(text.kind, text.data);
        CHECK(eventFrom(text) == kinds[i]);
        names.insert(text.kind);
    }
    CHECK(names.size() == kinds.size());
}

TEST_CASE("Every outcome, side and reason comes back as it was")
{
    for (const auto outcome : {Outcome::Completed, Outcome::Skipped, Outcome::StoppedForPain,
                               Outcome::LeftOut, Outcome::Interrupted, Outcome::Abandoned})
        CHECK(eventFrom(toText(event::SessionEnded{outcome})) == Event::What{event::SessionEnded{outcome}});
    for (const auto side : {Side::Left, Side::Right, Side::Both})
        CHECK(eventFrom(toText(event::PainStopped{"x", side})) == Event::What{event::PainStopped{"x", side}});
    for (const auto reason : {PauseReason::Asked, PauseReason::Suspended, PauseReason::Stalled,
                              PauseReason::Pain, PauseReason::Restored})
        CHECK(eventFrom(toText(event::Paused{reason})) == Event::What{event::Paused{reason}});
}

TEST_CASE("A rating without a number stays without one")
{
    const Event::What asked = event::Rated{RatingMoment::Before, "calf", Side::Left, std::nullopt};
    CHECK(toText(asked).data.find("null") != std::string::npos);
    CHECK(eventFrom(toText(asked)) == asked);
}

TEST_CASE("Text of any script and length of time survives")
{
    const Event::What odd = event::AdviceDue{"\"quoted\"\\", "K\xc3\xb6rper \xf0\x9f\xa6\xb5", Side::Left};
    CHECK(eventFrom(toText(odd)) == odd);
    const Event::What later = event::HoldEnded{Millis{9'007'199'254'740'993}};
    CHECK(eventFrom(toText(later)) == later);
}

TEST_CASE("What no version writes is refused, not guessed at")
{
    CHECK_THROWS_AS(eventFrom({"juggled", "{}"}), Failure);
    CHECK_THROWS_AS(eventFrom({"paused", "{}"}), Failure);
    CHECK_THROWS_AS(eventFrom({"paused", R"({"reason":"bored"})"}), Failure);
    CHECK_THROWS_AS(eventFrom({"counted-down", R"({"seconds":"3"})"}), Failure);
    CHECK_THROWS_AS(eventFrom({"halfway-reached", R"({"segment":-1})"}), Failure);
    CHECK_THROWS_AS(eventFrom({"resumed", "["}), Failure);
    CHECK_THROWS_AS(talliesFrom(R"([["completed",1]])"), Failure);
    CHECK_THROWS_AS(ratingsFrom("{}"), Failure);
}
