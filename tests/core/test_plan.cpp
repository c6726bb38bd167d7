#include "support/catch.h"
#include "support/sample_catalog.h"
#include "unknot/core/plan.h"

using namespace unknot;
using namespace std::chrono_literals;

namespace {

const Catalog kCatalog = test::sampleCatalog();

Plan sample(Side first = Side::Left)
{
    return makePlan(kCatalog.routines.front(), kCatalog, first).value();
}

} // namespace

TEST_CASE("a routine is laid out with what comes before, between and after its rolls")
{
    using enum SegmentKind;
    struct Row {
        SegmentKind kind;
        const char* technique;
        Side side;
        Millis start, length;
    };
    const std::vector<Row> expected{
        {RateBefore, "back", Side::Both, 0s, 0s},      {RateBefore, "calf", Side::Both, 0s, 0s},
        {RateBefore, "thigh", Side::Both, 0s, 0s},     {GetReady, "back", Side::Both, 0s, 10s},
        {Roll, "back", Side::Both, 10s, 60s},          {Rest, "calf", Side::Left, 70s, 5s},
        {GetReady, "calf", Side::Left, 75s, 10s},      {Roll, "calf", Side::Left, 85s, 90s},
        {SwitchSides, "calf", Side::Right, 175s, 10s}, {Roll, "calf", Side::Right, 185s, 90s},
        {Rest, "thigh", Side::Both, 275s, 5s},         {GetReady, "thigh", Side::Both, 280s, 10s},
        {Roll, "thigh", Side::Both, 290s, 120s},       {RateAfter, "back", Side::Both, 410s, 0s},
        {RateAfter, "calf", Side::Both, 410s, 0s},     {RateAfter, "thigh", Side::Both, 410s, 0s}};
    const Plan plan = sample();
    REQUIRE(plan.segments.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(plan.segments[i].kind == expected[i].kind);
        CHECK(plan.segments[i].technique == expected[i].technique);
        CHECK(plan.segments[i].side == expected[i].side);
        CHECK(plan.segments[i].start == expected[i].start);
        CHECK(plan.segments[i].length == expected[i].length);
    }
    CHECK(plan.total() == 410s);
    CHECK(plan.rolling() == 360s);
    CHECK(plan.areas() == std::vector<std::string>{"back", "calf", "thigh"});
}

TEST_CASE("the side that starts can be chosen and both sides get the same time")
{
    const Plan plan = sample(Side::Right);
    CHECK(plan.steps[1].side == Side::Right);
    CHECK(plan.steps[2].side == Side::Left);
    CHECK(plan.steps[1].length == plan.steps[2].length);
}

TEST_CASE("phases fill a roll to the millisecond, whatever their shares")
{
    Catalog catalog = kCatalog;
    auto& phases = catalog.techniques[0].variants[0].phases;
    phases.assign(3, phases[0]);
    phases[1].share = 3;
    phases[2].share = 7;
    catalog.routines[0].steps = {{"back", "both", StepSides::Together, 100001ms, {}, {}}};
    const Plan plan = makePlan(catalog.routines[0], catalog).value();
    const auto roll = std::ranges::find(plan.segments, SegmentKind::Roll, &Segment::kind);
    REQUIRE(roll != plan.segments.end());
    Millis at{0};
    for (const PhaseSpan& span : roll->phases) {
        CHECK(span.start == at);
        at += span.length;
    }
    CHECK(at == roll->length);
}

TEST_CASE("a second variant of the same area is prepared for without a rest")
{
    Catalog catalog = kCatalog;
    catalog.routines[0].steps = {{"calf", "both", StepSides::Together, 60s, {}, {}},
                                 {"calf", "single", StepSides::Left, 60s, {}, {}}};
    catalog.routines[0].ratings = false;
    const Plan plan = makePlan(catalog.routines[0], catalog).value();
    REQUIRE(plan.segments.size() == 4);
    CHECK(plan.segments[2].kind == SegmentKind::GetReady);
    CHECK(plan.segments[3].side == Side::Left);
}

TEST_CASE("a routine that does not fit the catalog is refused with the place")
{
    Catalog catalog = kCatalog;
    auto& step = catalog.routines[0].steps[1];
    SECTION("unknown technique")
    {
        step.technique = "neck";
        CHECK(makePlan(catalog.routines[0], catalog).error().place == "neck/single");
    }
    SECTION("unknown variant")
    {
        step.variant = "upside-down";
        CHECK(makePlan(catalog.routines[0], catalog).error().code == ErrorCode::NotFound);
    }
    SECTION("one side of a variant that rolls both")
    {
        step.variant = "both";
        CHECK(makePlan(catalog.routines[0], catalog).error().code == ErrorCode::Invalid);
    }
    SECTION("no steps at all")
    {
        catalog.routines[0].steps.clear();
        CHECK_FALSE(makePlan(catalog.routines[0], catalog).ok());
    }
}

TEST_CASE("a plan can be laid out again from its own steps")
{
    const Plan plan = sample(Side::Right);
    CHECK(layOut(plan.routine, plan.frame, plan.steps, kCatalog).value() == plan);
}
