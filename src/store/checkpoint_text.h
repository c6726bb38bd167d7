#pragma once

#include "unknot/core/session_engine.h"

#include <string>
#include <vector>

namespace unknot::store {

/// JSON arrays, one entry for each tally or rating. Reading throws Failure (Invalid) for anything else.
[[nodiscard]] std::string toText(const std::vector<SegmentTally>& tallies);
[[nodiscard]] std::vector<SegmentTally> talliesFrom(const std::string& text);
[[nodiscard]] std::string toText(const std::vector<event::Rated>& ratings);
[[nodiscard]] std::vector<event::Rated> ratingsFrom(const std::string& text);

} // namespace unknot::store
