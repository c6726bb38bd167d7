#pragma once

#include "cli/command.h"

#include "unknot/content/loader.h"

#include <optional>

namespace unknot::cli {

[[nodiscard]] content::ContentRoots rootsOf(const Request& request);
/// All content; what is wrong with it goes to the error stream.
[[nodiscard]] Catalog loadContent(const Request& request);
/// The routine of the first operand; when there is none, says why and sets `status`.
[[nodiscard]] const Routine* routineOf(const Request& request, const Catalog& catalog, int& status);

} // namespace unknot::cli
