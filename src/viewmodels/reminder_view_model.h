#pragma once

#include "app_state.h"
#include "deps.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// The reminder of the daily routine as the settings show it. Whatever turns it off or on in the settings,
/// the computer is told; what it cannot do is turned off again and said.
class ReminderViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed FINAL)
    /// "18:00"
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    /// Names of the days, the first one as it is usual here, and which of them are meant.
    Q_PROPERTY(QStringList days READ days CONSTANT FINAL)
    Q_PROPERTY(QStringList longDays READ longDays CONSTANT FINAL)
    Q_PROPERTY(QList<bool> chosenDays READ chosenDays NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed FINAL)

public:
    ReminderViewModel(AppState& state, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool on() const { return state_.settings().reminder.on; }
    void setOn(bool on);
    [[nodiscard]] QString time() const;
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] QStringList longDays() const;
    [[nodiscard]] QList<bool> chosenDays() const;
    /// "Every day at 18:00."
    [[nodiscard]] QString summary() const;
    /// Why it could not be turned on.
    [[nodiscard]] QString problem() const { return problem_; }
    /// Why the time that was typed is none.
    [[nodiscard]] QString timeProblem() const { return timeProblem_; }

    /// "18:00", "6.30" or "7"; false, with the reason, when it is no time of day.
    Q_INVOKABLE bool setTime(const QString& typed);
    /// One of `days`. The last one stays.
    Q_INVOKABLE void toggleDay(int index);
    /// As it will look.
    Q_INVOKABLE void showNow();
    /// The program may have moved since it was turned on.
    void renew();

private:
    void follow();
    void apply();

    AppState& state_;
    const Deps deps_;
    ReminderSettings set_; ///< What the computer was told last.
    QString problem_;
    QString timeProblem_;
    int asked_ = 0;

Q_SIGNALS:
    void changed();
};

} // namespace unknot::viewmodels
