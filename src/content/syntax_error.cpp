#include "syntax_error.h"

#include "utf8.h"

#include <algorithm>

namespace unknot::content {

namespace {

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isDelimiter(char c)
{
    return std::string_view("{}[],: \t\r\n").find(c) != std::string_view::npos;
}

/// What stands at the place of the failure: a text, a number, a sign, or the word around it.
std::string_view culprit(const Failure& failure)
{
    if (has(failure.what, "unexpected string") || has(failure.what, "unexpected number") ||
        has(failure.what, "out_of_range")) {
        return failure.token;
    }
    const std::string_view source = failure.source;
    std::size_t end = std::min(failure.reached, source.size());
    std::size_t begin = end == 0 ? 0 : end - 1;
    if (begin < end && isDelimiter(source[begin]) && has(failure.what, "invalid") && begin > 0) {
        end = begin--;
    }
    if (begin >= end || isDelimiter(source[begin])) {
        return source.substr(begin, end - begin);
    }
    while (begin > 0 && !isDelimiter(source[begin - 1])) {
        --begin;
    }
    while (end < source.size() && !isDelimiter(source[end])) {
        ++end;
    }
    return source.substr(begin, end - begin);
}

/// Texts keep their own quotes.
std::string shown(std::string_view found)
{
    return found.starts_with('"') ? visible(found) : inQuotes(found);
}

SyntaxError explainText(std::string_view what)
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

SyntaxError explainWord(std::string_view found)
{
    const std::string_view word = found.substr(std::min(found.find_first_not_of("+-"), found.size()));
    if (has(found, "/*") || has(found, "//")) {
        return {"JSON knows no comments.", "Take the comment out."};
    }
    if (found.starts_with('\'')) {
        return {"Single quotes mean nothing in JSON.", "Use double quotes."};
    }
    if (word.size() < found.size() || found.find_first_of("0123456789.") == 0 || word == "NaN" ||
        word == "Infinity") {
        return {shown(found) + " is not a number that JSON knows.",
                "Write plain numbers such as 30 or 2.5; there is no NaN and no Infinity."};
    }
    return {shown(found) + " is not a value.",
            "Put texts in double quotes; true, false and null go without."};
}

SyntaxError explainOrder(std::string_view what, std::string_view found)
{
    if (has(what, "expected end of input")) {
        return {"Something follows after the end of the document: " + shown(found) + ".",
                "Take out everything behind the last }."};
    }
    const std::string there = " was expected, but there is " + shown(found) + ".";
    if (has(what, "parsing object key")) {
        return {"A key" + there, "Put keys in double quotes, and no comma behind the last value."};
    }
    if (has(what, "parsing object separator")) {
        return {"A colon" + there, "Put : between key and value."};
    }
    if (has(what, "parsing object")) {
        return {"A comma or }" + there, "Put a comma behind the value before it."};
    }
    if (has(what, "parsing array")) {
        return {"A comma or ]" + there, "Put a comma behind the value before it."};
    }
    return {"A value" + there, "Write a value there, or take out the comma before it."};
}

} // namespace

SyntaxError explain(const Failure& failure)
{
    const std::string_view what = failure.what;
    if (has(what, "out_of_range")) {
        return {shown(failure.token) + " is too large for a number.", "Write a smaller number."};
    }
    if (has(what, "invalid string")) {
        return explainText(what);
    }
    if (has(what, "unexpected end of input")) {
        return {"The file ends before its last bracket is closed.",
                "Close every { with } and every [ with ]."};
    }
    if (has(what, "invalid literal") || has(what, "invalid number")) {
        return explainWord(culprit(failure));
    }
    return explainOrder(what, culprit(failure));
}

} // namespace unknot::content
