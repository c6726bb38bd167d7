#include "plain_words.h"

#include "unknot/core/utf8.h"
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

} // namespace

bool checkPlain(const Value& value, std::string_view words, std::string_view hint)
{
    const auto told = [&](const std::string& what, std::string_view usualHint) {
        value.problem(value.subject() + " holds " + what + ": " + inQuotes(words) + ".",
                      std::string(hint.empty() ? usualHint : hint));
        return false;
    };
    if (const auto unseen = firstUnseen(words)) {
        return told("the character " + codePointName(*unseen) + ", which cannot be seen",
                    "Take it out; keep each text on one line.");
    }
    return !isMarkup(words) || told("markup", "Write plain words, without <b> and the like.");
}

bool checkPlainWords(const Value& root)
{
    // The nodes stand in one list; a value's number is never smaller than its parent's.
    const Document& document = root.document();
    constexpr std::string_view kHint = "Ask for the file without it.";
    bool plain = true;
    for (std::uint32_t i = 0; i < document.size() && !root.report().cut(); ++i) {
        const Node& node = document.node(i);
        plain = checkPlain(root.at(i), node.key, kHint) &&
                (node.kind != Kind::String || checkPlain(root.at(i), node.text, kHint)) && plain;
    }
    return plain;
}

} // namespace unknot::content
