#include "names.h"
#include "readers.h"
#include "rules.h"

namespace unknot::content {

namespace {

void readStep(ObjectReader& in, RoutineStep& step)
{
    in.required("technique", step.technique, identifier());
    in.required("variant", step.variant, identifier());
    in.required("sides", step.sides, oneOf(kStepSides));
    in.required("duration_s", step.duration, seconds(15, 180));
    in.optional("stroke_s", step.stroke, seconds(2, 4));
    in.optional("hold_s", step.hold, seconds(10, 60));
    in.optional("reason", step.reason, line());
}

} // namespace

void readRoutine(ObjectReader& in, Routine& routine)
{
    in.required("id", routine.id, identifier());
    in.required("revision", routine.version, whole(1, 9999));
    in.required("order", routine.order, whole(0, 9999));
    in.required("name", routine.name, text(40));
    in.required("summary", routine.summary, text(160));
    in.required("context", routine.context, oneOf(kContexts));
    in.optional("get_ready_s", routine.getReady, seconds(5, 30));
    in.optional("rest_s", routine.rest, seconds(0, 30));
    in.optional("ratings", routine.ratings, flag());
    in.optional("often", routine.often, text(40));
    in.optional("notes", routine.notes, list(0, 12, line()));
    in.required("steps", routine.steps, list(1, 40, object(readStep)));
}

} // namespace unknot::content
