#include "platform/dbus_keep_awake.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unknot::platform {

namespace {

constexpr int kAnswerWithinMs = 5000;
constexpr uint kSuspendAndIdle = 4 + 8; // flags of the portal

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QDBusMessage screenSaverCall(const char* method)
{
    return QDBusMessage::createMethodCall(kScreenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          kScreenSaver, QLatin1String(method));
}

} // namespace

DBusKeepAwake::~DBusKeepAwake()
{
    release();
}

void DBusKeepAwake::hold(const std::string& reason)
{
    reason_ = QString::fromStdString(reason);
    wanted_ = true;
    if (way_ == Way::None && !asking_)
        askPortal();
}

void DBusKeepAwake::release()
{
    wanted_ = false;
    letGo();
}

void DBusKeepAwake::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kPortal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << kSuspendAndIdle << QVariantMap{{QStringLiteral("reason"), reason_}};
    ask(call, Way::Portal);
}

void DBusKeepAwake::askScreenSaver()
{
    ask(screenSaverCall("Inhibit") << QStringLiteral("Unknot") << reason_, Way::ScreenSaver);
}

void DBusKeepAwake::ask(const QDBusMessage& call, Way way)
{
    asking_ = true;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // Its calls are never answered.
        QMetaObject::invokeMethod(
            this, [this] { answered(Way::None, {}); }, Qt::QueuedConnection);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, kAnswerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, way, watcher] {
        watcher->deleteLater();
        answered(way, watcher->reply());
    });
}

void DBusKeepAwake::answered(Way way, const QDBusMessage& answer)
{
    asking_ = false;
    const bool granted = answer.type() == QDBusMessage::ReplyMessage && answer.arguments().size() == 1;
    if (granted) {
        way_ = way;
        const QVariant value = answer.arguments().constFirst();
        if (way == Way::Portal)
            request_ = value.value<QDBusObjectPath>().path();
        else
            cookie_ = value.toUInt();
        if (!wanted_)
            letGo(); // The session was over before the desktop answered.
    } else if (wanted_ && way == Way::Portal) {
        askScreenSaver();
    } else if (wanted_ && !told_) {
        told_ = true;
        if (refused_)
            refused_();
    }
}

void DBusKeepAwake::letGo()
{
    const Way way = std::exchange(way_, Way::None);
    if (way == Way::Portal)
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            kPortal, request_, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    else if (way == Way::ScreenSaver)
        QDBusConnection::sessionBus().asyncCall(screenSaverCall("UnInhibit") << cookie_);
}

} // namespace unknot::platform
