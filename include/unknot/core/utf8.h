#pragma once

#include <optional>
#include <string_view>

namespace unknot {

/// The sign that stands for what is not UTF-8.
inline constexpr char32_t kNoSign = 0xFFFD;

/// A code point and where it is written.
struct Sign {
    char32_t code = kNoSign;
    std::string_view bytes; ///< Of the text that was asked about; never empty.

    /// False: `bytes` is one byte that no well-formed UTF-8 (RFC 3629) has in this place.
    [[nodiscard]] bool wellFormed() const { return code != kNoSign || bytes.size() > 1; }
};

/// The sign that `text` begins with. It must not be empty.
[[nodiscard]] Sign firstSign(std::string_view text);

/// Whether the sign cannot be seen and may change how the others are read: control characters, line and
/// paragraph separators, direction marks, embeddings, overrides and isolates, zero-width spaces, tags. The
/// joiners that some scripts need (U+200C, U+200D) may stay.
[[nodiscard]] bool isUnseen(char32_t sign);

/// The first such sign of a text.
[[nodiscard]] std::optional<char32_t> firstUnseen(std::string_view text);

} // namespace unknot
