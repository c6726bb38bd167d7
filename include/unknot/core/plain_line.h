#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// Whether the sign cannot be seen and may change how the others are read: control characters, line and
/// paragraph separators, direction marks, embeddings, overrides and isolates, zero-width spaces, tags. The
/// joiners that some scripts need (U+200C, U+200D) may stay.
[[nodiscard]] bool isUnseen(char32_t sign);

/// Whether UTF-8 text holds such a sign.
[[nodiscard]] bool holdsUnseen(std::string_view text);

/// What somebody typed, or what came from elsewhere, as one line that reads as it is written: white space and
/// control characters are one space, other unseen signs are left out, what is not UTF-8 is U+FFFD. Cut after
/// `most` characters; no space at the ends.
[[nodiscard]] std::string plainLine(std::string_view words, std::size_t most = std::string_view::npos);

} // namespace unknot
