#pragma once

#include "report.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace unknot::content {

inline constexpr std::size_t kLargestFile = 1'000'000; ///< Bytes.
inline constexpr std::size_t kMostFiles = 2'000;       ///< In one folder.

class FileReader {
public:
    /// The bytes of a regular file of at most kLargestFile, valid until the next call; for anything else
    /// `report` says why not. Does not block on pipes and devices.
    [[nodiscard]] std::optional<std::string_view> read(const std::filesystem::path& file, Report& report);

private:
    std::unique_ptr<char[]> buffer_ = std::make_unique_for_overwrite<char[]>(kLargestFile + 1);
};

/// What a folder holds, sorted by name. Hidden entries are left out.
struct Listing {
    std::vector<std::filesystem::path> files;   ///< *.json, at most kMostFiles; whatever they turn out to be.
    std::vector<std::filesystem::path> clips;   ///< The figure's *.figure.json, at most kMostFiles.
    std::vector<std::filesystem::path> folders; ///< Real ones, no links.
};

[[nodiscard]] Listing listFolder(const std::filesystem::path& folder, Report& report);

} // namespace unknot::content
