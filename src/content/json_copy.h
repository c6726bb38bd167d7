#pragma once

#include "value.h"

#include <string>
#include <string_view>

namespace unknot::content {

/// A value as JSON without white space, its members in the order of the file. Of the value's own members,
/// "$schema" is left out and `key` says `text` ("" for none). The same values give the same bytes.
[[nodiscard]] std::string compactJson(const Value& value, std::string_view key = {},
                                      std::string_view text = {});

} // namespace unknot::content
