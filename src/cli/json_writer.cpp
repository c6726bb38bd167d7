#include "cli/json_writer.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace unknot::cli {

namespace {

// Length of the UTF-8 sequence that begins `text`; 0 when it is none (overlong, cut short, a surrogate).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || first > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    if ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F) ||
        (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F))
        return 0;
    return length;
}

} // namespace

void JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    out_ << (layout_ == Layout::Indented ? ": " : ":");
    afterKey_ = true;
}

void JsonWriter::value(std::string_view text)
{
    separate();
    quote(text);
}

void JsonWriter::value(double number)
{
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    literal(std::isfinite(number) && error == std::errc{} ? std::string_view(text, end) : "null");
}

void JsonWriter::begin(char bracket)
{
    separate();
    out_ << bracket;
    hasItems_.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadItems = hasItems_.back();
    hasItems_.pop_back();
    if (hadItems)
        newLine();
    out_ << bracket;
    if (hasItems_.empty())
        out_ << '\n';
}

void JsonWriter::separate()
{
    if (afterKey_) {
        afterKey_ = false;
        return;
    }
    if (hasItems_.empty())
        return;
    if (hasItems_.back())
        out_ << ',';
    hasItems_.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    if (layout_ == Layout::OneLine)
        return;
    out_ << '\n' << std::string(2 * hasItems_.size(), ' ');
}

void JsonWriter::literal(std::string_view text)
{
    separate();
    out_ << text;
}

void JsonWriter::quote(std::string_view text)
{
    out_ << '"';
    while (!text.empty()) {
        const char first = text.front();
        std::size_t length = 1;
        if (first == '"' || first == '\\') {
            out_ << '\\' << first;
        } else if (first == '\n') {
            out_ << "\\n";
        } else if (static_cast<unsigned char>(first) < 0x20 || first == 0x7F) {
            char escaped[7];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(first));
            out_ << escaped;
        } else if ((length = sequenceLength(text)) > 0) {
            out_ << text.substr(0, length);
        } else {
            out_ << "\xEF\xBF\xBD";
            length = 1;
        }
        text.remove_prefix(length);
    }
    out_ << '"';
}

} // namespace unknot::cli
