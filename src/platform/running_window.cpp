#include "platform/running_window.h"

#include "platform/data_folders.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace unknot::platform {

namespace {

const QString kName = QStringLiteral("org.unknot.unknot");
const QString kObject = QStringLiteral("/org/unknot/unknot");
const QString kInterface = QStringLiteral("org.freedesktop.Application");
const QString kShow = QStringLiteral("show");
const QString kStart = QStringLiteral("start");
/// In the platform data: when the one who asks gives up, on the clock that all programs of a machine share. A
/// window that stood still meanwhile must not do then what a second window has done by itself.
const QString kUntil = QStringLiteral("unknot-until");
constexpr int kWayBackMs = 300; // that an answer may take

QString tokenIn(const QVariantMap& platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

/// How a desktop, and a second start, says it.
QDBusMessage callFor(const WindowWish& wish, const QString& service)
{
    const auto to = [&](const char* method) {
        return QDBusMessage::createMethodCall(service, kObject, kInterface, QLatin1String(method));
    };
    if (!wish.file.isEmpty())
        return to("Open") << QStringList{QUrl::fromLocalFile(wish.file).toString(QUrl::FullyEncoded)};
    if (wish == WindowWish{})
        return to("Activate");
    return to("ActivateAction") << (wish.start ? kStart : kShow)
                                << QVariant(QVariantList{wish.person, wish.routine});
}

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Nobody waits for an answer any more.
bool isStale(const QVariantMap& platformData)
{
    const QVariant until = platformData.value(kUntil);
    return until.isValid() && nowMs() > until.toLongLong();
}

QVariantMap ownPlatformData(const Patience& patience)
{
    QVariantMap data{{kUntil, nowMs() + std::max(0, patience.endMs - kWayBackMs)}};
    const auto add = [&](const char* key, const char* variable) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            data.insert(QLatin1String(key), value);
    };
    add("activation-token", "XDG_ACTIVATION_TOKEN");
    add("desktop-startup-id", "DESKTOP_STARTUP_ID");
    return data;
}

} // namespace

RunningWindow::RunningWindow(std::filesystem::path stateFolder, QObject* parent)
    : QObject(parent), stateFolder_(std::move(stateFolder))
{
    new RunningWindowAdaptor(this);
}

RunningWindow::~RunningWindow()
{
    if (registered_) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(service());
        bus.unregisterObject(kObject);
    }
    if (lock_ >= 0)
        ::close(lock_);
}

std::filesystem::path RunningWindow::lockFile() const
{
    return stateFolder_ / "window-lock";
}

/// Data in another folder has a window of its own.
QString RunningWindow::service() const
{
    const auto folder = std::filesystem::weakly_canonical(stateFolder_);
    if (folder == std::filesystem::weakly_canonical(DataFolders::standard().state))
        return kName;
    const QByteArray mark =
        QCryptographicHash::hash(QByteArray::fromStdString(folder.string()), QCryptographicHash::Sha1)
            .toHex()
            .left(12);
    return kName + QStringLiteral(".at") + QString::fromLatin1(mark);
}

Taken RunningWindow::take(const WindowWish& wish, const std::function<void()>& slow, Patience patience) const
{
    const int lock = ::open(lockFile().c_str(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return Taken::Nobody;
    const bool isFree = ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    if (isFree)
        return Taken::Nobody;
    QDBusMessage call = callFor(wish, service()) << ownPlatformData(patience);
    call.setAutoStartService(false);
    const QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(call, patience.endMs));
    QEventLoop waiting;
    connect(&answer, &QDBusPendingCallWatcher::finished, &waiting, &QEventLoop::quit);
    if (slow)
        QTimer::singleShot(patience.noticeMs, &waiting, slow);
    if (!answer.isFinished())
        waiting.exec(QEventLoop::ExcludeUserInputEvents);
    if (!answer.isError())
        return Taken::Yes;
    const auto type = answer.error().type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut
               ? Taken::Silent
               : Taken::Nobody;
}

bool RunningWindow::appear()
{
    if (registered_)
        return true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.registerObject(kObject, this))
        return false;
    if (!bus.registerService(service())) {
        bus.unregisterObject(kObject);
        return false;
    }
    registered_ = true;
    lock_ = ::open(lockFile().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock_ >= 0)
        (void)::flock(lock_, LOCK_EX | LOCK_NB);
    return true;
}

RunningWindowAdaptor::RunningWindowAdaptor(RunningWindow* window)
    : QDBusAbstractAdaptor(window), window_(*window)
{
}

void RunningWindowAdaptor::Activate(const QVariantMap& platformData, const QDBusMessage& call)
{
    follow({}, platformData, call);
}

void RunningWindowAdaptor::Open(const QStringList& uris, const QVariantMap& platformData,
                                const QDBusMessage& call)
{
    // One window shows one programme at a time.
    if (!uris.isEmpty())
        follow({uris.first(), {}, {}, false}, platformData, call);
}

void RunningWindowAdaptor::ActivateAction(const QString& action, const QVariantList& parameter,
                                          const QVariantMap& platformData, const QDBusMessage& call)
{
    WindowWish wish;
    if (action == kShow || action == kStart)
        wish = {{}, parameter.value(0).toString(), parameter.value(1).toString(), action == kStart};
    follow(wish, platformData, call);
}

void RunningWindowAdaptor::follow(const WindowWish& wish, const QVariantMap& platformData,
                                  const QDBusMessage& call)
{
    if (!isStale(platformData)) {
        Q_EMIT window_.asked(wish, tokenIn(platformData));
        return;
    }
    // Said, so that whoever still waits at the last moment does not take it for done.
    call.setDelayedReply(true);
    QDBusConnection::sessionBus().send(
        call.createErrorReply(QDBusError::TimedOut, QStringLiteral("Too late: nobody waits for it.")));
}

} // namespace unknot::platform
