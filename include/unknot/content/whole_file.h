#pragma once

#include "unknot/core/result.h"

#include <filesystem>
#include <functional>
#include <ostream>

namespace unknot::content {

/// Writes `file` as a whole or not at all: into a file beside it that only its owner can read, synced, then
/// renamed over it. What was there before stays when `write` or the disk fails.
[[nodiscard]] Result<void> writeWhole(const std::filesystem::path& file,
                                      const std::function<Result<void>(std::ostream&)>& write);

} // namespace unknot::content
