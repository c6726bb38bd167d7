#include "unknot/core/plan.h"

#include <algorithm>

namespace unknot {

namespace {

bool isTimed(SegmentKind kind)
{
    return kind != SegmentKind::RateBefore && kind != SegmentKind::RateAfter;
}

// Cumulative rounding, so that the spans fill the roll to the millisecond.
std::vector<PhaseSpan> spread(const std::vector<Phase>& phases, Millis length)
{
    long total = 0;
    for (const Phase& phase : phases)
        total += phase.share;
    std::vector<PhaseSpan> spans;
    long before = 0;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const Millis start = length * before / total;
        before += phases[i].share;
        spans.push_back({i, start, length * before / total - start, phases[i].movement});
    }
    return spans;
}

std::vector<Side> sidesOf(StepSides sides, Side first)
{
    switch (sides) {
    case StepSides::Left:
        return {Side::Left};
    case StepSides::Right:
        return {Side::Right};
    case StepSides::Each:
        return first == Side::Right ? std::vector{Side::Right, Side::Left}
                                    : std::vector{Side::Left, Side::Right};
    case StepSides::Together:
        break;
    }
    return {Side::Both};
}

Error missing(const std::string& technique, const std::string& variant)
{
    return {ErrorCode::NotFound,
            "There is no technique \"" + technique + "\" with a variant \"" + variant + "\".",
            technique + "/" + variant};
}

class Layout {
public:
    Layout(Plan& plan, const Catalog& catalog) : plan_(plan), catalog_(catalog) {}

    void rate(SegmentKind kind)
    {
        for (const std::string& area : plan_.areas()) {
            Segment segment;
            segment.kind = kind;
            segment.technique = area;
            segment.hasSides = catalog_.technique(area)->hasSides;
            add(segment, Millis{0});
        }
    }

    void roll(int index)
    {
        const PlannedStep& step = plan_.steps[static_cast<std::size_t>(index)];
        const PlannedStep* last = index > 0 ? &plan_.steps[static_cast<std::size_t>(index - 1)] : nullptr;
        const Technique& technique = *catalog_.technique(step.technique);
        const Variant& variant = *technique.variant(step.variant);

        Segment segment;
        segment.technique = step.technique;
        segment.variant = step.variant;
        segment.side = step.side;
        segment.step = index;
        segment.hasSides = technique.hasSides;
        const bool sameArea = last && last->technique == step.technique;
        if (sameArea && last->variant == step.variant && last->side != step.side) {
            segment.kind = SegmentKind::SwitchSides;
            add(segment, plan_.frame.switchSides);
        } else {
            segment.kind = SegmentKind::Rest;
            if (last && !sameArea)
                add(segment, plan_.frame.rest);
            segment.kind = SegmentKind::GetReady;
            add(segment, plan_.frame.getReady);
        }

        segment.kind = SegmentKind::Roll;
        segment.stroke = step.stroke;
        segment.holdAtEnd = variant.stroke.holdAtEnd;
        segment.holdAtStart = variant.stroke.holdAtStart;
        segment.hold = step.hold.value_or(technique.knot.usual);
        segment.phases = spread(variant.phases, step.length);
        add(segment, step.length);
    }

private:
    void add(Segment segment, Millis length)
    {
        if (isTimed(segment.kind) && length == Millis{0})
            return;
        segment.start = at_;
        segment.length = length;
        at_ += length;
        plan_.segments.push_back(std::move(segment));
    }

    Plan& plan_;
    const Catalog& catalog_;
    Millis at_{0};
};

} // namespace

Millis Plan::total() const
{
    return segments.empty() ? Millis{0} : segments.back().start + segments.back().length;
}

Millis Plan::rolling() const
{
    Millis sum{0};
    for (const PlannedStep& step : steps)
        sum += step.length;
    return sum;
}

std::vector<std::string> Plan::areas() const
{
    std::vector<std::string> areas;
    for (const PlannedStep& step : steps)
        if (std::ranges::find(areas, step.technique) == areas.end())
            areas.push_back(step.technique);
    return areas;
}

Result<Plan> layOut(std::string routine, const PlanFrame& frame, std::vector<PlannedStep> steps,
                    const Catalog& catalog)
{
    for (const PlannedStep& step : steps) {
        const Technique* technique = catalog.technique(step.technique);
        const Variant* variant = technique ? technique->variant(step.variant) : nullptr;
        if (!variant)
            return missing(step.technique, step.variant);
        if (step.length <= Millis{0} || step.stroke <= Millis{0})
            return Error{ErrorCode::Invalid, "A step needs a time and a stroke time above zero.",
                         step.technique + "/" + step.variant};
    }
    if (steps.empty())
        return Error{ErrorCode::Invalid, "The routine has no steps.", routine};

    Plan plan{std::move(routine), frame, std::move(steps), {}};
    Layout layout(plan, catalog);
    if (frame.ratings)
        layout.rate(SegmentKind::RateBefore);
    for (int index = 0; index < static_cast<int>(plan.steps.size()); ++index)
        layout.roll(index);
    if (frame.ratings)
        layout.rate(SegmentKind::RateAfter);
    return plan;
}

Result<Plan> makePlan(const Routine& routine, const Catalog& catalog, Side first)
{
    std::vector<PlannedStep> steps;
    for (const RoutineStep& step : routine.steps) {
        const Technique* technique = catalog.technique(step.technique);
        const Variant* variant = technique ? technique->variant(step.variant) : nullptr;
        if (!variant)
            return missing(step.technique, step.variant);
        if ((variant->sides == Sides::Together) != (step.sides == StepSides::Together))
            return Error{ErrorCode::Invalid,
                         variant->sides == Sides::Together
                             ? "This variant rolls both sides together; the step must say \"together\"."
                             : "This variant rolls one side at a time; the step must say \"each\", \"left\" "
                               "or \"right\".",
                         step.technique + "/" + step.variant};
        for (Side side : sidesOf(step.sides, first))
            steps.push_back({step.technique, step.variant, side, step.duration,
                             step.stroke.value_or(variant->stroke.usual), step.hold});
    }
    const PlanFrame frame{routine.getReady, routine.getReady, routine.rest, routine.ratings};
    return layOut(routine.id, frame, std::move(steps), catalog);
}

} // namespace unknot
