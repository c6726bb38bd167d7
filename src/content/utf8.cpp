#include "utf8.h"

#include "unknot/core/utf8.h"

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

} // namespace

std::optional<std::size_t> firstInvalidByte(std::string_view bytes)
{
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const Sign sign = firstSign(bytes.substr(at));
        if (!sign.wellFormed()) {
            return at;
        }
        at += sign.bytes.size();
    }
    return {};
}

std::size_t countCodePoints(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isContinuation));
}

std::string visible(std::string_view text)
{
    std::string out;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == kVisibleLength) {
            out += "...";
            break;
        }
        const Sign sign = firstSign(text);
        if (isUnseen(sign.code)) {
            out += '<' + codePointName(sign.code) + '>';
        } else {
            out += sign.bytes;
        }
        text.remove_prefix(sign.bytes.size());
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
