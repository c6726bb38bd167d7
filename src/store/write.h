#pragma once

#include "unknot/core/session_record.h"

#include <cstdint>
#include <string>
#include <variant>

namespace unknot::store {

struct BeginSession {
    SessionHeader header;
};
struct AppendEvent {
    std::string session;
    Event event;
};
struct KeepPlace {
    std::string session;
    Checkpoint checkpoint;
};
struct SetNote {
    std::string session;
    std::string note;
};
struct DiscardSession {
    std::string session;
};
struct CloseInterrupted {
    std::string session;
};

/// One change of the log.
struct Write {
    std::variant<BeginSession, AppendEvent, KeepPlace, SetNote, DiscardSession, CloseInterrupted> what;
    std::int64_t utcMillis = 0; ///< When it was asked for.

    [[nodiscard]] const std::string& session() const;
};

} // namespace unknot::store
