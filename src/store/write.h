#pragma once

#include "unknot/core/activity.h"
#include "unknot/core/session_record.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

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
struct TellAdvice {
    AdviceTold told;
};
/// Changes a rating or the note of a session that is over; what stood there is kept.
struct Correct {
    std::string session;
    Correction correction; ///< What shall stand there.
};

/// A session with everything the log knows of it.
struct LoggedSession {
    SessionRecord record;
    std::vector<Event> events;
    std::vector<Correction> corrections;
    std::int64_t writtenUtcMillis = 0;

    bool operator==(const LoggedSession&) const = default;
};
/// Puts a session as it was into the log, unless it is there already.
struct PutSession {
    LoggedSession session;
};
struct ChangeActivity {
    ActivityChange change;
};

/// One change of the log.
struct Write {
    std::variant<BeginSession, AppendEvent, KeepPlace, SetNote, DiscardSession, CloseInterrupted, TellAdvice,
                 Correct, PutSession, ChangeActivity>
        what;
    std::int64_t utcMillis = 0; ///< When it was asked for.

    [[nodiscard]] const std::string& session() const; ///< "" when it is about none.
};

} // namespace unknot::store
