#include "desktop_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

namespace unknot::app {

namespace {

constexpr int kPatienceMillis = 1000;
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
const QString kOwnConnection = QStringLiteral("unknot-theme");

/// Asking for a bus that is not there may start one, so look first.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// The portal wraps the value once or twice.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopTheme::DesktopTheme(QObject* parent) : QObject(parent)
{
    if (hasBus())
        worker_ = std::thread([this] { ask(); });
}

DesktopTheme::~DesktopTheme()
{
    if (worker_.joinable())
        worker_.join();
}

void DesktopTheme::ask()
{
    {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, kOwnConnection);
        QDBusMessage question =
            QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        question << kGroup << kKey;
        const QDBusMessage answer = bus.call(question, QDBus::Block, kPatienceMillis);
        const uint scheme = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()
                                ? schemeIn(answer.arguments().constFirst())
                                : 0;
        wish_ = scheme == 1 ? Wish::Dark : scheme == 2 ? Wish::Light : Wish::None;
    }
    QDBusConnection::disconnectFromBus(kOwnConnection);
    QMetaObject::invokeMethod(this, &DesktopTheme::changed, Qt::QueuedConnection);
}

bool DesktopTheme::dark() const
{
    const Wish wish = wish_;
    if (wish == Wish::Dark || wish == Wish::Light)
        return wish == Wish::Dark;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void DesktopTheme::watch()
{
    if (!hasBus())
        return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void DesktopTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kGroup || key != kKey)
        return;
    const uint scheme = schemeIn(value.variant());
    wish_ = scheme == 1 ? Wish::Dark : scheme == 2 ? Wish::Light : Wish::None;
    Q_EMIT changed();
}

} // namespace unknot::app
