#pragma once

#include "app_state.h"

#include "unknot/core/session_companion.h"
#include "unknot/core/session_runner.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <memory>
#include <optional>

namespace unknot::viewmodels {

/// What guides a person who does not look or does not hear: voice and tones, the same words as captions, the
/// light at the edge, the desktop's media controls. Follows the settings. Lives on the GUI thread; runner and
/// ports outlive it.
class SessionGuide : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    /// The line that was begun last, while it stays on the screen; else empty.
    Q_PROPERTY(QString caption READ caption NOTIFY captionChanged FINAL)
    Q_PROPERTY(int light READ light NOTIFY lightChanged FINAL)
    Q_PROPERTY(bool voiceOn READ voiceOn NOTIFY voiceOnChanged FINAL)
    /// A step was skipped just now and can be taken back.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY canUndoChanged FINAL)
    Q_PROPERTY(bool floorView READ floorView WRITE setFloorView NOTIFY floorViewChanged FINAL)
    /// Of the floor view: 0, 90, 180 or 270 degrees.
    Q_PROPERTY(int rotation READ rotation NOTIFY rotationChanged FINAL)

public:
    /// Which edges are lit: the side that comes next, or all for what is done.
    enum class Light { None, Left, Right, Both, Done };
    Q_ENUM(Light)

    SessionGuide(SessionRunner& runner, AppState& state, const CompanionPorts& ports,
                 QObject* parent = nullptr);
    ~SessionGuide() override;

    [[nodiscard]] QString caption() const { return caption_; }
    [[nodiscard]] int light() const { return static_cast<int>(light_); }
    [[nodiscard]] bool voiceOn() const { return state_.settings().sound.voice != VoiceMode::Off; }
    [[nodiscard]] bool canUndo() const { return canUndo_; }
    [[nodiscard]] bool floorView() const { return floorView_; }
    void setFloorView(bool on);
    [[nodiscard]] int rotation() const { return state_.settings().sound.floorRotation; }

    /// Begins what is due; the session has looked at the clock.
    void look();
    /// When it has to look again at the latest, for tests; empty: when something is done.
    [[nodiscard]] std::optional<Millis> nextLook() const;
    void sayNumber(Side side, int value);
    /// Something about the machine, once: shown like a caption.
    void tell(const QString& words);

    Q_INVOKABLE void sayWhere();
    Q_INVOKABLE void toggleVoice();
    /// A quarter turn of the floor view.
    Q_INVOKABLE void turn();

Q_SIGNALS:
    void captionChanged();
    void lightChanged();
    void voiceOnChanged();
    void canUndoChanged();
    void floorViewChanged();
    void rotationChanged();
    /// It is time to look at the clock.
    void due();
    /// A headset button, or the desktop's media controls.
    void pressed(unknot::MediaCommand command);
    /// A rating was left without an answer.
    void unanswered();

private:
    [[nodiscard]] CompanionOptions options() const;
    [[nodiscard]] CueWriter writer() const;
    void take(const Event& event);
    void showCaption(const QString& words, Millis length);
    void setLight(Light light);
    void follow();
    void schedule();

    SessionRunner& runner_;
    AppState& state_;
    const CompanionPorts ports_;
    SoundSettings sound_;
    bool keepAwake_ = true;
    std::unique_ptr<SessionCompanion> companion_;
    QString caption_;
    std::optional<Millis> captionUntil_; ///< Session time, like lightUntil_.
    Light light_ = Light::None;
    std::optional<Millis> lightUntil_;
    bool canUndo_ = false;
    bool floorView_ = false;
    VoiceMode spokenBefore_ = VoiceMode::Short; ///< What the voice goes back to when it is switched on.
    QTimer timer_;
};

} // namespace unknot::viewmodels
