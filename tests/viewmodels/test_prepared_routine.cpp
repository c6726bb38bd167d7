#include "prepared_routine.h"

#include "support/catch.h"
#include "support/page_catalog.h"

#include <numeric>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

Routine of(std::vector<RoutineStep> steps)
{
    return wordedRoutine("any", "Any", Context::Daily, std::move(steps));
}

std::string text(const RoutineStep& step)
{
    const char* sides[] = {"together", "each", "left", "right"};
    return step.technique + " " + step.variant + " " + sides[static_cast<int>(step.sides)] + " " +
           std::to_string(step.duration.count() / 1000);
}

std::vector<std::string> texts(const Routine& routine)
{
    std::vector<std::string> all;
    for (const RoutineStep& step : routine.steps)
        all.push_back(text(step));
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a harder roller puts both legs on it, one minute an area")
{
    const Catalog catalog = pageCatalog();
    CHECK(texts(gentled(of({wordedStep("mid-back", "arch", StepSides::Together, 120),
                            wordedStep("hamstrings", "single", StepSides::Each, 90),
                            wordedStep("itb", "standard", StepSides::Each, 90)}),
                        catalog)) ==
          Texts{"mid-back arch together 60", "hamstrings neutral together 60", "itb standard each 30"});
}

TEST_CASE("an area that comes up more than once shares its minute")
{
    const Catalog catalog = pageCatalog();
    SECTION("the same roll is not done twice")
    {
        CHECK(texts(gentled(of({wordedStep("hamstrings", "single", StepSides::Left, 90),
                                wordedStep("hamstrings", "single", StepSides::Right, 90)}),
                            catalog)) == Texts{"hamstrings neutral together 60"});
    }
    SECTION("different rolls divide it")
    {
        CHECK(texts(gentled(of({wordedStep("hamstrings", "feet-in", StepSides::Together, 90),
                                wordedStep("hamstrings", "neutral", StepSides::Together, 90)}),
                            catalog)) ==
              Texts{"hamstrings feet-in together 30", "hamstrings neutral together 30"});
    }
    SECTION("one side alone keeps the minute")
    {
        CHECK(texts(gentled(of({wordedStep("itb", "standard", StepSides::Left, 90)}), catalog)) ==
              Texts{"itb standard left 60"});
    }
}

TEST_CASE("times that are shorter already stay, and nothing falls under what a routine may hold")
{
    const Catalog catalog = pageCatalog();
    CHECK(texts(gentled(of({wordedStep("calf", "neutral", StepSides::Together, 45)}), catalog)) ==
          Texts{"calf neutral together 45"});
    const Routine crowded = gentled(of({wordedStep("itb", "standard", StepSides::Each, 90),
                                        wordedStep("itb", "standard", StepSides::Left, 90),
                                        wordedStep("itb", "standard", StepSides::Right, 90),
                                        wordedStep("itb", "slow", StepSides::Each, 90)}),
                                    catalog);
    for (const RoutineStep& step : crowded.steps)
        CHECK(step.duration >= Millis{15000});
}

TEST_CASE("only the first sessions with a harder roller are gentle, and own routines never are")
{
    const Catalog catalog = pageCatalog();
    const Routine& daily = *catalog.routine("every-day");
    CHECK(prepare(daily, catalog, Roller::HarderOrTextured, 0).gentle);
    CHECK(prepare(daily, catalog, Roller::HarderOrTextured, kGentleSessions - 1).gentle);
    CHECK_FALSE(prepare(daily, catalog, Roller::HarderOrTextured, kGentleSessions).gentle);
    CHECK_FALSE(prepare(daily, catalog, Roller::SmoothFirm, 0).gentle);
    CHECK(prepare(daily, catalog, Roller::NotAsked, 0).routine == daily);
    Routine own = daily;
    own.context = Context::Own;
    CHECK(prepare(own, catalog, Roller::HarderOrTextured, 0).routine == own);
}

TEST_CASE("steps whose technique is not loaded are left out and named once")
{
    Catalog catalog = pageCatalog();
    std::erase_if(catalog.techniques, [](const Technique& technique) { return technique.id == "calf"; });
    Routine routine = of({wordedStep("calf", "single", StepSides::Left, 60),
                          wordedStep("calf", "single", StepSides::Right, 60),
                          wordedStep("hamstrings", "unheard-of", StepSides::Each, 60),
                          wordedStep("itb", "standard", StepSides::Each, 60)});
    const PreparedRoutine prepared = prepare(routine, catalog, Roller::SmoothFirm, 0);
    CHECK(texts(prepared.routine) == Texts{"itb standard each 60"});
    CHECK(prepared.leftOut == Texts{"calf", "hamstrings"});
}
