#include "platform/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QEventLoop>
#include <QTimer>
#include <QVariantMap>

namespace unknot::platform {

namespace {

constexpr int kAnswerWithinMs = 5000;
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kObject = QStringLiteral("/org/freedesktop/Notifications");
const QString kStart = QStringLiteral("start");
const QString kDefault = QStringLiteral("default"); // A press on the message itself.

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(kService, kObject, kService, QLatin1String(method));
}

} // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto listen = [&](const char* signal, const char* slot) {
        bus.connect(kService, kObject, kService, QLatin1String(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(pressed(uint, QString)));
    listen("ActivationToken", SLOT(tokenCame(uint, QString)));
    listen("NotificationClosed", SLOT(closed(uint, uint)));
}

Result<DesktopNotice::Answer> DesktopNotice::ask(const Words& words, std::chrono::milliseconds patience)
{
    answer_ = {};
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusReply<uint> shown = bus.call(
        call("Notify") << QStringLiteral("Unknot") << 0U << QStringLiteral("unknot") << words.title
                       << words.text << QStringList{kDefault, words.button, kStart, words.button}
                       << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.unknot.unknot")}}
                       << -1,
        QDBus::Block, kAnswerWithinMs);
    if (!shown.isValid())
        return Error{ErrorCode::Unavailable,
                     "The desktop shows no messages (" + shown.error().message().toStdString() + ").",
                     {}};
    id_ = shown.value();
    QEventLoop loop;
    loop_ = &loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    loop_ = nullptr;
    // A button that nobody listens to any more must not stay on the screen.
    bus.call(call("CloseNotification") << id_, QDBus::NoBlock);
    return answer_;
}

void DesktopNotice::pressed(uint id, const QString& action)
{
    if (id != id_ || !loop_)
        return;
    answer_.kind = action == kStart ? Answer::Kind::Button : Answer::Kind::Message;
    loop_->quit();
}

// Comes just before the press.
void DesktopNotice::tokenCame(uint id, const QString& token)
{
    if (id == id_)
        answer_.token = token;
}

void DesktopNotice::closed(uint id, uint)
{
    if (id == id_ && loop_)
        loop_->quit();
}

} // namespace unknot::platform
