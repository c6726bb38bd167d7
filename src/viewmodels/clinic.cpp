#include "clinic.h"

#include <utility>

namespace unknot::viewmodels {

Clinic::Clinic(AppState& state, RoutineStore* store, Handover* handover, QObject* parent)
    : QObject(parent), state_(state), routines_(state), editor_(state, store), handover_(state, handover),
      programme_(state, handover), present_(state)
{
    connect(&routines_, &RoutinesModel::startRequested, this, &Clinic::startRequested);
    connect(&routines_, &RoutinesModel::editRequested, this, &Clinic::edit);
    connect(&routines_, &RoutinesModel::handoverRequested, this, [this](const QString& id) {
        if (const Routine* routine = state_.catalog()->routine(id.toStdString()))
            handover_.show(*routine);
    });
    connect(&editor_, &RoutineEditor::startRequested, this, &Clinic::startRequested);
    connect(&editor_, &RoutineEditor::tryRequested, this, &Clinic::tryRequested);
    connect(&editor_, &RoutineEditor::backRequested, this, [this] { setEditing(false); });
    connect(&programme_, &ProgrammeViewModel::added, this, &Clinic::contentChanged);
    connect(&programme_, &ProgrammeViewModel::added, this, [this] {
        setEditing(false);
        Q_EMIT pageRequested();
    });
    connect(&present_, &PresentViewModel::closeRequested, this, [this] { setPresenting(false); });
}

void Clinic::edit(const QString& routine)
{
    editor_.open(routine.toStdString());
    setEditing(true);
    Q_EMIT pageRequested();
}

void Clinic::showTechnique(const QString& technique, const QString& variant)
{
    present_.show(technique, variant);
    setPresenting(true);
}

void Clinic::addToRoutine(const QString& technique, const QString& variant)
{
    waiting_ = Waiting{technique.toStdString(), variant.toStdString()};
    if (routines_.hasOwn())
        Q_EMIT changed();
    else
        addTo({});
}

void Clinic::addTo(const QString& routine)
{
    if (!waiting_)
        return;
    const Waiting step = *std::exchange(waiting_, std::nullopt);
    Q_EMIT changed();
    edit(routine);
    editor_.addTechnique(step.technique, step.variant);
}

void Clinic::addNowhere()
{
    if (std::exchange(waiting_, std::nullopt))
        Q_EMIT changed();
}

void Clinic::handOver()
{
    if (editor_.save())
        handover_.show(editor_.asSaved());
}

void Clinic::setEditing(bool editing)
{
    if (editing == editing_)
        return;
    editing_ = editing;
    Q_EMIT changed();
}

void Clinic::setPresenting(bool presenting)
{
    if (presenting == presenting_)
        return;
    presenting_ = presenting;
    patient_.setCalm(false);
    present_.tellWaiting({}, false);
    Q_EMIT changed();
}

} // namespace unknot::viewmodels
