#include "plain_words.h"

#include "unknot/core/plain_line.h"
#include "utf8.h"

#include <cctype>

namespace unknot::content {

namespace {

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

void check(const Value& value, std::string_view text)
{
    if (isMarkup(text)) {
        value.problem("The words " + inQuotes(text) + " hold markup; a programme holds plain words only.",
                      "Ask for the file without it.");
    } else if (holdsUnseen(text)) {
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
