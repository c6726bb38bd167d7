#pragma once

#include "content_file.h"

#include <filesystem>
#include <vector>

namespace unknot::content {

/// Reads the files, many of them on several threads; the answers are in the order of `files`. Never throws.
[[nodiscard]] std::vector<ContentFile> readFiles(const std::vector<std::filesystem::path>& files);

} // namespace unknot::content
