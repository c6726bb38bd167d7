#pragma once

#include "unknot/core/result.h"
#include "unknot/core/session_engine.h"

#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace unknot::cli {

/// One line of a rehearsal script: at this moment, do this to the engine.
struct ScriptLine {
    Millis at{0};
    std::optional<event::Rated> rating; ///< What a `rate` line answers.
    std::function<std::vector<Event>(SessionEngine&, Millis)> act;
};

/// What a script may say, for the help and the documents: "move SECONDS", "forwards or backwards in the
/// step".
struct ScriptCommand {
    std::string usage;
    std::string meaning;
};
[[nodiscard]] const std::vector<ScriptCommand>& scriptCommands();

/// Reads `SECONDS COMMAND [ARGUMENT…]` lines; `#` begins a comment. The times must not go backwards.
/// `name` is used in messages.
[[nodiscard]] Result<std::vector<ScriptLine>> readScript(std::istream& in, const std::string& name);

} // namespace unknot::cli
