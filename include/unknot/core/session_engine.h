#pragma once

#include "unknot/core/event.h"
#include "unknot/core/plan.h"
#include "unknot/core/stroke.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unknot {

inline constexpr Millis kHalfwayFrom{60000}; ///< Shorter rolls have no halfway.
inline constexpr Millis kTenSeconds{10000};
inline constexpr Millis kTenSecondsFrom{20000}; ///< Shorter rolls are not told that ten seconds are left.

enum class SessionState {
    Idle,    ///< Not started.
    Rating,  ///< Waiting for numbers; no clock runs.
    LeadIn,  ///< Three seconds before rolling begins or goes on.
    Running, ///< Getting ready, rolling, switching or resting.
    Holding, ///< On a knot; the step's clock runs on.
    Paused,
    Ended,
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
    Millis done{0};                    ///< As Position::done.
    std::optional<Millis> pace;        ///< One direction, once the person has changed it.
    std::vector<SegmentTally> tallies; ///< One per segment of the plan.
    std::vector<event::Rated> ratings;

    bool operator==(const Checkpoint&) const = default;
};

struct EngineOptions {
    Millis leadIn{3000};
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
    /// Takes the last skip back within 5 s of it: the step goes on where it was, after a lead-in.
    [[nodiscard]] std::vector<Event> undoSkip(Millis now);
    /// Within 3 s of a step's start, or while getting ready for it, to the step before; else restarts the
    /// step.
    [[nodiscard]] std::vector<Event> back(Millis now);
    /// To the preparation of the roll of planned step `step` (from 0), forwards or backwards, unless its area
    /// was left out. Not from a rating.
    [[nodiscard]] std::vector<Event> goTo(Millis now, int step);
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
    /// No more rolling: on to the ratings after, of the areas that were rolled; then the session is
    /// Completed.
    [[nodiscard]] std::vector<Event> finish(Millis now);
    /// Ends at once as Abandoned and keeps what was done.
    [[nodiscard]] std::vector<Event> abandon(Millis now);

    /// Derived without advancing: never past the next event that is due.
    [[nodiscard]] Position position(Millis now) const;
    [[nodiscard]] SessionState state() const { return state_; }
    [[nodiscard]] const Plan& plan() const { return plan_; }
    [[nodiscard]] const std::vector<SegmentTally>& tallies() const { return tallies_; }
    [[nodiscard]] const std::vector<event::Rated>& ratings() const { return ratings_; }
    [[nodiscard]] Checkpoint checkpoint() const;
    /// Until when the last skip can be taken back; empty when it cannot.
    [[nodiscard]] std::optional<Millis> undoUntil() const;
    /// The next moment at which advance() has something to tell; empty while nothing runs.
    [[nodiscard]] std::optional<Millis> nextDue() const;

private:
    using Events = std::vector<Event>;

    const Segment& current() const { return plan_.segments[segment_]; }
    bool rolling() const;
    bool clockRuns() const;
    Millis areaRolled(const std::string& technique) const;
    Millis sessionRolled() const;
    bool leftOut(const std::string& technique) const { return leftOut_.contains(technique); }
    std::size_t phaseAt(Millis elapsed) const;
    StrokeTiming timingAt(Millis elapsed) const;
    std::optional<event::Rated> ratingOf(RatingMoment moment, const std::string& technique, Side side) const;

    void emit(Events& out, Event::What what) const { out.push_back({now_, std::move(what)}); }
    Millis untilDue() const;
    void consume(Millis time);
    void tellDue(Events& out);
    void tellLimits(Events& out);
    void advanceTo(Millis now, Events& out);

    std::size_t following(std::size_t segment) const;
    std::optional<std::size_t> rollBefore(std::size_t segment) const;
    std::size_t preparationOf(std::size_t roll) const;
    void enter(std::size_t segment, bool leadIn, Events& out);
    void beginLeadIn(Events& out);
    void beginRolling(Events& out);
    void arrive(std::size_t segment, bool leadIn, bool paused, Events& out);
    void endRoll(Outcome outcome, Events& out);
    void endHold(Events& out);
    void leaveRating(Events& out);
    void leaveOut(const std::string& technique, Events& out);
    void stopArea(Events& out);
    void setElapsed(Millis elapsed, Events& out);
    void end(Outcome outcome, Events& out);

    /// Where a skip came from.
    struct Skipped {
        Millis at{0};
        std::size_t segment = 0;
        std::size_t roll = 0; ///< The one that counts as skipped.
        Millis elapsed{0};
        Millis length{0};
        Millis strokeTime{0};
        Millis done{0};
    };

    Plan plan_;
    EngineOptions options_;
    SessionState state_ = SessionState::Idle;
    Millis now_{0};
    std::size_t segment_ = 0;
    Millis elapsed_{0};
    Millis length_{0};
    Millis strokeTime_{0};
    Millis leadInLeft_{0};
    Millis holdLeft_{0};
    Millis holdLength_{0};
    Millis holdSpent_{0};
    Millis done_{0};
    std::optional<Millis> pace_;
    std::optional<PauseReason> pauseReason_;
    bool entered_ = false;          ///< false: the segment's start is still to be told (after a stop).
    bool tooStrong_ = false;        ///< Discomfort above 7 was reported in this roll.
    std::optional<Millis> askLeft_; ///< Until discomfort is asked again.
    std::vector<SegmentTally> tallies_;
    std::vector<event::Rated> ratings_;
    std::set<std::string> leftOut_;
    std::set<std::string> areaLimitTold_;
    std::set<std::string> areaLongTold_;
    bool sessionLimitTold_ = false;
    std::optional<Skipped> skipped_;
};

} // namespace unknot
