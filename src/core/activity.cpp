#include "unknot/core/activity.h"

#include "unknot/core/plain_line.h"

#include <algorithm>

namespace unknot {

namespace {

/// Of UTF-8: bytes that do not go on with a character.
bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

Result<std::string> activityText(std::string_view typed)
{
    std::string text = plainLine(typed);
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
