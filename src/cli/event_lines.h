#pragma once

#include "cli/json_writer.h"

#include "unknot/core/event.h"
#include "unknot/core/plan.h"

#include <string>

namespace unknot::cli {

/// What happened, in snake case: "segment_started".
[[nodiscard]] std::string eventName(const Event& event);

/// The event as an object: at_ms, event, and what it carries. Segments are spelled out from `plan`, as far as
/// it has them.
void writeEventJson(JsonWriter& json, const Event& event, const Plan& plan);

/// The same on one line.
void writeEventJsonLine(std::ostream& out, const Event& event, const Plan& plan);

/// The event as a line for a person: "  0:13.000  roll starts: calf, left, neutral".
void writeEventLine(std::ostream& out, const Event& event, const Plan& plan);

} // namespace unknot::cli
