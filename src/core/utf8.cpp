#include "unknot/core/utf8.h"

#include <algorithm>

namespace unknot {

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

bool isUnseen(char32_t sign)
{
    const bool control = sign < 0x20 || (sign >= 0x7F && sign <= 0x9F);
    const bool inWords = sign == 0xAD || sign == 0x61C || sign == 0x180E || sign == 0x200B || sign == 0xFEFF;
    const bool direction = sign == 0x200E || sign == 0x200F || (sign >= 0x2028 && sign <= 0x202E);
    const bool format = (sign >= 0x2060 && sign <= 0x206F) || (sign >= 0xFFF9 && sign <= 0xFFFB);
    return control || inWords || direction || format || (sign >= 0xE0000 && sign <= 0xE007F);
}

std::optional<char32_t> firstUnseen(std::string_view text)
{
    const auto seen = [](char byte) { return byte >= 0x20 && byte < 0x7F; };
    while (true) {
        text.remove_prefix(static_cast<std::size_t>(std::ranges::find_if_not(text, seen) - text.begin()));
        if (text.empty())
            return {};
        const Sign sign = firstSign(text);
        if (isUnseen(sign.code))
            return sign.code;
        text.remove_prefix(sign.bytes.size());
    }
}

} // namespace unknot
