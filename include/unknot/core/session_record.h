#pragma once

#include "unknot/core/event.h"
#include "unknot/core/plan.h"
#include "unknot/core/session_engine.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// What the log knows of a session when it begins.
struct SessionHeader {
    std::string id;          ///< 32 hexadecimal digits, unique across computers.
    std::string routine;     ///< Routine id.
    std::string routineName; ///< As shown on the day; the file may change later.
    WallTime started;
    bool rehearsal = false; ///< Run faster than life; left out of history.
    PlanFrame frame;
    std::vector<PlannedStep> steps;

    bool operator==(const SessionHeader&) const = default;
};

/// One roll as it was done.
struct StepRecord {
    PlannedStep planned;
    Millis rolled{0};
    Millis held{0};
    std::optional<Outcome> outcome; ///< Empty: never reached.

    bool operator==(const StepRecord&) const = default;
};

/// A session as it stands in the log.
struct SessionRecord {
    SessionHeader header;
    std::optional<Outcome> outcome; ///< Empty: still running, or cut off and not yet closed.
    Millis total{0};                ///< From start to end, pauses included.
    std::vector<StepRecord> steps;
    std::vector<event::Rated> ratings; ///< Latest value of each; answered ones only.
    std::string note;

    bool operator==(const SessionRecord&) const = default;
};

/// A session that was cut off and can be taken up at its exact place.
struct CutOffSession {
    SessionHeader header;
    Checkpoint checkpoint;
    std::int64_t lastUtcMillis = 0; ///< When its last event or checkpoint was written.

    bool operator==(const CutOffSession&) const = default;
};

/// A rating with the local day on which it was given.
struct DatedRating : event::Rated {
    std::string localDay = {};

    bool operator==(const DatedRating&) const = default;
};

/// A message about an area that a person has seen, and what they said to it.
struct AdviceTold {
    enum class Answer {
        Shown,
        NotNow, ///< Not wanted for a week.
        Easier, ///< Than a week ago, to the question of too few ratings.
        SameOrWorse,
    };
    std::string rule;
    std::string area; ///< Empty when it is about a session.
    std::string localDay;
    Answer answer = Answer::Shown;

    bool operator==(const AdviceTold&) const = default;
};

/// A later change to what was recorded.
struct Correction {
    std::int64_t utcMillis = 0;         ///< When it was made.
    std::optional<event::Rated> rating; ///< Without a value: none.
    std::optional<std::string> note;

    bool operator==(const Correction&) const = default;
};

/// Minutes of one local day.
struct DayTotal {
    std::string localDay;
    Millis rolled{0}; ///< Rolling and holding.
    int sessions = 0;

    bool operator==(const DayTotal&) const = default;
};

} // namespace unknot
