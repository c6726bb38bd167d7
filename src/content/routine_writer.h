#pragma once

#include "unknot/core/routine.h"

#include <nlohmann/json.hpp>

namespace unknot::content {

/// The routine as a document, with its members in the order in which the formats are described.
[[nodiscard]] nlohmann::ordered_json routineDocument(const Routine& routine);

} // namespace unknot::content
