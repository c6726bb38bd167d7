#pragma once

#include "report.h"
#include "technique_sources.h"
#include "unknot/core/catalog.h"
#include "unknot/figure/model.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// A technique that a programme brings along, or only names (then `source` is empty).
struct ProgrammeTechnique {
    std::string id;
    int revision = 1;
    std::optional<Technique> technique;
    TechniqueSource source;
};

/// A programme as it was sent, each part of it right by itself.
struct Programme {
    std::string from;
    std::string forWhom;
    Routine routine;
    std::vector<ProgrammeTechnique> techniques;
};

inline constexpr std::size_t kMostProgrammeTechniques = 12;

/// Empty when anything is wrong; `report` says what.
[[nodiscard]] std::optional<Programme> readProgrammeDocument(std::string_view bytes,
                                                             const figure::BodyModel& body, Report& report);

} // namespace unknot::content
