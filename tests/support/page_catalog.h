#pragma once

#include "unknot/core/catalog.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace unknot::test {

inline Text en(std::string words)
{
    return Text(std::map<std::string, std::string>{{"en", std::move(words)}});
}

inline Line line(std::string words, std::string source = {})
{
    return {en(std::move(words)), std::move(source)};
}

inline Variant wordedVariant(std::string id, std::string name, Sides sides, Level level = Level::Standard)
{
    Variant variant;
    variant.id = std::move(id);
    variant.name = en(std::move(name));
    variant.focus = en("The whole muscle");
    variant.sides = sides;
    variant.level = level;
    variant.setUp.brief = {line("Sit down"), line("Roller under your {side} leg"), line("Hands behind you")};
    variant.setUp.full = {line("Sit on the floor."), line("Rest your {side} leg on the roller.", "Behm 2020"),
                          line("Roll slowly.")};
    if (sides == Sides::OneAtATime)
        variant.dose.usual = Millis{90000};
    variant.phases = {{"roll", 1, Movement::Stroke, {}, en("Roll slowly"), en("Roll slowly"), {}, {}}};
    return variant;
}

inline Technique wordedTechnique(std::string id, std::string name, int order, BodyView view,
                                 std::vector<Variant> variants)
{
    Technique technique;
    technique.id = id;
    technique.region = std::move(id);
    technique.order = order;
    technique.name = en(name);
    technique.shortName = en(name);
    technique.place = en("Somewhere on the leg");
    technique.summary = en(name + " on the roller.");
    technique.sideNoun = en("leg");
    technique.view = view;
    technique.variants = std::move(variants);
    technique.range = {line("below the knee"), line("above the heel"), en("Knee"), en("Heel")};
    technique.muscles = {line("A muscle")};
    technique.knot.lines = {line("Stay on it.")};
    technique.knot.cue = en("Stay on the spot.");
    technique.breathing = {line("Breathe slowly.", "reasoning")};
    technique.easier = {line("Less weight.")};
    technique.harder = {line("More weight.")};
    technique.cautions = {{"knee-hollow", line("The hollow of the knee."), true, en("Not behind the knee")},
                          {"anywhere", line("A fresh bruise."), false, {}}};
    technique.mistakes = {line("Rolling fast.")};
    technique.stopWhen = {line("Sharp pain.", "design")};
    technique.notes = {line("A note.", "Nakamura 2021")};
    return technique;
}

inline RoutineStep wordedStep(std::string technique, std::string variant, StepSides sides, int seconds,
                              std::string reason = "Usual time")
{
    return {std::move(technique),   std::move(variant), sides, Millis{seconds * 1000}, {},
            line(std::move(reason))};
}

inline Routine wordedRoutine(std::string id, std::string name, Context context,
                             std::vector<RoutineStep> steps)
{
    Routine routine;
    routine.id = std::move(id);
    routine.name = en(std::move(name));
    routine.context = context;
    routine.steps = std::move(steps);
    return routine;
}

/// Four techniques of every kind (no sides, one at a time only, both forms) and a routine for each context.
inline Catalog pageCatalog()
{
    Catalog catalog;
    catalog.techniques = {
        wordedTechnique("mid-back", "Mid back", 1, BodyView::Back,
                        {wordedVariant("arch", "Arch", Sides::Together)}),
        wordedTechnique("hamstrings", "Hamstrings", 3, BodyView::Back,
                        {wordedVariant("single", "One leg", Sides::OneAtATime, Level::Harder),
                         wordedVariant("feet-in", "Feet in", Sides::Together),
                         wordedVariant("neutral", "Both legs", Sides::Together, Level::Easier)}),
        wordedTechnique("itb", "ITB", 4, BodyView::Front,
                        {wordedVariant("standard", "On the side", Sides::OneAtATime)}),
        wordedTechnique("calf", "Calf", 6, BodyView::Back,
                        {wordedVariant("neutral", "Both legs", Sides::Together),
                         wordedVariant("single", "One leg", Sides::OneAtATime, Level::Harder)}),
    };
    catalog.techniques.front().hasSides = false;
    catalog.techniques.front().sideNoun = {};
    catalog.routines = {
        wordedRoutine("every-day", "Every day", Context::Daily,
                      {wordedStep("mid-back", "arch", StepSides::Together, 120),
                       wordedStep("hamstrings", "single", StepSides::Each, 90),
                       wordedStep("itb", "standard", StepSides::Each, 90)}),
        wordedRoutine("before-run", "Before a run", Context::BeforeRun,
                      {wordedStep("calf", "neutral", StepSides::Together, 60)}),
        wordedRoutine("after-run", "After a run", Context::AfterRun,
                      {wordedStep("calf", "single", StepSides::Each, 60, "Often tight in runners"),
                       wordedStep("hamstrings", "neutral", StepSides::Together, 120)}),
        wordedRoutine("first-session", "A first session", Context::First,
                      {wordedStep("calf", "single", StepSides::Each, 60, "An easy place to begin")}),
    };
    catalog.routines[3].notes = {line("Never press through sharp pain.")};
    catalog.screening = {
        {"fracture", en("A fracture lately"), en("Ask first."), false, {}},
        {"calf-swelling",
         en("Swelling, heat or redness in a calf"),
         en("Please see a doctor soon, and do not roll that leg."),
         true,
         {}},
    };
    return catalog;
}

} // namespace unknot::test
