#include "rules.h"

#include "utf8.h"

#include <algorithm>
#include <cmath>

namespace unknot::content {

namespace {

/// 0.5, 30, 180: without zeros at the end.
std::string plain(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (!std::isdigit(static_cast<unsigned char>(text.back()))) {
        text.pop_back();
    }
    return text;
}

bool readNumber(const Value& value, std::string_view what, double least, double most, double& out)
{
    const Node& node = value.node();
    if (node.kind == Kind::Number && node.number >= least && node.number <= most) {
        out = node.number;
        return true;
    }
    const std::string range = std::string(what) + " from " + plain(least) + " to " + plain(most);
    value.expected(range, node.kind == Kind::String ? "Write " + range + ", without quotes."
                                                    : "Write " + range + ".");
    return false;
}

bool isId(std::string_view id)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isAllowed = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= 40 && isLetter(id.front()) &&
           std::all_of(id.begin(), id.end(), isAllowed);
}

} // namespace

bool WholeRule::operator()(const Value& value, int& out) const
{
    double number = 0;
    if (value.node().kind == Kind::Number && !value.node().whole) {
        value.expected("a whole number", "Write it without a point or an exponent.");
        return false;
    }
    if (!readNumber(value, "a whole number", least, most, number)) {
        return false;
    }
    out = static_cast<int>(number);
    return true;
}

bool NumberRule::operator()(const Value& value, double& out) const
{
    return readNumber(value, "a number", least, most, out);
}

bool SecondsRule::operator()(const Value& value, Millis& out) const
{
    double number = 0;
    if (!readNumber(value, "a number of seconds", least, most, number)) {
        return false;
    }
    out = Millis(std::llround(number * 1000));
    return true;
}

bool FlagRule::operator()(const Value& value, bool& out) const
{
    if (value.node().kind != Kind::Boolean) {
        value.expected("true or false", "Write true or false, without quotes.");
        return false;
    }
    out = value.node().boolean;
    return true;
}

bool IdRule::operator()(const Value& value, std::string& out) const
{
    if (value.node().kind != Kind::String || !isId(value.node().text)) {
        value.expected("an id",
                       "Use 1 to 40 lower-case letters, digits and hyphens, a letter first: \"outer-calf\".");
        return false;
    }
    out = value.node().text;
    return true;
}

bool isListOf(const Value& value, std::size_t least, std::size_t most)
{
    if (value.node().kind != Kind::Array) {
        value.expected("a list", "Write it as [..., ...].");
        return false;
    }
    const std::size_t count = value.node().children;
    if (count < least || count > most) {
        const std::string range = least == most   ? "exactly " + std::to_string(least)
                                  : count < least ? "at least " + std::to_string(least)
                                                  : "at most " + std::to_string(most);
        value.problem(value.subject() + " must have " + range +
                          (least == 1 && most != 1 && count < 1 ? " item" : " items") + ", but it has " +
                          std::to_string(count) + ".",
                      count < least ? "Add what is missing." : "Take out what is too many.");
        return false;
    }
    return true;
}

void notOneOf(const Value& value, const std::vector<std::string_view>& names)
{
    const std::string_view meant =
        value.node().kind == Kind::String ? nearest(value.node().text, names) : std::string_view{};
    value.expected(listed(names),
                   meant.empty() ? "Use one of these." : "Did you mean " + inQuotes(meant) + "?");
}

} // namespace unknot::content
