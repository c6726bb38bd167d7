#include "platform/dbus_keep_awake.h"
#include "platform/desktop_notice.h"
#include "platform/mpris_control.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/until.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QTimer>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

const char* const kPortal = "org.freedesktop.portal.Desktop";
const char* const kNotifications = "org.freedesktop.Notifications";
const char* const kNotificationsPath = "/org/freedesktop/Notifications";
const char* const kScreenSaver = "org.freedesktop.ScreenSaver";

/// Whether a mocked service was called with this method.
bool wasCalled(const char* service, const char* path, const char* method)
{
    QDBusInterface mock(QLatin1String(service), QLatin1String(path),
                        QStringLiteral("org.freedesktop.DBus.Mock"));
    const QDBusMessage calls = mock.call(QStringLiteral("GetMethodCalls"), QLatin1String(method));
    if (calls.type() != QDBusMessage::ReplyMessage)
        return false;
    const auto list = calls.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    return !list.atEnd();
}

QVariant playerProperty(const char* name)
{
    QDBusInterface player(QStringLiteral("org.mpris.MediaPlayer2.unknot"),
                          QStringLiteral("/org/mpris/MediaPlayer2"),
                          QStringLiteral("org.freedesktop.DBus.Properties"));
    const QDBusReply<QDBusVariant> reply = player.call(
        QStringLiteral("Get"), QStringLiteral("org.mpris.MediaPlayer2.Player"), QLatin1String(name));
    return reply.isValid() ? reply.value().variant() : QVariant();
}

/// Has the mocked desktop say something about a message as soon as it shows one.
class Desktop {
public:
    Desktop(const char* signal, const char* signature, QVariantList values)
    {
        QObject::connect(&look_, &QTimer::timeout, &look_, [=, this] {
            if (!wasCalled(kNotifications, kNotificationsPath, "Notify"))
                return;
            look_.stop();
            QDBusInterface mock(QLatin1String(kNotifications), QLatin1String(kNotificationsPath),
                                QStringLiteral("org.freedesktop.DBus.Mock"));
            mock.call(QStringLiteral("EmitSignal"), QLatin1String(kNotifications), QLatin1String(signal),
                      QLatin1String(signature), values);
        });
        look_.start(20);
    }

private:
    QTimer look_;
};

constexpr DesktopNotice::Answer::Kind kNothing = DesktopNotice::Answer::Kind::Nothing;
constexpr DesktopNotice::Answer::Kind kButton = DesktopNotice::Answer::Kind::Button;
constexpr DesktopNotice::Answer::Kind kMessage = DesktopNotice::Answer::Kind::Message;

DesktopNotice::Words reminderWords()
{
    return {QStringLiteral("Time for the daily routine"), QStringLiteral("Start opens it."),
            QStringLiteral("Start")};
}

} // namespace

TEST_CASE("the button of a message is heard, and the message goes", "[notice-button]")
{
    const Desktop desktop("ActionInvoked", "us", {42U, QStringLiteral("start")});
    DesktopNotice notice;
    const auto answer = notice.ask(reminderWords(), 15s);
    REQUIRE(answer.ok());
    CHECK(answer.value().kind == kButton);
    CHECK(until([] { return wasCalled(kNotifications, kNotificationsPath, "CloseNotification"); }));
}

TEST_CASE("a press on the message itself is another answer", "[notice-message]")
{
    const Desktop desktop("ActionInvoked", "us", {42U, QStringLiteral("default")});
    DesktopNotice notice;
    const auto answer = notice.ask(reminderWords(), 15s);
    REQUIRE(answer.ok());
    CHECK(answer.value().kind == kMessage);
}

TEST_CASE("a message that is closed is no answer", "[notice-closed]")
{
    const Desktop desktop("NotificationClosed", "uu", {42U, 2U});
    DesktopNotice notice;
    const auto answer = notice.ask(reminderWords(), 15s);
    REQUIRE(answer.ok());
    CHECK(answer.value().kind == kNothing);
}

TEST_CASE("what concerns the message of another program is not heard", "[notice-late]")
{
    const Desktop desktop("ActionInvoked", "us", {41U, QStringLiteral("start")});
    DesktopNotice notice;
    const auto answer = notice.ask(reminderWords(), 400ms);
    REQUIRE(answer.ok());
    CHECK(answer.value().kind == kNothing);
    CHECK(until([] { return wasCalled(kNotifications, kNotificationsPath, "CloseNotification"); }));
}

