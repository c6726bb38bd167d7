#pragma once

#include <string>
#include <string_view>

namespace unknot::content {

struct SyntaxError {
    std::string message;
    std::string hint;
};

/// Puts the JSON parser's own words (`what`) into ours. `token` is what it could not use.
[[nodiscard]] SyntaxError explainSyntaxError(std::string_view what, std::string_view token);

} // namespace unknot::content
