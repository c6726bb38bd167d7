#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unknot::content {

/// JSON as the text of a QR code: compressed (RFC 1951, with a dictionary of the words that programmes are
/// made of) and written in the 45 signs of the alphanumeric mode (RFC 9285), behind "UNKNOT:1:".
[[nodiscard]] std::string toCodeText(std::string_view json);
/// Empty when it is no such text, or when it would grow beyond 64 kB.
[[nodiscard]] std::optional<std::string> fromCodeText(std::string_view text);

} // namespace unknot::content
