#pragma once

#include "unknot/core/technique.h"
#include "unknot/core/time.h"

#include <optional>
#include <string>
#include <variant>

namespace unknot {

/// How a roll, or the session as a whole, ended.
enum class Outcome { Completed, Skipped, StoppedForPain, LeftOut, Interrupted, Abandoned };

enum class PauseReason {
    Asked,     ///< The person paused.
    Suspended, ///< The machine slept.
    Stalled,   ///< Nobody looked at the clock for more than 2 s: the process was stopped.
    Pain,      ///< The person stopped because it hurts; going on leaves the area out.
    Restored,  ///< A session that was cut off, waiting to be taken up again.
};

enum class RatingMoment { Before, After };

/// The one vocabulary of log, voice and view. Segments are named by their index in the plan.
namespace event {

struct SessionStarted {
    bool operator==(const SessionStarted&) const = default;
};
/// `step` is the index into the plan's steps in roll segments, else -1.
struct SegmentStarted {
    std::size_t segment = 0;
    int step = -1;
    bool operator==(const SegmentStarted&) const = default;
};
/// `rolled` and `held` are what the person did in all visits so far; `held` is not part of `rolled`.
struct SegmentEnded {
    std::size_t segment = 0;
    int step = -1;
    Outcome outcome = Outcome::Completed;
    Millis rolled{0};
    Millis held{0};
    bool operator==(const SegmentEnded&) const = default;
};
struct PhaseStarted {
    std::size_t segment = 0;
    std::size_t phase = 0; ///< Index into the segment's phases.
    bool operator==(const PhaseStarted&) const = default;
};
/// The countdown before rolling begins or goes on; its time belongs to no segment.
struct LeadInStarted {
    Millis length{0};
    bool operator==(const LeadInStarted&) const = default;
};
struct LeadInEnded {
    bool operator==(const LeadInEnded&) const = default;
};
/// 3, 2, 1 before rolling begins.
struct CountedDown {
    int seconds = 0;
    bool operator==(const CountedDown&) const = default;
};
struct HalfwayReached {
    std::size_t segment = 0;
    bool operator==(const HalfwayReached&) const = default;
};
struct TenSecondsLeft {
    std::size_t segment = 0;
    bool operator==(const TenSecondsLeft&) const = default;
};
struct HoldStarted {
    Millis length{0};
    bool operator==(const HoldStarted&) const = default;
};
struct HoldEnded {
    Millis held{0};
    bool operator==(const HoldEnded&) const = default;
};
struct Paused {
    PauseReason reason = PauseReason::Asked;
    bool operator==(const Paused&) const = default;
};
struct Resumed {
    bool operator==(const Resumed&) const = default;
};
/// The person moved within a step, or took more time to get ready.
struct Moved {
    std::size_t segment = 0;
    Millis by{0};
    bool operator==(const Moved&) const = default;
};
struct PaceChanged {
    std::size_t segment = 0;
    Millis stroke{0};
    bool operator==(const PaceChanged&) const = default;
};
struct PainStopped {
    std::string technique;
    Side side = Side::Both;
    bool operator==(const PainStopped&) const = default;
};
struct DiscomfortReported {
    std::string technique;
    int value = 0; ///< 0 to 10.
    bool operator==(const DiscomfortReported&) const = default;
};
/// Ten seconds after a report above 7: is it less now?
struct DiscomfortAsked {
    std::string technique;
    bool operator==(const DiscomfortAsked&) const = default;
};
/// A numeric rating of tension, 0 to 10; no value: not asked or not answered.
struct Rated {
    RatingMoment moment = RatingMoment::Before;
    std::string technique;
    Side side = Side::Both;
    std::optional<int> value;
    bool operator==(const Rated&) const = default;
};
/// A safety rule fired; its words are in Catalog::advice.
struct AdviceDue {
    std::string rule;      ///< "T1", "T2", "T3", "T4", "P1", "N1", "A1".
    std::string technique; ///< Empty when it is about the session.
    Side side = Side::Both;
    bool operator==(const AdviceDue&) const = default;
};
struct SessionEnded {
    Outcome outcome = Outcome::Completed;
    bool operator==(const SessionEnded&) const = default;
};

} // namespace event

/// Something that happened in a session.
struct Event {
    using What = std::variant<event::SessionStarted, event::SegmentStarted, event::SegmentEnded,
                              event::PhaseStarted, event::LeadInStarted, event::LeadInEnded,
                              event::CountedDown, event::HalfwayReached, event::TenSecondsLeft,
                              event::HoldStarted, event::HoldEnded, event::Paused, event::Resumed,
                              event::Moved, event::PaceChanged, event::PainStopped, event::DiscomfortReported,
                              event::DiscomfortAsked, event::Rated, event::AdviceDue, event::SessionEnded>;

    Millis at{0}; ///< Since the start of the session, pauses included.
    What what;

    bool operator==(const Event&) const = default;
};

} // namespace unknot
