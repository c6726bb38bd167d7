#include "plain_words.h"

#include "utf8.h"

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

/// Invisible signs beside those that no content may hold: zero-width space, direction marks, soft hyphen and
/// the like. The joiners that some scripts need (U+200C, U+200D) may stay.
constexpr std::array<std::string_view, 8> kInvisible{"\xC2\xAD",     "\xD8\x9C",     "\xE2\x80\x8B",
                                                     "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x81\xA0",
                                                     "\xEF\xBB\xBF", "\xE2\x81\xA1"};

bool isMarkup(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (std::isalpha(static_cast<unsigned char>(next)) || next == '/' || next == '!' || next == '?') {
            return true;
        }
    }
    return false;
}

bool isInvisible(std::string_view text)
{
    return firstForbidden(text) ||
           std::any_of(kInvisible.begin(), kInvisible.end(),
                       [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

void check(const Value& value, std::string_view text)
{
    if (isMarkup(text)) {
        value.problem("The words " + inQuotes(text) + " hold markup; a programme holds plain words only.",
                      "Ask for the file without it.");
    } else if (isInvisible(text)) {
        value.problem("The words " + inQuotes(text) + " hold signs that cannot be seen.",
                      "Ask for the file without them.");
    }
}

} // namespace

void checkPlainWords(const Value& root)
{
    // The nodes stand in one list; a value's number is never smaller than its parent's.
    const Document& document = root.document();
    for (std::uint32_t i = 0; i < document.size() && !root.report().cut(); ++i) {
        const Node& node = document.node(i);
        check(root.at(i), node.key);
        if (node.kind == Kind::String) {
            check(root.at(i), node.text);
        }
    }
}

} // namespace unknot::content
