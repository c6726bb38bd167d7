#include "unknot/core/activity.h"

#include <algorithm>

namespace unknot {

namespace {

/// Of UTF-8: bytes that do not go on with a character.
bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool isGap(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value <= 0x20 || value == 0x7F;
}

} // namespace

Result<std::string> activityText(std::string_view typed)
{
    std::string text;
    for (const char byte : typed) {
        if (!isGap(byte))
            text += byte;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    if (!text.empty() && text.back() == ' ')
        text.pop_back();
    if (text.empty())
        return Error{ErrorCode::Invalid, "An activity needs a name.", {}};
    if (std::ranges::count_if(text, beginsCharacter) > kLongestActivity)
        return Error{ErrorCode::Invalid,
                     "The name of an activity has at most " + std::to_string(kLongestActivity) +
                         " characters.",
                     {}};
    return text;
}

} // namespace unknot
