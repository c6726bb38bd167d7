#pragma once

#include "unknot/core/catalog.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

/// What is wrong with one content file by itself; the kind of document is taken from its "format". Empty: all
/// is well. Bounded like load(); never throws, never blocks on a pipe or device.
[[nodiscard]] std::vector<Problem> validateFile(const std::filesystem::path& file);

/// The same for a file or for all JSON files in a folder and those below it (eight levels; linked folders,
/// hidden ones and JSON Schema files are passed over). Also holds the files against each other: doubled ids;
/// routines against the techniques found there and those of `known`, unless there are none at all; the places
/// that cautions name against `zones`, unless it is empty.
[[nodiscard]] std::vector<Problem> validatePath(const std::filesystem::path& path,
                                                const Catalog* known = nullptr,
                                                const std::optional<std::vector<std::string>>& zones = {});

} // namespace unknot::content
