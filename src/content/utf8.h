#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::content {

/// Byte offset of the first byte that is not part of well-formed UTF-8 (RFC 3629); empty when all is well.
[[nodiscard]] std::optional<std::size_t> firstInvalidByte(std::string_view bytes);

/// Number of code points in well-formed UTF-8.
[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// Cut after 40 code points, with everything that cannot be seen spelled out: safe to show anywhere.
[[nodiscard]] std::string visible(std::string_view text);

/// visible(), in double quotes.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// "U+202E".
[[nodiscard]] std::string codePointName(char32_t codePoint);

} // namespace unknot::content