TEST_CASE("a desktop without messages says so", "[none]")
{
    DesktopNotice notice;
    const auto answer = notice.ask(reminderWords(), 15s);
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::Unavailable);
}

TEST_CASE("the portal holds the screen, and lets it go", "[portal]")
{
    DBusKeepAwake awake;
    awake.hold("rolling");
    REQUIRE(until([] { return wasCalled(kPortal, "/org/freedesktop/portal/desktop", "Inhibit"); }));
    // The answer has to be there before there is anything to close.
    QCoreApplication::processEvents();
    awake.release();
    CHECK(until([&] {
        awake.release();
        return wasCalled(kPortal, "/org/freedesktop/portal/desktop/request/1", "Close");
    }));
}

TEST_CASE("without a portal the screen saver is asked", "[screensaver]")
{
    DBusKeepAwake awake;
    awake.hold("rolling");
    REQUIRE(until([] { return wasCalled(kScreenSaver, "/org/freedesktop/ScreenSaver", "Inhibit"); }));
    awake.release();
    CHECK(until([] { return wasCalled(kScreenSaver, "/org/freedesktop/ScreenSaver", "UnInhibit"); }));
}

TEST_CASE("a desktop that refuses is told once", "[none]")
{
    DBusKeepAwake awake;
    int refused = 0;
    awake.onRefused([&] { ++refused; });
    awake.hold("rolling");
    REQUIRE(until([&] { return refused == 1; }));
    awake.release();
    awake.hold("rolling");
    awake.release();
    awake.hold("rolling");
    QDBusConnection::sessionBus().interface(); // A round trip, so that answers have come.
    QCoreApplication::processEvents();
    CHECK(refused == 1);
}

TEST_CASE("without a bus nothing happens and nothing waits", "[nobus]")
{
    DBusKeepAwake awake;
    MprisControl controls;
    int refused = 0;
    awake.onRefused([&] { ++refused; });
    awake.hold("rolling");
    controls.show({MediaState::Playback::Playing, "Calf", "Every day", 1s, 60s});
    CHECK(until([&] { return refused == 1; }));
    controls.hide();
}

TEST_CASE("the session is a media player while it is shown", "[none]")
{
    MprisControl controls;
    std::vector<MediaCommand> pressed;
    controls.onCommand([&](MediaCommand command) { pressed.push_back(command); });
    CHECK_FALSE(playerProperty("PlaybackStatus").isValid());
    controls.show({MediaState::Playback::Paused, "Calf, left leg", "Every day", 40s, 600s});
    CHECK(playerProperty("PlaybackStatus").toString() == QStringLiteral("Paused"));
    CHECK(playerProperty("Position").toLongLong() == 40'000'000);
    controls.show({MediaState::Playback::Playing, "Calf, left leg", "Every day", 40s, 600s});
    CHECK(playerProperty("PlaybackStatus").toString() == QStringLiteral("Playing"));
    QDBusInterface player(QStringLiteral("org.mpris.MediaPlayer2.unknot"),
                          QStringLiteral("/org/mpris/MediaPlayer2"),
                          QStringLiteral("org.mpris.MediaPlayer2.Player"));
    for (const char* method : {"Play", "Pause", "PlayPause", "Next", "Previous", "Stop"})
        player.call(QLatin1String(method));
    CHECK(pressed == std::vector<MediaCommand>{MediaCommand::Play, MediaCommand::Pause,
                                               MediaCommand::PlayPause, MediaCommand::Next,
                                               MediaCommand::Previous, MediaCommand::Stop});
    controls.hide();
    CHECK_FALSE(playerProperty("PlaybackStatus").isValid());
}

// Held by the script beside this file, which presses with playerctl and gdbus until it has seen everything.
TEST_CASE("a session for playerctl", "[.][playerctl]")
{
    MprisControl controls;
    std::string pressed;
    controls.onCommand([&](MediaCommand command) {
        pressed += "pnxXNP"[static_cast<int>(command)];
        controls.show(
            {command == MediaCommand::Pause ? MediaState::Playback::Paused : MediaState::Playback::Playing,
             "Pressed " + std::to_string(pressed.size()), "Every day", 41s, 600s});
    });
    controls.show({MediaState::Playback::Playing, "Calf, left leg", "Every day", 40s, 600s});
    CHECK(until([&] { return pressed.size() == 4; }));
    CHECK(pressed == "nNPx");
}
