#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The one of `known` that `word` was most likely meant to be; "" when none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

/// "a, b or c", each in double quotes.
[[nodiscard]] std::string listed(const std::vector<std::string_view>& words);

} // namespace unknot::content
