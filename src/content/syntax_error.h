#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot::content {

struct SyntaxError {
    std::string message;
    std::string hint;
};

/// Where and why the JSON parser gave up.
struct Failure {
    std::string_view what;  ///< The parser's own message.
    std::string_view token; ///< What it read last; exact only for texts and numbers.
    std::string_view source;
    std::size_t reached; ///< Bytes of `source` that were read, the offending one included.
};

/// Puts the parser's words into ours.
[[nodiscard]] SyntaxError explain(const Failure& failure);

} // namespace unknot::content
