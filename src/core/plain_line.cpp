#include "unknot/core/plain_line.h"

#include <utility>

namespace unknot {

namespace {

constexpr char32_t kNoSign = 0xFFFD;
constexpr std::string_view kNoSignUtf8 = "\xEF\xBF\xBD";

struct Sign {
    char32_t code = kNoSign;
    std::string_view bytes;
};

/// The sign that `text` begins with; one byte of it, and kNoSign, where that is not UTF-8.
Sign firstSign(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || length > text.size())
        return {kNoSign, text.substr(0, 1)};
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U)
            return {kNoSign, text.substr(0, 1)};
        code = (code << 6U) | (byte(at) & 0x3FU);
    }
    constexpr char32_t kSmallest[]{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < kSmallest[length] || code > 0x10FFFF || surrogate)
        return {kNoSign, text.substr(0, 1)};
    return {code, text.substr(0, length)};
}

bool isGap(char32_t sign)
{
    const bool control = sign <= 0x20 || (sign >= 0x7F && sign <= 0xA0);
    const bool wide =
        sign == 0x1680 || (sign >= 0x2000 && sign <= 0x200A) || sign == 0x202F || sign == 0x205F;
    return control || wide || sign == 0x2028 || sign == 0x2029 || sign == 0x3000;
}

} // namespace

bool isUnseen(char32_t sign)
{
    const bool control = sign < 0x20 || (sign >= 0x7F && sign <= 0x9F);
    const bool inWords = sign == 0xAD || sign == 0x61C || sign == 0x180E || sign == 0x200B || sign == 0xFEFF;
    const bool direction = sign == 0x200E || sign == 0x200F || (sign >= 0x2028 && sign <= 0x202E);
    const bool format = (sign >= 0x2060 && sign <= 0x206F) || (sign >= 0xFFF9 && sign <= 0xFFFB);
    return control || inWords || direction || format || (sign >= 0xE0000 && sign <= 0xE007F);
}

bool holdsUnseen(std::string_view text)
{
    while (!text.empty()) {
        const Sign sign = firstSign(text);
        if (isUnseen(sign.code))
            return true;
        text.remove_prefix(sign.bytes.size());
    }
    return false;
}

std::string plainLine(std::string_view words, std::size_t most)
{
    std::string line;
    bool gap = false;
    for (std::size_t count = 0; !words.empty() && count < most;) {
        const Sign sign = firstSign(words);
        words.remove_prefix(sign.bytes.size());
        if (isGap(sign.code)) {
            gap = !line.empty();
            continue;
        }
        if (isUnseen(sign.code))
            continue;
        if (gap && ++count == most)
            break;
        if (std::exchange(gap, false))
            line += ' ';
        line += sign.code == kNoSign ? kNoSignUtf8 : sign.bytes;
        ++count;
    }
    return line;
}

} // namespace unknot
