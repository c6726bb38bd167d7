#include "prepared_routine.h"

#include <algorithm>
#include <map>

namespace unknot::viewmodels {

namespace {

constexpr Millis kGentleArea{60000};
constexpr Millis kShortestRoll{15000};
constexpr Millis kTrial{60000};

int rolls(const RoutineStep& step)
{
    return step.sides == StepSides::Each ? 2 : 1;
}

/// The gentlest way to have both sides on the roller; null when the technique has none.
const Variant* together(const Technique& technique, const std::string& present)
{
    const Variant* best = nullptr;
    for (const Variant& variant : technique.variants) {
        if (variant.sides != Sides::Together)
            continue;
        if (variant.id == present)
            return &variant;
        if (!best || variant.level < best->level)
            best = &variant;
    }
    return best;
}

bool sameRoll(const RoutineStep& a, const RoutineStep& b)
{
    return a.technique == b.technique && a.variant == b.variant && a.sides == b.sides;
}

} // namespace

Routine gentled(const Routine& routine, const Catalog& catalog)
{
    Routine gentle = routine;
    gentle.steps.clear();
    std::map<std::string, int> rollsOfArea;
    for (RoutineStep step : routine.steps) {
        const Technique* technique = catalog.technique(step.technique);
        if (const Variant* both = technique ? together(*technique, step.variant) : nullptr) {
            step.variant = both->id;
            step.sides = StepSides::Together;
        }
        const bool there = std::any_of(gentle.steps.begin(), gentle.steps.end(),
                                       [&](const RoutineStep& other) { return sameRoll(step, other); });
        if (there)
            continue;
        rollsOfArea[step.technique] += rolls(step);
        gentle.steps.push_back(std::move(step));
    }
    for (RoutineStep& step : gentle.steps) {
        const Millis share = std::max(kShortestRoll, kGentleArea / rollsOfArea[step.technique]);
        step.duration = std::min(step.duration, share);
    }
    return gentle;
}

Routine asSetUp(Routine routine, const Settings& settings)
{
    if (settings.getReadySeconds > 0)
        routine.getReady = std::chrono::seconds(settings.getReadySeconds);
    routine.ratings = routine.ratings && settings.rateTension;
    return routine;
}

Routine trialOf(const Technique& technique, const Variant& variant)
{
    Routine routine;
    routine.id = "try";
    routine.name = technique.name;
    routine.ratings = false;
    RoutineStep step;
    step.technique = technique.id;
    step.variant = variant.id;
    step.sides = variant.sides == Sides::OneAtATime ? StepSides::Each : StepSides::Together;
    step.duration = kTrial;
    routine.steps = {step};
    return routine;
}

PreparedRoutine prepare(const Routine& routine, const Catalog& catalog, Roller roller, int sessionsSoFar)
{
    PreparedRoutine prepared{routine, {}, false};
    auto& steps = prepared.routine.steps;
    std::erase_if(steps, [&](const RoutineStep& step) {
        const Technique* technique = catalog.technique(step.technique);
        if (technique && technique->variant(step.variant))
            return false;
        if (std::find(prepared.leftOut.begin(), prepared.leftOut.end(), step.technique) ==
            prepared.leftOut.end())
            prepared.leftOut.push_back(step.technique);
        return true;
    });
    if (roller == Roller::HarderOrTextured && sessionsSoFar < kGentleSessions &&
        routine.context != Context::Own) {
        Routine gentle = gentled(prepared.routine, catalog);
        prepared.gentle = gentle != prepared.routine;
        prepared.routine = std::move(gentle);
    }
    return prepared;
}

} // namespace unknot::viewmodels
