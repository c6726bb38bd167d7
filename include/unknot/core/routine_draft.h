#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/routine.h"

#include <string>
#include <vector>

namespace unknot {

/// A routine that is being built, with the way back. Every edit that changes something can be undone; edits
/// of the same thing that follow each other, such as letters of a name, are undone as one.
class RoutineDraft {
public:
    /// Of one roll, in the editor; 15 s apart.
    static constexpr Millis kLeast{30000};
    static constexpr Millis kMost{180000};
    static constexpr Millis kStep{15000};
    static constexpr std::size_t kMostSteps = 40;

    explicit RoutineDraft(Routine routine = {}) : routine_(std::move(routine)) {}

    [[nodiscard]] const Routine& routine() const { return routine_; }
    [[nodiscard]] bool canUndo() const { return !past_.empty(); }
    /// False when there is nothing to take back.
    bool undo();

    /// Takes over `next` when it differs. `what` names the thing that is edited; "" stands by itself.
    bool change(Routine next, const std::string& what = {});

    /// Behind the last step: the technique's first variant with its usual time. False when the routine is
    /// full.
    bool addStep(const Technique& technique);
    /// Behind `step`, when that rolls one side only. False otherwise.
    bool addOtherSide(std::size_t step);
    bool removeStep(std::size_t step);
    /// False when either is no step.
    bool moveStep(std::size_t from, std::size_t to);
    /// The sides follow when the variant is rolled in another way.
    bool setVariant(std::size_t step, const Variant& variant);
    bool setSides(std::size_t step, StepSides sides);
    /// Longer or shorter by `steps` times 15 s, within the limits.
    bool stretch(std::size_t step, int steps);
    bool setNote(std::size_t step, const std::string& words);
    /// Empty: the usual one.
    bool setStroke(std::size_t step, std::optional<Millis> stroke);
    bool setHold(std::size_t step, std::optional<Millis> hold);

private:
    template <class Edit>
    bool edit(std::size_t step, const std::string& what, const Edit& edit);

    Routine routine_;
    std::vector<Routine> past_;
    std::string last_;
};

/// Rolling time of one area in a routine, both sides counted.
struct AreaTime {
    std::string technique;
    Millis time{0};

    bool operator==(const AreaTime&) const = default;
};

/// By order of appearance.
[[nodiscard]] std::vector<AreaTime> areaTimes(const Routine& routine);
/// Rolling and holding: what counts against the 20 minutes.
[[nodiscard]] Millis rollingTime(const Routine& routine);

/// An id made of the words of `name` under which `taken` is false: "evening-after-long-runs", "routine-2".
[[nodiscard]] std::string freeRoutineId(const std::string& name, const Catalog& catalog);

} // namespace unknot
