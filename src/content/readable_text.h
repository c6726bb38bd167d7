#pragma once

#include "report.h"

#include <optional>
#include <string_view>

namespace unknot::content {

/// The text in `bytes`, without a byte order mark; for what is empty or no UTF-8 `report` says why not.
[[nodiscard]] std::optional<std::string_view> readableText(std::string_view bytes, Report& report);

} // namespace unknot::content
