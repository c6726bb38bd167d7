#include "syntax_error.h"

#include "utf8.h"

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// The parser spells control characters as "<U+000A>" in a token, and cuts nothing.
std::string shown(std::string_view token)
{
    constexpr std::size_t kTail = 24;
    const std::string text = visible(token.size() > kTail ? token.substr(token.size() - kTail) : token);
    return '"' + text + '"';
}

SyntaxError explainString(std::string_view what)
{
    if (has(what, "missing closing quote")) {
        return {"A text has no closing quote.", "Close the text with \" at its end."};
    }
    if (has(what, "control character")) {
        return {"A text goes on over the end of the line, or holds a control character.",
                "Keep each text on one line and close it with \"."};
    }
    if (has(what, "surrogate")) {
        return {"A \\u sequence in a text is only half of a character.", "Type the character itself."};
    }
    return {"A text holds a \\ that begins no known sequence.",
            "Write \\\\ for a backslash, \\\" for a quote."};
}

SyntaxError explainToken(std::string_view what, std::string_view token)
{
    if (has(what, "unexpected end of input")) {
        return {"The file ends before its last bracket is closed.",
                "Close every { with } and every [ with ]."};
    }
    if (has(what, "expected end of input")) {
        return {"Something follows after the end of the document: " + shown(token) + ".",
                "Take out everything behind the last }."};
    }
    if (has(what, "while parsing object key")) {
        return {"A key was expected, but there is " + shown(token) + ".",
                "Put keys in double quotes, and no comma behind the last value."};
    }
    if (has(what, "while parsing object separator")) {
        return {"A colon was expected, but there is " + shown(token) + ".", "Put : between key and value."};
    }
    if (has(what, "while parsing object") || has(what, "while parsing array")) {
        const std::string close = has(what, "while parsing object") ? "}" : "]";
        return {"A comma or " + close + " was expected, but there is " + shown(token) + ".",
                "Put a comma behind the value before it."};
    }
    return {"A value was expected, but there is " + shown(token) + ".",
            "Write a value there, or take out the comma before it."};
}

} // namespace

SyntaxError explainSyntaxError(std::string_view what, std::string_view token)
{
    constexpr std::array<std::string_view, 5> kNotNumbers{"N", "I", "i", "-I", "+"};
    if (has(what, "out_of_range")) {
        return {shown(token) + " is too large for a number.", "Write a smaller number."};
    }
    if (has(what, "invalid string")) {
        return explainString(what);
    }
    const std::string_view last = token.substr(std::min(token.find_last_not_of(" \t\r\n"), token.size()));
    if (!last.empty() && last.front() == '/') {
        return {"JSON knows no comments.", "Take the comment out."};
    }
    if (!last.empty() && last.front() == '\'') {
        return {"Single quotes mean nothing in JSON.", "Use double quotes."};
    }
    if (has(what, "invalid number") ||
        std::find(kNotNumbers.begin(), kNotNumbers.end(), token) != kNotNumbers.end()) {
        return {shown(token) + " does not begin a number that JSON knows.",
                "Write plain numbers such as 30 or 2.5; there is no NaN and no Infinity."};
    }
    if (has(what, "invalid literal")) {
        return {shown(token) + " is not a value.",
                "Put texts in double quotes; true, false and null go without."};
    }
    return explainToken(what, token);
}

} // namespace unknot::content
