#include "utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace unknot::content {

namespace {

constexpr std::size_t kVisibleLength = 40;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Length of the sequence that `lead` begins; 0 when nothing may begin so.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Overlong forms, surrogates and values above U+10FFFF show in the second byte.
bool secondByteFits(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second <= 0x9F;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second <= 0x8F;
    default:
        return true;
    }
}

/// Skips ASCII eight bytes at a time: nearly everything in a content file.
std::size_t skipAscii(std::string_view bytes, std::size_t at)
{
    while (at + 8 <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0) {
            break;
        }
        at += 8;
    }
    return at;
}

/// The code point at `at` in well-formed UTF-8, and its length in bytes.
std::pair<char32_t, std::size_t> decode(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = std::max<std::size_t>(sequenceLength(lead), 1);
    char32_t codePoint = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i) {
        codePoint = (codePoint << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return {codePoint, length};
}

bool isForbidden(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    return control || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

std::optional<std::size_t> firstInvalidByte(std::string_view bytes)
{
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = sequenceLength(lead);
        if (length == 0 || at + length > bytes.size()) {
            return at;
        }
        for (std::size_t i = 1; i < length; ++i) {
            if (!isContinuation(bytes[at + i])) {
                return at;
            }
        }
        if (length > 1 && !secondByteFits(lead, static_cast<unsigned char>(bytes[at + 1]))) {
            return at;
        }
        at += length;
    }
    return {};
}

std::size_t countCodePoints(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isContinuation));
}

std::optional<char32_t> firstForbidden(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        const auto [codePoint, length] = decode(text, at);
        if (isForbidden(codePoint)) {
            return codePoint;
        }
        at += length;
    }
    return {};
}

std::string visible(std::string_view text)
{
    std::string out;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        if (count == kVisibleLength) {
            out += "...";
            break;
        }
        const auto [codePoint, length] = decode(text, at);
        if (isForbidden(codePoint)) {
            out += '<' + codePointName(codePoint) + '>';
        } else {
            out += text.substr(at, length);
        }
        at += length;
    }
    return out;
}

std::string inQuotes(std::string_view text)
{
    return '"' + visible(text) + '"';
}

std::string codePointName(char32_t codePoint)
{
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(codePoint));
    return name;
}

} // namespace unknot::content
