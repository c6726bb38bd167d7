#pragma once

#include "timeline_model.h"

#include "unknot/core/session_runner.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// "Go to this step?": a running session waits while it is asked. Lives on the GUI thread; runner and
/// timeline outlive it.
class StepJump : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    StepJump(SessionRunner& runner, TimelineModel& timeline, QObject* parent = nullptr);

    [[nodiscard]] bool asking() const { return step_ >= 0; }
    /// The step that is asked about: "Hamstrings, left leg, 1 minute 30, to come".
    [[nodiscard]] const QString& words() const { return words_; }

    /// `step` is a row of the timeline. One that was left out, or is the present one, is not asked about.
    Q_INVOKABLE void ask(int step);
    Q_INVOKABLE void stay();
    Q_INVOKABLE void go();

Q_SIGNALS:
    void changed();
    void acted(); ///< The session has changed.

private:
    int close();

    SessionRunner& runner_;
    TimelineModel& timeline_;
    int step_ = -1;
    QString words_;
    bool pausedToAsk_ = false;
};

} // namespace unknot::viewmodels
