#include "unknot/core/routine_draft.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr std::size_t kMostUndone = 200;
constexpr std::size_t kLongestId = 36;
const std::string kByHand = "your physiotherapist";

bool isSingle(StepSides sides)
{
    return sides == StepSides::Left || sides == StepSides::Right;
}

StepSides sidesFor(const Variant& variant, StepSides now)
{
    if (variant.sides == Sides::Together)
        return StepSides::Together;
    return now == StepSides::Together ? StepSides::Each : now;
}

} // namespace

bool RoutineDraft::undo()
{
    if (past_.empty())
        return false;
    routine_ = std::move(past_.back());
    past_.pop_back();
    last_.clear();
    return true;
}

bool RoutineDraft::change(Routine next, const std::string& what)
{
    if (next == routine_)
        return false;
    const bool goesOn = !what.empty() && what == last_;
    if (!goesOn)
        past_.push_back(std::move(routine_));
    if (past_.size() > kMostUndone)
        past_.erase(past_.begin());
    routine_ = std::move(next);
    last_ = what;
    return true;
}

template <class Edit>
bool RoutineDraft::edit(std::size_t step, const std::string& what, const Edit& edit)
{
    if (step >= routine_.steps.size())
        return false;
    Routine next = routine_;
    edit(next.steps[step]);
    return change(std::move(next), what.empty() ? what : what + std::to_string(step));
}

bool RoutineDraft::addStep(const Technique& technique)
{
    if (technique.variants.empty() || routine_.steps.size() >= kMostSteps)
        return false;
    const Variant& variant = technique.variants.front();
    Routine next = routine_;
    next.steps.push_back({technique.id,
                          variant.id,
                          sidesFor(variant, StepSides::Together),
                          std::clamp(variant.dose.usual, kLeast, kMost),
                          {},
                          {}});
    return change(std::move(next));
}

bool RoutineDraft::addOtherSide(std::size_t step)
{
    if (step >= routine_.steps.size() || !isSingle(routine_.steps[step].sides) ||
        routine_.steps.size() >= kMostSteps)
        return false;
    Routine next = routine_;
    RoutineStep other = next.steps[step];
    other.sides = other.sides == StepSides::Left ? StepSides::Right : StepSides::Left;
    next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, std::move(other));
    return change(std::move(next));
}

bool RoutineDraft::removeStep(std::size_t step)
{
    if (step >= routine_.steps.size())
        return false;
    Routine next = routine_;
    next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(step));
    return change(std::move(next));
}

bool RoutineDraft::moveStep(std::size_t from, std::size_t to)
{
    if (std::max(from, to) >= routine_.steps.size())
        return false;
    Routine next = routine_;
    RoutineStep moved = std::move(next.steps[from]);
    next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(from));
    next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    return change(std::move(next));
}

bool RoutineDraft::setVariant(std::size_t step, const Variant& variant)
{
    return edit(step, {}, [&](RoutineStep& s) {
        s.variant = variant.id;
        s.sides = sidesFor(variant, s.sides);
    });
}

bool RoutineDraft::setSides(std::size_t step, StepSides sides)
{
    return edit(step, {}, [&](RoutineStep& s) { s.sides = sides; });
}

bool RoutineDraft::stretch(std::size_t step, int steps)
{
    return edit(step, "time", [&](RoutineStep& s) {
        // A time between two stops goes to the next of them.
        const Millis from = steps > 0 ? s.duration : s.duration + kStep - Millis{1};
        s.duration = std::clamp(kStep * (from / kStep + steps), kLeast, kMost);
    });
}

bool RoutineDraft::setNote(std::size_t step, const std::string& words)
{
    return edit(step, "note", [&](RoutineStep& s) {
        s.reason =
            words.empty() ? Line{} : Line{Text(std::map<std::string, std::string>{{"en", words}}), kByHand};
    });
}

bool RoutineDraft::setStroke(std::size_t step, std::optional<Millis> stroke)
{
    return edit(step, "stroke", [&](RoutineStep& s) { s.stroke = stroke; });
}

bool RoutineDraft::setHold(std::size_t step, std::optional<Millis> hold)
{
    return edit(step, "hold", [&](RoutineStep& s) { s.hold = hold; });
}

std::vector<AreaTime> areaTimes(const Routine& routine)
{
    std::vector<AreaTime> areas;
    for (const RoutineStep& step : routine.steps) {
        auto area = std::ranges::find(areas, step.technique, &AreaTime::technique);
        if (area == areas.end())
            area = areas.insert(area, {step.technique, Millis{0}});
        area->time += step.sides == StepSides::Each ? 2 * step.duration : step.duration;
    }
    return areas;
}

Millis rollingTime(const Routine& routine)
{
    Millis sum{0};
    for (const AreaTime& area : areaTimes(routine))
        sum += area.time;
    return sum;
}

std::string freeRoutineId(const std::string& name, const Catalog& catalog)
{
    std::string words;
    for (const char c : name) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool letter = small >= 'a' && small <= 'z';
        const bool digit = small >= '0' && small <= '9';
        if (letter || (digit && !words.empty()))
            words += small;
        else if (!words.empty() && words.back() != '-')
            words += '-';
    }
    words = words.substr(0, kLongestId);
    while (!words.empty() && words.back() == '-')
        words.pop_back();
    if (words.empty())
        words = "routine";
    std::string id = words;
    for (int number = 2; catalog.routine(id) != nullptr; ++number)
        id = words + '-' + std::to_string(number);
    return id;
}

} // namespace unknot
