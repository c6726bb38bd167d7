#pragma once

#include "unknot/core/coach.h"

#include <string>

namespace unknot::test {

/// A whole session as it is heard: every tone and line with its moment, one to a line of text. Ratings are
/// answered eight seconds after they were asked.
[[nodiscard]] std::string spokenSession(std::shared_ptr<const Catalog> catalog, const Routine& routine,
                                        VoiceMode mode);

} // namespace unknot::test
