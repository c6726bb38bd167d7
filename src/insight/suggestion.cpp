#include "unknot/insight/suggestion.h"

#include "unknot/core/plan.h"

#include <algorithm>

namespace unknot::insight {

namespace {

constexpr int kAlwaysTight = 3; // of the last five rated sessions
constexpr int kNeglectedDays = 5;
constexpr Millis kGentle{60000}; // of one roll

struct Candidate {
    std::string area;
    std::vector<RoutineStep> steps;
    const AreaFacts* facts = nullptr;
    Reason reason;
    bool gentle = false;
};

std::vector<Candidate> byArea(const Routine& routine, const std::vector<AreaFacts>& facts)
{
    std::vector<Candidate> candidates;
    for (const RoutineStep& step : routine.steps) {
        auto at = std::ranges::find(candidates, step.technique, &Candidate::area);
        if (at == candidates.end()) {
            const AreaFacts* known = factsOf(facts, step.technique);
            candidates.push_back({step.technique, {}, known, reasonFor(known), false});
            at = candidates.end() - 1;
        }
        at->steps.push_back(step);
    }
    return candidates;
}

// 0 always tight, 1 neglected, 2 the rest.
int rank(const Candidate& candidate)
{
    if (candidate.facts && candidate.facts->tightSessions >= kAlwaysTight)
        return 0;
    return candidate.reason.kind == Reason::Kind::Neglected ? 1 : 2;
}

// A variant that presses less than `now`, if the technique has one: the first of its lowest level.
const Variant* easier(const Technique& technique, const Variant& now)
{
    const auto lowest = std::ranges::min_element(technique.variants, {}, &Variant::level);
    return lowest->level < now.level ? &*lowest : nullptr;
}

// The easiest variant when there is one, else the variant the area starts with; a minute at most, both sides
// alike.
void beGentle(Candidate& candidate, const Catalog& catalog)
{
    candidate.gentle = true;
    const Technique* technique = catalog.technique(candidate.area);
    const Variant* planned = technique ? technique->variant(candidate.steps.front().variant) : nullptr;
    if (const Variant* less = planned ? easier(*technique, *planned) : nullptr) {
        RoutineStep step = candidate.steps.front();
        step.variant = less->id;
        step.sides = less->sides == Sides::Together ? StepSides::Together : StepSides::Each;
        candidate.steps = {step};
    }
    const std::string variant = candidate.steps.front().variant;
    std::erase_if(candidate.steps, [&](const RoutineStep& step) { return step.variant != variant; });
    for (RoutineStep& step : candidate.steps)
        step.duration = std::min(step.duration, kGentle);
}

Routine withSteps(const Routine& routine, const std::vector<Candidate>& chosen)
{
    Routine fitted = routine;
    fitted.steps.clear();
    for (const Candidate& candidate : chosen)
        fitted.steps.insert(fitted.steps.end(), candidate.steps.begin(), candidate.steps.end());
    return fitted;
}

bool fits(const Routine& routine, const Catalog& catalog, Millis available)
{
    const auto plan = makePlan(routine, catalog);
    return plan.ok() && plan.value().total() <= available;
}

} // namespace

Reason reasonFor(const AreaFacts* facts)
{
    using enum Reason::Kind;
    if (!facts)
        return {};
    if (facts->any(TrendStatus::NotImproving) || facts->any(TrendStatus::Worse))
        return {NotEasing, 7, 0};
    if (facts->tightSessions >= kAlwaysTight)
        return {Tight, facts->tightSessions, facts->ratedSessions};
    if (facts->lastEasing)
        return {Eased, facts->lastEasing->before, facts->lastEasing->after};
    if (facts->daysSinceRolled && *facts->daysSinceRolled >= kNeglectedDays)
        return {Neglected, *facts->daysSinceRolled, 0};
    return {};
}

Suggestion suggest(const Routine& routine, const Catalog& catalog, const std::vector<AreaFacts>& facts,
                   std::optional<Millis> available)
{
    Suggestion suggestion;
    std::vector<Candidate> candidates = byArea(routine, facts);
    std::erase_if(candidates, [&](const Candidate& candidate) {
        const bool tighter = candidate.facts && candidate.facts->any(TrendStatus::Worse);
        if (tighter)
            suggestion.leftOut.push_back({candidate.area, LeftOutArea::Why::GettingTighter});
        return tighter;
    });
    for (Candidate& candidate : candidates)
        if (candidate.facts &&
            (candidate.facts->any(TrendStatus::NotImproving) || candidate.facts->worseAfterInRow > 0 ||
             candidate.facts->stoppedInRow > 0 || !candidate.facts->strongInRow.empty()))
            beGentle(candidate, catalog);
    std::ranges::stable_sort(candidates, {}, rank);

    std::vector<Candidate> chosen;
    for (const Candidate& candidate : candidates) {
        chosen.push_back(candidate);
        if (available && chosen.size() > 1 && !fits(withSteps(routine, chosen), catalog, *available)) {
            chosen.pop_back();
            suggestion.leftOut.push_back({candidate.area, LeftOutArea::Why::NoTime});
        }
    }
    for (const Candidate& candidate : chosen)
        suggestion.areas.push_back({candidate.area, candidate.reason, candidate.gentle});
    suggestion.routine = withSteps(routine, chosen);
    return suggestion;
}

} // namespace unknot::insight
