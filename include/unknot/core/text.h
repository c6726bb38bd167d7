#pragma once

#include <map>
#include <string>
#include <string_view>

namespace unknot {

/// Words for a person, keyed by language ("en", "de"). Empty when a file leaves an optional text out.
class Text {
public:
    Text() = default;
    explicit Text(std::map<std::string, std::string> byLanguage) : byLanguage_(std::move(byLanguage)) {}

    /// The words in `language`; else in English; else in the first language there is; else "".
    [[nodiscard]] const std::string& in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return byLanguage_.empty(); }
    [[nodiscard]] const std::map<std::string, std::string>& all() const { return byLanguage_; }

    bool operator==(const Text&) const = default;

private:
    std::map<std::string, std::string> byLanguage_;
};

/// A line of content and where it comes from. An empty source means the article the app is built on.
struct Line {
    Text text;
    std::string source; ///< "Behm 2020", "guide: Peak Physio", "reasoning", "design"; "" is the article.

    bool operator==(const Line&) const = default;
};

} // namespace unknot
