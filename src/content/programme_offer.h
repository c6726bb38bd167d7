#pragma once

#include "programme_reader.h"
#include "unknot/core/programme.h"

#include <map>
#include <optional>

namespace unknot::content {

/// What adding `programme` would change here. Empty when it does not fit what is here; `report` says why.
[[nodiscard]] std::optional<ProgrammeOffer> offerOf(const Programme& programme, const Catalog& here,
                                                    const std::map<std::string, TechniqueSource>& sources,
                                                    Report& report);

} // namespace unknot::content
