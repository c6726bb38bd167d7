#pragma once

#include "unknot/core/event.h"

#include <string>

namespace unknot::store {

/// What happened, as the log keeps it: a kind ("segment-ended") and its values as a JSON object.
struct EventText {
    std::string kind;
    std::string data;

    bool operator==(const EventText&) const = default;
};

/// An event as a row of the log: when it happened, since the start of its session, and what.
struct StoredEvent {
    Millis at{0};
    EventText text;
};

[[nodiscard]] EventText toText(const Event::What& what);
/// Throws Failure (Invalid) for a kind or values that no version of this format writes.
[[nodiscard]] Event::What eventFrom(const EventText& text);

} // namespace unknot::store
