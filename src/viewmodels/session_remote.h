#pragma once

#include "press_guard.h"

#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/media_control.h"

#include <QObject>
#include <QQmlEngine>

namespace unknot::viewmodels {

class SessionViewModel;

/// What can be pressed from the floor, on whatever button: a key, a clicker, a headset, the stage itself. A
/// press that comes twice within 300 ms counts once. In a rating, on and back choose a number, and go takes
/// it.
class SessionRemote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")

public:
    SessionRemote(SessionViewModel& session, const Clock& clock, QObject* parent = nullptr);

    /// Pauses or goes on; starts now while getting ready; takes the number in a rating.
    Q_INVOKABLE void go();
    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void holdOrRelease();
    /// Sharp pain or numbness: ends the step and leaves its area out.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void where();
    Q_INVOKABLE void undo();

    void press(MediaCommand command);

private:
    enum Button { Go, Next, Previous, Hold, Stop, Where, Undo };
    [[nodiscard]] bool counts(Button button);
    [[nodiscard]] bool rating() const;

    SessionViewModel& session_;
    const Clock& clock_;
    PressGuard guard_;
};

} // namespace unknot::viewmodels
