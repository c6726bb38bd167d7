#pragma once

#include "cli/script.h"

#include "unknot/core/session_engine.h"

#include <functional>
#include <vector>

namespace unknot::cli {

enum class RehearsalEnd {
    Ended,       ///< The session came to its end.
    StaysPaused, ///< The script is over and nobody resumes.
};

/// Runs a whole session on a simulated clock, at once. Time jumps from one thing that is due to the next, or
/// to the next line of the script. A rating waits for the script's `rate` lines about it, if they come next;
/// otherwise it is left unanswered at once.
RehearsalEnd rehearse(const Plan& plan, const std::vector<ScriptLine>& script,
                      const std::function<void(const Event&)>& tell);

} // namespace unknot::cli
