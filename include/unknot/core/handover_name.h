#pragma once

#include "unknot/core/plain_line.h"

namespace unknot {

/// Of a name on a sheet or in a programme file, in characters.
inline constexpr std::size_t kLongestHandoverName = 60;

/// What somebody typed for such a name, as it is handed over.
[[nodiscard]] inline std::string handoverName(std::string_view typed)
{
    return plainLine(typed, kLongestHandoverName);
}

} // namespace unknot
