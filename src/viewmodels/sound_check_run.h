#pragma once

#include "app_state.h"

#include "unknot/core/session_companion.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace unknot::viewmodels {

/// Plays the voice and the tones of left, right and done, one after the other, each with its caption. The
/// captions come whether anything can be heard or not.
class SoundCheckRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the sound settings")
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)

public:
    SoundCheckRun(AppState& state, const CompanionPorts& ports);

    [[nodiscard]] QString caption() const { return caption_; }
    [[nodiscard]] bool running() const { return part_ != Part::None; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// On to the next part; called by the timer, and by tests.
    void goOn();

Q_SIGNALS:
    void changed();

private:
    enum class Part { None, Voice, Left, Right, Done };
    void play(Part part);

    AppState& state_;
    const CompanionPorts ports_;
    Part part_ = Part::None;
    QString caption_;
    QTimer timer_;
};

} // namespace unknot::viewmodels
