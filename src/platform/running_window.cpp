#include "platform/running_window.h"

#include "platform/data_folders.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace unknot::platform {

namespace {

const QString kName = QStringLiteral("org.unknot.unknot");
const QString kObject = QStringLiteral("/org/unknot/unknot");
const QString kInterface = QStringLiteral("org.freedesktop.Application");
const QString kShow = QStringLiteral("show");
const QString kStart = QStringLiteral("start");
// On a busy machine a page is drawn first. What was sent is shown all the same, so giving up early shows it
// twice.
constexpr int kAnswerWithinMs = 15000;

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

QVariantMap ownPlatformData()
{
    QVariantMap data;
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

bool RunningWindow::take(const WindowWish& wish) const
{
    const int lock = ::open(lockFile().c_str(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return false;
    const bool isFree = ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    if (isFree)
        return false;
    QDBusMessage call = callFor(wish, service()) << ownPlatformData();
    call.setAutoStartService(false);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, kAnswerWithinMs);
    return answer.type() == QDBusMessage::ReplyMessage;
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

void RunningWindowAdaptor::Activate(const QVariantMap& platformData)
{
    Q_EMIT window_.asked({}, tokenIn(platformData));
}

void RunningWindowAdaptor::Open(const QStringList& uris, const QVariantMap& platformData)
{
    // One window shows one programme at a time.
    if (!uris.isEmpty())
        Q_EMIT window_.asked({uris.first(), {}, {}, false}, tokenIn(platformData));
}

void RunningWindowAdaptor::ActivateAction(const QString& action, const QVariantList& parameter,
                                          const QVariantMap& platformData)
{
    WindowWish wish;
    if (action == kShow || action == kStart)
        wish = {{}, parameter.value(0).toString(), parameter.value(1).toString(), action == kStart};
    Q_EMIT window_.asked(wish, tokenIn(platformData));
}

} // namespace unknot::platform
