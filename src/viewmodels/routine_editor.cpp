#include "routine_editor.h"

#include "format.h"
#include "routine_words.h"
#include "unknot/core/plan.h"

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr int kSaveAfter = 600; // ms

} // namespace

RoutineEditor::RoutineEditor(AppState& state, RoutineStore* store, QObject* parent)
    : QObject(parent), state_(state), store_(store)
{
    saving_.setSingleShot(true);
    saving_.setInterval(kSaveAfter);
    connect(&saving_, &QTimer::timeout, this, [this] { save(); });
    connect(&state_, &AppState::catalogChanged, this, &RoutineEditor::refresh);
}

RoutineEditor::~RoutineEditor()
{
    if (saveState_ == SaveState::Waiting && store_)
        (void)store_->save(asSaved(), stamp_);
}

void RoutineEditor::open(const std::string& id)
{
    const Catalog& catalog = *state_.catalog();
    if (store_ && !id.empty()) {
        if (auto stored = store_->open(id)) {
            begin(std::move(stored.value().routine), std::move(stored.value().stamp), SaveState::Saved);
            return;
        }
    }
    const Routine* model = catalog.routine(id);
    begin(model ? copyOf(*model, catalog, state_.language()) : newRoutine(catalog, state_.language()), {},
          model ? SaveState::Waiting : SaveState::Incomplete);
    if (model)
        save();
}

void RoutineEditor::begin(Routine routine, std::string stamp, SaveState state)
{
    saving_.stop();
    begunWith_ = routine.steps;
    draft_ = RoutineDraft(std::move(routine));
    stamp_ = std::move(stamp);
    current_ = draft_.routine().steps.empty() ? -1 : 0;
    setSaveState(state);
    refresh();
    Q_EMIT currentChanged();
}

void RoutineEditor::edited(bool really)
{
    if (!really)
        return;
    refresh();
    if (saveState_ == SaveState::Changed)
        return;
    setSaveState(empty() ? SaveState::Incomplete : SaveState::Waiting);
    saving_.start();
}

bool RoutineEditor::save()
{
    saving_.stop();
    if (saveState_ == SaveState::Saved)
        return true;
    if (empty() || saveState_ == SaveState::Changed)
        return false;
    if (!store_) {
        setSaveState(SaveState::Failed, tr("There is no folder for routines of your own."));
        return false;
    }
    const auto saved = store_->save(asSaved(), stamp_);
    if (!saved) {
        const bool elsewhere = saved.error().code == ErrorCode::Busy;
        setSaveState(elsewhere ? SaveState::Changed : SaveState::Failed,
                     QString::fromStdString(saved.error().message));
        return false;
    }
    stamp_ = saved.value();
    setSaveState(SaveState::Saved);
    publish();
    return true;
}

/// A summary in somebody's own words stands until the steps are others.
Routine RoutineEditor::asSaved() const
{
    Routine routine = draft_.routine();
    if (routine.summary.in("en").empty() || routine.steps != begunWith_)
        routine.summary = summaryOf(routine, *state_.catalog(), state_.language());
    return routine;
}

void RoutineEditor::lookAtFile()
{
    if (!store_ || stamp_.empty() || saveState_ != SaveState::Saved)
        return;
    const auto stored = store_->open(routine().id);
    if (!stored || stored.value().stamp != stamp_)
        setSaveState(SaveState::Changed);
}

void RoutineEditor::publish()
{
    auto next = std::make_shared<Catalog>(*state_.catalog());
    Routine routine = asSaved();
    const auto same = std::ranges::find(next->routines, routine.id, &Routine::id);
    if (same != next->routines.end())
        *same = std::move(routine);
    else
        next->routines.push_back(std::move(routine));
    state_.setCatalog(std::move(next));
}

void RoutineEditor::refresh()
{
    const Catalog& catalog = *state_.catalog();
    steps_.setRows(editorSteps(routine(), catalog, state_.language()));
    areaMinutes_.setRows(areaRows(routine(), catalog, state_.language()));
    const auto plan = makePlan(routine(), catalog);
    total_ = plan ? plan.value().total() : rollingTime(routine());
    const int last = static_cast<int>(routine().steps.size()) - 1;
    if (current_ > last)
        setCurrent(last);
    Q_EMIT changed();
}

void RoutineEditor::setSaveState(SaveState state, const QString& problem)
{
    saveState_ = state;
    problem_ = problem;
    Q_EMIT saveStateChanged();
}

QString RoutineEditor::saveText() const
{
    switch (saveState_) {
    case SaveState::Saved:
        return tr("Saved");
    case SaveState::Waiting:
        return tr("Saving");
    case SaveState::Incomplete:
        return tr("Saved with its first step");
    case SaveState::Changed:
        return tr("The file was changed by another program");
    case SaveState::Failed:
        break;
    }
    return tr("Not saved: %1").arg(problem_);
}

const Technique* RoutineEditor::techniqueOf(int step) const
{
    const auto index = static_cast<std::size_t>(std::max(step, 0));
    return index < routine().steps.size() ? state_.catalog()->technique(routine().steps[index].technique)
                                          : nullptr;
}

void RoutineEditor::setCurrent(int step)
{
    if (step == current_)
        return;
    current_ = step;
    Q_EMIT currentChanged();
}

QString RoutineEditor::name() const
{
    return QString::fromStdString(routine().name.in(state_.language()));
}

QString RoutineEditor::notes() const
{
    return noteText(routine(), state_.language());
}

QString RoutineEditor::often() const
{
    return QString::fromStdString(routine().often.in(state_.language()));
}

QString RoutineEditor::getReady() const
{
    return format::inSentence(routine().getReady);
}

QString RoutineEditor::rest() const
{
    return format::inSentence(routine().rest);
}

QString RoutineEditor::total() const
{
    return format::elapsed(total_);
}

QString RoutineEditor::parts() const
{
    const Millis rolling = rollingTime(routine());
    return tr("%1 rolling, %2 setting up").arg(format::elapsed(rolling), format::elapsed(total_ - rolling));
}

double RoutineEditor::guard() const
{
    return std::min(1.0, static_cast<double>(rollingTime(routine()).count()) /
                             static_cast<double>(kMostRolling.count()));
}

QString RoutineEditor::guardText() const
{
    return guardWords(rollingTime(routine()));
}

bool RoutineEditor::guardAdvises() const
{
    return rollingTime(routine()) >= kNearlyMost;
}

QString RoutineEditor::areaAdvice() const
{
    return areaWords(routine(), *state_.catalog(), state_.language());
}

QStringList RoutineEditor::areas() const
{
    QStringList names;
    for (const Technique& technique : state_.catalog()->techniques)
        names << format::content(technique.name, state_.language());
    return names;
}

} // namespace unknot::viewmodels
