#include "platform/running_window.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <fcntl.h>
#include <limits>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;

namespace {

/// Takes every call and answers none, or with an error.
class Silence : public QDBusVirtualObject {
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override
    {
        ++asked;
        if (tooLate)
            bus.send(call.createErrorReply(QDBusError::TimedOut, QStringLiteral("Too late.")));
        return true;
    }

    int asked = 0;
    bool tooLate = false;
};

/// The name that the window of this data has on the bus.
QString serviceOf(const TempFolder& folder)
{
    RunningWindow window(folder.path());
    REQUIRE(window.appear());
    const QStringList names = QDBusConnection::sessionBus().interface()->registeredServiceNames();
    const QStringList own = names.filter(QStringLiteral("org.unknot.unknot.at"));
    REQUIRE(own.size() == 1);
    return own.first();
}

} // namespace

TEST_CASE("a second start hands what it was started for to the window that is open", "[none]")
{
    const TempFolder folder;
    const TempFolder elsewhere;
    const RunningWindow second(folder.path());
    CHECK(second.take({}) == Taken::Nobody);
    {
        RunningWindow window(folder.path());
        std::vector<WindowWish> asked;
        QObject::connect(&window, &RunningWindow::asked,
                         [&](const WindowWish& wish) { asked.push_back(wish); });
        REQUIRE(window.appear());
        CHECK(second.take({.file = QStringLiteral("/home/sam/after a run.unknot")}) == Taken::Yes);
        CHECK(second.take({}) == Taken::Yes);
        const WindowWish anna{.person = QStringLiteral("person-2")};
        const WindowWish evening{.routine = QStringLiteral("every-day"), .start = true};
        CHECK(second.take(anna) == Taken::Yes);
        CHECK(second.take(evening) == Taken::Yes);
        CHECK(asked ==
              std::vector<WindowWish>{
                  {.file = QStringLiteral("file:///home/sam/after%20a%20run.unknot")}, {}, anna, evening});
        // Other data has a window of its own.
        CHECK(RunningWindow(elsewhere.path()).take({}) == Taken::Nobody);
    }
    CHECK(second.take({}) == Taken::Nobody);
}

TEST_CASE("a window that does not answer is told of, and given up", "[none]")
{
    const TempFolder folder;
    const QString service = serviceOf(folder);
    const int lock = ::open((folder.path() / "window-lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR);
    REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
    QDBusConnection other =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other"));
    Silence silence;
    REQUIRE(other.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath));
    REQUIRE(other.registerService(service));

    int told = 0;
    const RunningWindow second(folder.path());
    CHECK(second.take({.start = true}, [&] { ++told; }, {20, 200}) == Taken::Silent);
    CHECK(told == 1);
    CHECK(silence.asked == 1);
    // At the last moment the window dropped the wish and says so.
    silence.tooLate = true;
    CHECK(second.take({.start = true}) == Taken::Silent);
    other.unregisterService(service);
    CHECK(second.take({}, [&] { ++told; }) == Taken::Nobody);
    CHECK(told == 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("other"));
    ::close(lock);
}

TEST_CASE("a window that stood still drops what nobody waits for any more", "[none]")
{
    const TempFolder folder;
    const QString service = serviceOf(folder);
    RunningWindow window(folder.path());
    REQUIRE(window.appear());
    int asked = 0;
    QObject::connect(&window, &RunningWindow::asked, [&] { ++asked; });
    const auto call = [&](const QVariantMap& platformData) {
        QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/unknot/unknot"),
                                                              QStringLiteral("org.freedesktop.Application"),
                                                              QStringLiteral("ActivateAction"));
        message << QStringLiteral("start") << QVariant(QVariantList{QString(), QString()}) << platformData;
        return QDBusConnection::sessionBus().call(message).type();
    };
    CHECK(call({{QStringLiteral("unknot-until"), qint64{1}}}) == QDBusMessage::ErrorMessage);
    CHECK(asked == 0);
    CHECK(call({}) == QDBusMessage::ReplyMessage);
    CHECK(asked == 1);
    CHECK(call({{QStringLiteral("unknot-until"), std::numeric_limits<qint64>::max()}}) ==
          QDBusMessage::ReplyMessage);
    CHECK(asked == 2);
}

TEST_CASE("without a bus every start has a window of its own", "[nobus]")
{
    const TempFolder folder;
    RunningWindow window(folder.path());
    CHECK_FALSE(window.appear());
    CHECK(window.take({}) == Taken::Nobody);
}
