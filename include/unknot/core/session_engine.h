#pragma once

#include "unknot/core/event.h"
#include "unknot/core/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

enum class SessionState {
    Idle,    ///< Not started.
    Rating,  ///< Waiting for numbers; no clock runs.
    LeadIn,  ///< Three seconds before rolling begins or goes on.
    Running, ///< Getting ready, rolling, switching or resting.
    Holding, ///< On a knot; the step's clock runs on.
    Paused,
    Ended,
};

/// Where the stroke is: the one clock of pacer, figure and metronome.
struct StrokePosition {
    enum class Direction { Out, RestAtEnd, Back, RestAtStart };

    double along = 0; ///< 0 at the start of the range, 1 at its end, with soft ends: .5 - .5 cos(pi u).
    Direction direction = Direction::Out;
    Millis oneWay{3000}; ///< Time of one direction now; twice the pace in a searching phase.

    bool operator==(const StrokePosition&) const = default;
};

/// Everything a view shows of a running session, derived for one moment.
struct Position {
    SessionState state = SessionState::Idle;
    std::size_t segment = 0;   ///< Index into the plan; the last one when ended.
    Millis elapsed{0};         ///< In the segment.
    Millis remaining{0};       ///< In the segment.
    Millis length{0};          ///< Of the segment, with time that was added.
    Millis leadInRemaining{0}; ///< Above 0 only in LeadIn.
    Millis holdRemaining{0};   ///< Above 0 only in Holding.
    Millis holdLength{0};
    Millis done{0};        ///< Planned time that lies behind, ratings apart.
    Millis left{0};        ///< Planned time to come, areas that are left out not counted.
    Millis rolled{0};      ///< Rolling and holding of the whole session: what counts for 20 minutes.
    std::size_t phase = 0; ///< Index into the segment's phases.
    StrokePosition stroke;
    std::optional<PauseReason> pauseReason;

    bool operator==(const Position&) const = default;
};

/// What became of one segment so far.
struct SegmentTally {
    std::optional<Outcome> outcome; ///< Empty while it is to come or running.
    Millis rolled{0};
    Millis held{0};

    bool operator==(const SegmentTally&) const = default;
};

/// The exact place of a session, enough to take it up again. Durable within a second of happening.
struct Checkpoint {
    Millis at{0}; ///< Session time, pauses included.
    std::size_t segment = 0;
    Millis elapsed{0};                 ///< In the segment.
    Millis length{0};                  ///< Of the segment, with time that was added.
    Millis strokeTime{0};              ///< Time on the stroke clock of the segment.
    std::vector<SegmentTally> tallies; ///< One per segment of the plan.
    std::vector<event::Rated> ratings;

    bool operator==(const Checkpoint&) const = default;
};

struct EngineOptions {
    Millis leadIn{3000};
    Millis hold{30000};           ///< Suggested length of a hold; 10 s to 60 s.
    Millis areaLimit{180000};     ///< T1: three minutes an area (the article).
    Millis sessionLimit{1200000}; ///< T2, T3, T4: twenty minutes (the article).
};

/// A session as a pure state machine. It is told the time and derives everything from it: one large step
/// gives the same events as many small ones. Commands that make no sense in the present state do nothing and
/// return nothing new. Every command first advances to `now`; a `now` before the last one counts as the last.
/// Not thread-safe; a value without outside effects.
class SessionEngine {
public:
    explicit SessionEngine(Plan plan, EngineOptions options = {});

    /// Takes a cut-off session up at `checkpoint`; it is Paused(Restored) until resumed.
    /// Fails when the checkpoint does not fit the plan.
    [[nodiscard]] static Result<SessionEngine> restore(Plan plan, const Checkpoint& checkpoint,
                                                       EngineOptions options = {});

    [[nodiscard]] std::vector<Event> start(Millis now);
    [[nodiscard]] std::vector<Event> advance(Millis now);
    [[nodiscard]] std::vector<Event> pause(Millis now, PauseReason reason = PauseReason::Asked);
    [[nodiscard]] std::vector<Event> resume(Millis now);
    /// On to the next step; in a rating, leaves it unanswered and goes on.
    [[nodiscard]] std::vector<Event> skip(Millis now);
    /// Within 3 s of a step's start, or while getting ready for it, to the step before; else restarts the
    /// step.
    [[nodiscard]] std::vector<Event> back(Millis now);
    /// Leaves getting ready (after a last lead-in), a rest, or an answered rating.
    [[nodiscard]] std::vector<Event> proceed(Millis now);
    /// In a roll: moves within the step, both ends are limits. While getting ready or resting: more time.
    [[nodiscard]] std::vector<Event> move(Millis now, Millis by);
    [[nodiscard]] std::vector<Event> hold(Millis now);
    [[nodiscard]] std::vector<Event> release(Millis now);
    /// One direction of the stroke from here on, kept within 2 s to 4 s.
    [[nodiscard]] std::vector<Event> setPace(Millis now, Millis stroke);
    /// Sets a number (or clears it) in the present rating, or changes one that was given earlier.
    [[nodiscard]] std::vector<Event> rate(Millis now, RatingMoment moment, const std::string& technique,
                                          Side side, std::optional<int> value);
    /// Sharp pain or numbness: takes the area out of this session and waits. In a rating, takes its area out.
    [[nodiscard]] std::vector<Event> stopForPain(Millis now);
    /// 0 to 10 while rolling; above 7 is eased once and asked again, above 7 again ends the area.
    [[nodiscard]] std::vector<Event> reportDiscomfort(Millis now, int value);
    /// Ends now and keeps what was done: Completed when nothing was left to roll, else Abandoned.
    [[nodiscard]] std::vector<Event> finish(Millis now);

    [[nodiscard]] Position position(Millis now) const;
    [[nodiscard]] SessionState state() const;
    [[nodiscard]] const Plan& plan() const;
    [[nodiscard]] const std::vector<SegmentTally>& tallies() const;
    [[nodiscard]] const std::vector<event::Rated>& ratings() const;
    [[nodiscard]] Checkpoint checkpoint(Millis now) const;
    /// The next moment at which advance() has something to tell; empty while nothing runs.
    [[nodiscard]] std::optional<Millis> nextDue() const;
};

} // namespace unknot
