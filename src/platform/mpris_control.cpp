#include "platform/mpris_control.h"

#include "platform/mpris_adaptors.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

#include <cstdlib>

namespace unknot::platform {

namespace {

const QString kObject = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");
constexpr qlonglong kMicros = 1000;
constexpr qlonglong kJump = 1'500'000; // microseconds; less is the clock of the session being itself

} // namespace

MprisControl::MprisControl(QObject* parent) : QObject(parent)
{
    new MprisRoot(this);
    new MprisPlayer(this);
}

MprisControl::~MprisControl()
{
    hide();
}

bool MprisControl::appear()
{
    if (!service_.isEmpty())
        return true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.registerObject(kObject, this))
        return false;
    const QString name = QStringLiteral("org.mpris.MediaPlayer2.unknot");
    const QString own =
        name + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid()); // beside another window
    for (const QString& service : {name, own})
        if (service_.isEmpty() && bus.registerService(service))
            service_ = service;
    return !service_.isEmpty();
}

void MprisControl::show(const MediaState& state)
{
    const qlonglong wasAt = position();
    const MediaState before = state_;
    state_ = state;
    since_.start();
    const bool fresh = service_.isEmpty();
    if (appear())
        tellChanges(fresh ? MediaState{} : before, wasAt);
}

void MprisControl::hide()
{
    state_ = MediaState{};
    if (service_.isEmpty())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(service_);
    bus.unregisterObject(kObject);
    service_.clear();
}

void MprisControl::tellChanges(const MediaState& before, qlonglong wasAt)
{
    QVariantMap changed;
    if (state_.playback != before.playback)
        changed.insert(QStringLiteral("PlaybackStatus"), playback());
    if (state_.title != before.title || state_.album != before.album || state_.art != before.art ||
        state_.length != before.length)
        changed.insert(QStringLiteral("Metadata"), metadata());
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!changed.isEmpty()) {
        QDBusMessage signal = QDBusMessage::createSignal(
            kObject, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        bus.send(signal << kPlayer << changed << QStringList{});
    }
    if (std::llabs(position() - wasAt) > kJump)
        bus.send(QDBusMessage::createSignal(kObject, kPlayer, QStringLiteral("Seeked")) << position());
}

void MprisControl::press(MediaCommand command)
{
    if (command_)
        command_(command);
}

QString MprisControl::playback() const
{
    switch (state_.playback) {
    case MediaState::Playback::Playing:
        return QStringLiteral("Playing");
    case MediaState::Playback::Paused:
        return QStringLiteral("Paused");
    case MediaState::Playback::Stopped:
        break;
    }
    return QStringLiteral("Stopped");
}

QVariantMap MprisControl::metadata() const
{
    QVariantMap all{{QStringLiteral("mpris:trackid"),
             QVariant::fromValue(QDBusObjectPath(QStringLiteral("/unknot/session")))},
            {QStringLiteral("mpris:length"), qlonglong{state_.length.count()} * kMicros},
            {QStringLiteral("xesam:title"), QString::fromStdString(state_.title)},
            {QStringLiteral("xesam:album"), QString::fromStdString(state_.album)}};
    if (!state_.art.empty())
        all.insert(QStringLiteral("mpris:artUrl"), QString::fromStdString(state_.art));
    return all;
}

qlonglong MprisControl::position() const
{
    const bool runs = state_.playback == MediaState::Playback::Playing && since_.isValid();
    const qlonglong at = state_.position.count() + (runs ? since_.elapsed() : 0);
    return std::min(at, qlonglong{state_.length.count()}) * kMicros;
}

} // namespace unknot::platform
