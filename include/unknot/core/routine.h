#pragma once

#include "unknot/core/technique.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// When a routine is meant for.
enum class Context { Daily, BeforeRun, AfterRun, First, Own };

/// Which sides a step rolls. Each: left and right in turn, the same time for both.
enum class StepSides { Together, Each, Left, Right };

struct RoutineStep {
    std::string technique;
    std::string variant;
    StepSides sides = StepSides::Together;
    Millis duration{120000};      ///< Of one roll: of each side when `sides` is Each. 15 s to 180 s.
    std::optional<Millis> stroke; ///< One direction; empty: the variant's usual.
    Line reason;                  ///< Why it is here, shown when the log gives no better reason.
    std::optional<Millis> hold{}; ///< Suggested stay on a knot, 10 s to 60 s; empty: the technique's usual.

    bool operator==(const RoutineStep&) const = default;
};

/// Which techniques, sides, variants and times: one file under data/routines.
struct Routine {
    std::string id;
    int version = 1;
    int order = 0;
    Text name;
    Text summary;
    Context context = Context::Own;
    Millis getReady{10000};  ///< To move the body before a step; 5 s to 30 s.
    Millis rest{5000};       ///< Between areas, before getting ready; 0 to 30 s.
    bool ratings = true;     ///< Ask before and after.
    std::vector<Line> notes; ///< What goes with it: stretching, an active warm-up.
    std::vector<RoutineStep> steps;
    Text often{}; ///< "Once a day": for the printed sheet; may be empty.

    bool operator==(const Routine&) const = default;
};

} // namespace unknot
