#pragma once

#include "app_state.h"
#include "handover_view_model.h"
#include "patient_view.h"
#include "present_view_model.h"
#include "programme_view_model.h"
#include "routine_editor.h"
#include "routines_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace unknot::viewmodels {

/// Showing, building and handing over: the view-models for it, and what leads from one to the other.
class Clinic : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool editing READ editing NOTIFY changed FINAL)
    Q_PROPERTY(bool presenting READ presenting NOTIFY changed FINAL)
    Q_PROPERTY(bool choosing READ choosing NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::RoutinesModel* routines READ routines CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::RoutineEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::HandoverViewModel* handover READ handover CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::ProgrammeViewModel* programme READ programme CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::PresentViewModel* present READ present CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::PatientView* patient READ patient CONSTANT FINAL)

public:
    /// The ports may be null: then nothing can be kept or handed over. All outlive this.
    Clinic(AppState& state, RoutineStore* store, Handover* handover, QObject* parent = nullptr);

    /// On the page of routines: one of them is being built.
    [[nodiscard]] bool editing() const { return editing_; }
    [[nodiscard]] bool presenting() const { return presenting_; }
    /// A technique waits for the routine it is to be added to.
    [[nodiscard]] bool choosing() const { return waiting_.has_value(); }
    [[nodiscard]] RoutinesModel* routines() { return &routines_; }
    [[nodiscard]] RoutineEditor* editor() { return &editor_; }
    [[nodiscard]] HandoverViewModel* handover() { return &handover_; }
    [[nodiscard]] ProgrammeViewModel* programme() { return &programme_; }
    [[nodiscard]] PresentViewModel* present() { return &present_; }
    [[nodiscard]] PatientView* patient() { return &patient_; }

    Q_INVOKABLE void edit(const QString& routine);
    /// "" for the technique that was shown last.
    Q_INVOKABLE void showTechnique(const QString& technique, const QString& variant);
    Q_INVOKABLE void handOver();
    /// Adds a technique to a routine of the person's own: asks which, or begins one when there is none yet.
    void addToRoutine(const QString& technique, const QString& variant);
    /// The answer; "" for a new routine. The routine comes up with its new step.
    Q_INVOKABLE void addTo(const QString& routine);
    Q_INVOKABLE void addNowhere();

Q_SIGNALS:
    void changed();
    void startRequested(const QString& routine);
    void tryRequested(const QString& technique, const QString& variant);
    /// The page of routines is to come up.
    void pageRequested();
    /// Files were added: the content is to be read again.
    void contentChanged();

private:
    void setEditing(bool editing);
    void setPresenting(bool presenting);

    struct Waiting {
        std::string technique;
        std::string variant;
    };

    AppState& state_;
    RoutinesModel routines_;
    RoutineEditor editor_;
    HandoverViewModel handover_;
    ProgrammeViewModel programme_;
    PresentViewModel present_;
    PatientView patient_;
    bool editing_ = false;
    bool presenting_ = false;
    std::optional<Waiting> waiting_;
};

} // namespace unknot::viewmodels
