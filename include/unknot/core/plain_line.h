#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// What somebody typed, or what came from elsewhere, as one line that reads as it is written: white space and
/// control characters are one space, other unseen signs are left out, what is not UTF-8 is U+FFFD. Cut after
/// `most` characters; no space at the ends.
[[nodiscard]] std::string plainLine(std::string_view words, std::size_t most = std::string_view::npos);

/// The same for text of several lines, such as a note: each line by itself, with no empty ones at the ends.
[[nodiscard]] std::string plainLines(std::string_view words);

} // namespace unknot
