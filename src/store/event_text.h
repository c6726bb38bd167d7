#pragma once

#include "unknot/core/event.h"
#include "unknot/core/session_engine.h"

#include <string>
#include <vector>

namespace unknot::store {

/// What happened, as the log keeps it: a kind ("segment-ended") and its values as a JSON object.
struct EventText {
    std::string kind;
    std::string data;

    bool operator==(const EventText&) const = default;
};

[[nodiscard]] EventText toText(const Event::What& what);
/// Throws Failure (Invalid) for a kind or values that no version of this format writes.
[[nodiscard]] Event::What eventFrom(const EventText& text);

/// JSON arrays, one entry for each tally or rating.
[[nodiscard]] std::string toText(const std::vector<SegmentTally>& tallies);
[[nodiscard]] std::vector<SegmentTally> talliesFrom(const std::string& text);
[[nodiscard]] std::string toText(const std::vector<event::Rated>& ratings);
[[nodiscard]] std::vector<event::Rated> ratingsFrom(const std::string& text);

} // namespace unknot::store
