#include "routine_editor.h"

#include "routine_words.h"
#include "unknot/core/plain_line.h"

#include <algorithm>
#include <utility>

// What the person may do with a routine; how it is kept is in routine_editor.cpp.
namespace unknot::viewmodels {

namespace {

constexpr std::size_t kLongestName = 40; // as in the format
constexpr Millis kTempoStep{500};
constexpr Millis kHoldStep{5000};
constexpr Millis kPauseStep{5000};

Text inLanguage(const Text& before, const std::string& language, const std::string& words)
{
    auto all = before.all();
    all[language] = words;
    all.try_emplace("en", words);
    return Text(std::move(all));
}

std::size_t at(int step)
{
    return static_cast<std::size_t>(std::max(step, 0));
}

} // namespace

void RoutineEditor::rename(const QString& name)
{
    const std::string words = plainLine(name.toStdString(), kLongestName);
    if (words.empty())
        return;
    Routine next = routine();
    next.name = inLanguage(next.name, state_.language(), words);
    // Until the file is there, the id follows the name.
    if (stamp_.empty())
        next.id = freeRoutineId(words, *state_.catalog());
    edited(draft_.change(std::move(next), "name"));
}

void RoutineEditor::setNotes(const QString& text)
{
    Routine next = routine();
    next.notes = notesOf(text, next, state_.language());
    edited(draft_.change(std::move(next), "notes"));
}

void RoutineEditor::setOften(const QString& text)
{
    Routine next = routine();
    const std::string words = plainLine(text.toStdString(), kLongestName);
    next.often = words.empty() ? Text{} : inLanguage(next.often, state_.language(), words);
    edited(draft_.change(std::move(next), "often"));
}

void RoutineEditor::add(int area)
{
    const auto& techniques = state_.catalog()->techniques;
    if (at(area) >= techniques.size())
        return;
    edited(draft_.addStep(techniques[at(area)]));
    setCurrent(static_cast<int>(routine().steps.size()) - 1);
}

void RoutineEditor::addTechnique(const std::string& technique, const std::string& variant)
{
    const Technique* found = state_.catalog()->technique(technique);
    if (!found || !draft_.addStep(*found))
        return;
    const auto last = routine().steps.size() - 1;
    if (const Variant* asked = found->variant(variant))
        draft_.setVariant(last, *asked);
    edited(true);
    setCurrent(static_cast<int>(last));
}

void RoutineEditor::addOtherSide(int step)
{
    const bool added = draft_.addOtherSide(at(step));
    edited(added);
    if (added)
        setCurrent(step + 1);
}

void RoutineEditor::remove(int step)
{
    edited(draft_.removeStep(at(step)));
}

void RoutineEditor::move(int from, int to)
{
    if (from < 0 || to < 0 || !draft_.moveStep(at(from), at(to)))
        return;
    edited(true);
    setCurrent(to);
    Q_EMIT announced(tr("Moved to %1 of %2").arg(to + 1).arg(routine().steps.size()));
}

void RoutineEditor::chooseVariant(int step, int variant)
{
    const Technique* technique = techniqueOf(step);
    if (technique && at(variant) < technique->variants.size())
        edited(draft_.setVariant(at(step), technique->variants[at(variant)]));
}

void RoutineEditor::chooseSide(int step, int side)
{
    const Technique* technique = techniqueOf(step);
    const Variant* variant = technique ? technique->variant(routine().steps[at(step)].variant) : nullptr;
    const auto choices = variant ? sideChoices(*variant) : std::vector<StepSides>{};
    if (at(side) < choices.size())
        edited(draft_.setSides(at(step), choices[at(side)]));
}

void RoutineEditor::stretch(int step, int by)
{
    edited(draft_.stretch(at(step), by));
}

void RoutineEditor::setNote(int step, const QString& note)
{
    edited(draft_.setNote(at(step), plainLine(note.toStdString(), kLongestNote)));
}

void RoutineEditor::stepTempo(int step, int by)
{
    const Technique* technique = techniqueOf(step);
    const Variant* variant = technique ? technique->variant(routine().steps[at(step)].variant) : nullptr;
    if (!variant)
        return;
    const Millis now = routine().steps[at(step)].stroke.value_or(variant->stroke.usual);
    edited(draft_.setStroke(at(step), std::clamp(now + by * kTempoStep, Millis{2000}, Millis{4000})));
}

void RoutineEditor::stepHold(int step, int by)
{
    const Technique* technique = techniqueOf(step);
    if (!technique)
        return;
    const Millis now = routine().steps[at(step)].hold.value_or(technique->knot.usual);
    edited(draft_.setHold(at(step), std::clamp(now + by * kHoldStep, Millis{10000}, Millis{60000})));
}

void RoutineEditor::stepGetReady(int by)
{
    Routine next = routine();
    next.getReady = std::clamp(next.getReady + by * kPauseStep, Millis{5000}, Millis{30000});
    edited(draft_.change(std::move(next), "get ready"));
}

void RoutineEditor::stepRest(int by)
{
    Routine next = routine();
    next.rest = std::clamp(next.rest + by * kPauseStep, Millis{0}, Millis{30000});
    edited(draft_.change(std::move(next), "rest"));
}

void RoutineEditor::setRatings(bool asked)
{
    Routine next = routine();
    next.ratings = asked;
    edited(draft_.change(std::move(next)));
}

void RoutineEditor::undo()
{
    edited(draft_.undo());
}

void RoutineEditor::takeFile()
{
    auto stored =
        store_ ? store_->open(routine().id) : Result<StoredRoutine>(Error{ErrorCode::NotFound, {}, {}});
    if (!stored) {
        setSaveState(SaveState::Failed, QString::fromStdString(stored.error().message));
        return;
    }
    begin(std::move(stored.value().routine), std::move(stored.value().stamp), SaveState::Saved);
    publish();
}

void RoutineEditor::keepAsCopy()
{
    Routine copy = copyOf(routine(), *state_.catalog(), state_.language());
    stamp_.clear();
    draft_.change(std::move(copy));
    setSaveState(SaveState::Waiting);
    refresh();
    save();
}

void RoutineEditor::tryStep(int step)
{
    if (techniqueOf(step))
        Q_EMIT tryRequested(QString::fromStdString(routine().steps[at(step)].technique),
                            QString::fromStdString(routine().steps[at(step)].variant));
}

void RoutineEditor::start()
{
    if (save())
        Q_EMIT startRequested(QString::fromStdString(routine().id));
}

void RoutineEditor::goBack()
{
    if (empty() || save())
        Q_EMIT backRequested();
}

} // namespace unknot::viewmodels
