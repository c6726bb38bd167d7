#pragma once

#include "unknot/core/coach.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot::test {

/// Something a person does in a session, at this moment.
struct Press {
    Millis at{0};
    std::string what; ///< As it is written down.
    std::function<std::vector<Event>(SessionEngine&, Coach&, Millis)> act;
};

/// A whole session as it is heard: every tone and line with its moment, one to a line of text, and what the
/// person does. Ratings are answered eight seconds after they were asked.
[[nodiscard]] std::string spokenSession(std::shared_ptr<const Catalog> catalog, const Routine& routine,
                                        VoiceMode mode, const std::vector<Press>& presses = {});

} // namespace unknot::test
