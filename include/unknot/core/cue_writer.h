#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/cue.h"
#include "unknot/core/event.h"
#include "unknot/core/plan.h"
#include "unknot/core/script.h"
#include "unknot/core/session_engine.h"

#include <memory>
#include <string>
#include <vector>

namespace unknot {

/// What is said and sounded at one event.
struct Cues {
    std::vector<SpokenCue> lines;
    std::vector<ToneCue> tones;
};

/// Writes the script of one session: which words and tones belong to which event. Without state of its own;
/// the words come from the script, the techniques and the advice of the catalog.
class CueWriter {
public:
    /// With VoiceMode::Off the short lines are written: they are still shown as captions.
    CueWriter(Plan plan, std::string routineName, std::shared_ptr<const Catalog> catalog,
              std::string language, VoiceMode mode);

    /// The cues of `event`; their moments count from the event's own. `lengthOf` says how long the lines are
    /// that others follow.
    [[nodiscard]] Cues write(const Event& event, const LengthOf& lengthOf) const;

    /// Every line the session can need, in the order of first use; what a person may do in between comes
    /// last.
    [[nodiscard]] std::vector<std::string> everyLine() const;

    /// "Calf, left leg, forty seconds left, then finished."
    [[nodiscard]] std::string whereAmI(const Position& place) const;

    /// "Left, four."
    [[nodiscard]] std::string number(Side side, int value) const;

    /// "Calf, left leg".
    [[nodiscard]] std::string title(const Segment& segment) const;
    [[nodiscard]] const std::string& routineName() const { return routineName_; }
    [[nodiscard]] const Plan& plan() const { return plan_; }

private:
    struct Writing;

    const Segment& segment(std::size_t index) const { return plan_.segments[index]; }
    const Technique* technique(const std::string& id) const { return catalog_->technique(id); }
    std::string say(Moment moment, Tokens tokens = {}) const;
    std::string areaName(const std::string& area) const;
    std::string sideWord(Side side) const;
    Tokens tokensOf(const Segment& segment) const;
    std::string minutes(Millis time) const;
    std::string clockWords(Millis time) const;
    std::string areasWords() const;
    std::string words(const Text& text, const Segment& segment) const;
    SpokenCue phaseCue(const Segment& now, std::size_t phase) const;

    std::vector<std::string> startLines() const;
    void onStart(Writing& out) const;
    void onSegment(std::size_t index, Writing& out) const;
    void onPreparation(std::size_t index, Writing& out) const;
    void onRoll(std::size_t index, Writing& out) const;
    void onPhase(const event::PhaseStarted& phase, Writing& out) const;
    void onAdvice(const event::AdviceDue& due, Writing& out) const;
    void onEnd(const event::SessionEnded& end, Writing& out) const;
    void onCommand(const Event& event, Writing& out) const;
    bool firstWithSides(std::size_t index) const;
    bool announcedBefore(std::size_t index) const;
    bool firstRollOfArea(std::size_t index) const;

    Plan plan_;
    std::string routineName_;
    std::shared_ptr<const Catalog> catalog_;
    std::string language_;
    bool full_ = false;
};

} // namespace unknot
