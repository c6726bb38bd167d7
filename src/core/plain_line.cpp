#include "unknot/core/plain_line.h"

#include "unknot/core/utf8.h"

#include <algorithm>
#include <utility>

namespace unknot {

namespace {

constexpr std::string_view kNoSignUtf8 = "\xEF\xBF\xBD";

bool isGap(char32_t sign)
{
    const bool control = sign <= 0x20 || (sign >= 0x7F && sign <= 0xA0);
    const bool wide =
        sign == 0x1680 || (sign >= 0x2000 && sign <= 0x200A) || sign == 0x202F || sign == 0x205F;
    return control || wide || sign == 0x2028 || sign == 0x2029 || sign == 0x3000;
}

} // namespace

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

std::string plainLines(std::string_view words)
{
    std::string lines;
    for (std::size_t from = 0, end = 0; from <= words.size(); from = end + 1) {
        end = std::min(words.find('\n', from), words.size());
        lines += plainLine(words.substr(from, end - from)) + '\n';
    }
    lines.erase(lines.find_last_not_of('\n') + 1);
    return lines.erase(0, lines.find_first_not_of('\n'));
}

} // namespace unknot
