#pragma once

#include "unknot/core/time.h"

#include <string_view>

namespace unknot {

/// How long a calm voice (150 words a minute) needs for `words`, when the recording is not there to ask.
[[nodiscard]] Millis spokenLength(std::string_view words);

} // namespace unknot
