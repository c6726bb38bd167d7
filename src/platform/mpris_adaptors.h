#pragma once

#include "platform/mpris_control.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>

namespace unknot::platform {

/// org.mpris.MediaPlayer2: who we are. Names are those of the specification.
class MprisRoot : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ no CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    explicit MprisRoot(MprisControl* control) : QDBusAbstractAdaptor(control) {}

    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Unknot"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("org.unknot.unknot"); }
    [[nodiscard]] QStringList none() const { return {}; }

public Q_SLOTS:
    void Raise() {}
    void Quit() {}
};

/// org.mpris.MediaPlayer2.Player: the session.
class MprisPlayer : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playback)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ rate CONSTANT)
    Q_PROPERTY(double MaximumRate READ rate CONSTANT)
    Q_PROPERTY(double Volume READ rate WRITE setRate)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ yes CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ yes CONSTANT)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ no CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    explicit MprisPlayer(MprisControl* control) : QDBusAbstractAdaptor(control), control_(control) {}

    [[nodiscard]] QString playback() const { return control_->playback(); }
    [[nodiscard]] double rate() const { return 1.0; }
    void setRate(double) {} // The specification allows to keep it.
    [[nodiscard]] QVariantMap metadata() const { return control_->metadata(); }
    [[nodiscard]] qlonglong position() const { return control_->position(); }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }

public Q_SLOTS:
    void Play() { control_->press(MediaCommand::Play); }
    void Pause() { control_->press(MediaCommand::Pause); }
    void PlayPause() { control_->press(MediaCommand::PlayPause); }
    void Stop() { control_->press(MediaCommand::Stop); }
    void Next() { control_->press(MediaCommand::Next); }
    void Previous() { control_->press(MediaCommand::Previous); }
    void Seek(qlonglong) {}
    void SetPosition(const QDBusObjectPath&, qlonglong) {}
    void OpenUri(const QString&) {}

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    MprisControl* control_;
};

} // namespace unknot::platform
