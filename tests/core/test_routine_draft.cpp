#include "unknot/core/routine_draft.h"

#include "support/catch.h"
#include "support/page_catalog.h"

using namespace unknot;

namespace {

const Catalog kCatalog = test::pageCatalog();

const Technique& area(const char* id)
{
    return *kCatalog.technique(id);
}

} // namespace

TEST_CASE("a step is added with the first variant, its sides and its usual time")
{
    RoutineDraft draft;
    REQUIRE(draft.addStep(area("itb")));
    REQUIRE(draft.addStep(area("mid-back")));
    CHECK(draft.routine().steps[0].sides == StepSides::Each);
    CHECK(draft.routine().steps[0].duration == Millis{90000});
    CHECK(draft.routine().steps[1].sides == StepSides::Together);
    CHECK(draft.routine().steps[1].duration == Millis{120000});
    while (draft.routine().steps.size() < RoutineDraft::kMostSteps)
        REQUIRE(draft.addStep(area("calf")));
    CHECK_FALSE(draft.addStep(area("calf")));
}

TEST_CASE("the other side comes right behind a single one")
{
    RoutineDraft draft;
    draft.addStep(area("itb"));
    draft.addStep(area("calf"));
    CHECK_FALSE(draft.addOtherSide(0));
    draft.setSides(0, StepSides::Left);
    REQUIRE(draft.addOtherSide(0));
    CHECK(draft.routine().steps[1].technique == "itb");
    CHECK(draft.routine().steps[1].sides == StepSides::Right);
    CHECK(draft.routine().steps[2].technique == "calf");
}

TEST_CASE("every edit is taken back, in order, and letters of one note as one")
{
    RoutineDraft draft;
    draft.addStep(area("calf"));
    const Routine one = draft.routine();
    draft.addStep(area("itb"));
    const Routine two = draft.routine();
    for (const char* words : {"S", "Sl", "Slo"})
        draft.setNote(1, words);
    draft.setNote(0, "Calm");
    CHECK(draft.routine().steps[1].reason.text.in("en") == "Slo");
    CHECK(draft.routine().steps[1].reason.source == "your physiotherapist");
    CHECK(draft.moveStep(0, 1));
    CHECK(draft.routine().steps[0].technique == "itb");
    CHECK(draft.removeStep(0));
    for (int undone = 0; undone < 4; ++undone)
        REQUIRE(draft.undo());
    CHECK(draft.routine() == two);
    REQUIRE(draft.undo());
    CHECK(draft.routine() == one);
    REQUIRE(draft.undo());
    CHECK_FALSE(draft.undo());
    CHECK_FALSE(draft.setSides(5, StepSides::Left));
    CHECK_FALSE(draft.canUndo());
}

TEST_CASE("times go from stop to stop, 15 s apart, from 0:30 to 3:00")
{
    RoutineDraft draft;
    draft.addStep(area("calf"));
    Routine odd = draft.routine();
    odd.steps[0].duration = Millis{100000};
    draft.change(odd);
    draft.stretch(0, 1);
    CHECK(draft.routine().steps[0].duration == Millis{105000});
    draft.undo();
    draft.stretch(0, -1);
    CHECK(draft.routine().steps[0].duration == Millis{90000});
    draft.stretch(0, -50);
    CHECK(draft.routine().steps[0].duration == Millis{30000});
    draft.stretch(0, 50);
    CHECK(draft.routine().steps[0].duration == Millis{180000});
}

TEST_CASE("a variant that is rolled in another way takes the sides along")
{
    RoutineDraft draft;
    draft.addStep(area("calf"));
    draft.setVariant(0, *area("calf").variant("single"));
    CHECK(draft.routine().steps[0].sides == StepSides::Each);
    draft.setSides(0, StepSides::Right);
    draft.setVariant(0, *area("calf").variant("neutral"));
    CHECK(draft.routine().steps[0].sides == StepSides::Together);
}

TEST_CASE("both sides of an area count in its time")
{
    RoutineDraft draft;
    draft.addStep(area("itb"));
    draft.addStep(area("calf"));
    draft.addStep(area("itb"));
    draft.setSides(2, StepSides::Left);
    CHECK(areaTimes(draft.routine()) ==
          std::vector<AreaTime>{{"itb", Millis{270000}}, {"calf", Millis{120000}}});
    CHECK(rollingTime(draft.routine()) == Millis{390000});
}

TEST_CASE("an id is made of the name and is nobody else's")
{
    CHECK(freeRoutineId("Evening, after long runs", kCatalog) == "evening-after-long-runs");
    CHECK(freeRoutineId("  7 Übungen!", kCatalog) == "bungen");
    CHECK(freeRoutineId("", kCatalog) == "routine");
    CHECK(freeRoutineId("Every day", kCatalog) == "every-day-2");
    CHECK(freeRoutineId(std::string(90, 'x'), kCatalog).size() <= 40);
}
