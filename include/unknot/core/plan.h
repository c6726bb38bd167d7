#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/result.h"
#include "unknot/core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

enum class SegmentKind { RateBefore, GetReady, Roll, SwitchSides, Rest, RateAfter };

/// A stretch of a roll with its own cue, laid out in time.
struct PhaseSpan {
    std::size_t phase = 0; ///< Index into the variant's phases.
    Millis start{0};       ///< From the start of the segment.
    Millis length{0};
    Movement movement = Movement::Stroke;

    bool operator==(const PhaseSpan&) const = default;
};

/// One stretch of a session. Rating segments take no planned time: they wait for the person.
struct Segment {
    SegmentKind kind = SegmentKind::Roll;
    std::string technique;
    std::string variant;    ///< Empty in rating segments.
    Side side = Side::Both; ///< Of the roll, or of the roll that is being prepared.
    Millis start{0};        ///< Planned, from the start of the session.
    Millis length{0};       ///< Planned.
    Millis stroke{3000};    ///< One direction, in roll segments.
    Millis holdAtEnd{0};
    Millis holdAtStart{0};
    Millis hold{30000};            ///< Suggested length of a hold on a knot.
    bool hasSides = true;          ///< Rating segments: ask left and right; false: one central number.
    int step = -1;                 ///< Index into Plan::steps; -1 in rating segments.
    std::vector<PhaseSpan> phases; ///< In roll segments; they fill the segment exactly.

    bool operator==(const Segment&) const = default;
};

/// One roll as it is planned: what the log keeps and a cut-off session is laid out from again.
struct PlannedStep {
    std::string technique;
    std::string variant;
    Side side = Side::Both;
    Millis length{0};
    Millis stroke{3000};
    std::optional<Millis> hold{}; ///< Empty: the technique's usual. The log does not keep it.

    bool operator==(const PlannedStep&) const = default;
};

/// The times around the rolls.
struct PlanFrame {
    Millis getReady{10000};
    Millis switchSides{10000};
    Millis rest{5000};
    bool ratings = true;

    bool operator==(const PlanFrame&) const = default;
};

/// A routine laid out in time.
struct Plan {
    std::string routine;
    PlanFrame frame;
    std::vector<PlannedStep> steps;
    std::vector<Segment> segments;

    [[nodiscard]] Millis total() const;   ///< Everything but the ratings.
    [[nodiscard]] Millis rolling() const; ///< Roll segments only: what counts against the 20 minutes.
    [[nodiscard]] std::vector<std::string> areas() const; ///< Technique ids in order, each once.
    bool operator==(const Plan&) const = default;
};

/// Lays out `routine`; the sides of an Each step start with `first`. Fails when a step names a technique or
/// variant that is not in the catalog, or rolls one side of a variant that has no sides.
[[nodiscard]] Result<Plan> makePlan(const Routine& routine, const Catalog& catalog, Side first = Side::Left);

/// Lays out steps that are already resolved to sides; used for a session that was cut off.
[[nodiscard]] Result<Plan> layOut(std::string routine, const PlanFrame& frame, std::vector<PlannedStep> steps,
                                  const Catalog& catalog);

} // namespace unknot
