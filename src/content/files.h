#pragma once

#include "report.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

inline constexpr std::size_t kLargestFile = 1'000'000; ///< Bytes.
inline constexpr std::size_t kMostFiles = 2'000;       ///< In one folder.

/// The bytes of a regular file of at most kLargestFile; for anything else `report` says why not. Does not
/// block on pipes and devices.
[[nodiscard]] std::optional<std::string> readBounded(const std::filesystem::path& file, Report& report);

/// What a folder holds, sorted by name. Hidden entries are left out, and so are the figure's clips
/// (*.figure.json), which another reader takes.
struct Listing {
    std::vector<std::filesystem::path> files;   ///< *.json, at most kMostFiles; whatever they turn out to be.
    std::vector<std::filesystem::path> folders; ///< Real ones, no links.
};

[[nodiscard]] Listing listFolder(const std::filesystem::path& folder, Report& report);

} // namespace unknot::content
