#pragma once

#include "unknot/core/cue.h"

#include <string_view>

namespace unknot {

/// How long a calm voice (150 words a minute) needs for `words`, when the recording is not there to ask.
[[nodiscard]] Millis spokenLength(std::string_view words);
/// The same for a cue, with the soft tone before it.
[[nodiscard]] Millis estimatedLength(const SpokenCue& cue);

} // namespace unknot
