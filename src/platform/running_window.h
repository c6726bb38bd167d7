#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <filesystem>
#include <functional>

namespace unknot::platform {

/// What a second start wants of the window that is open, beside coming to the front. Empty: nothing more.
struct WindowWish {
    QString file{};     ///< Absolute path or address of what is to be looked at; goes alone.
    QString person{};   ///< Id of who is to use it.
    QString routine{};  ///< Id of what is to be shown.
    bool start = false; ///< Begin it, or what is suggested.

    bool operator==(const WindowWish&) const = default;
};

/// What became of a wish that was handed to the window that is open.
enum class Taken {
    Yes,
    Nobody, ///< There is no window, or it cannot be asked.
    Silent, ///< It did not answer in time; it drops the wish when it goes on.
};

/// How long a second start waits for an answer.
struct Patience {
    int noticeMs = 2000; ///< After this the person is told.
    int endMs = 5000;    ///< After this it is given up.
};

/// The window that is open already. A second start on the same data asks it, over the session bus, to come to
/// the front, to show a file or to begin a session, and ends. Without a bus, or while that window is not
/// reachable yet, a second window opens: the log can take two. A lock on a file in the state folder says
/// whether asking is worth the while, so that a usual start does not wait for the bus; the kernel lets go of
/// it however the program ends.
class RunningWindow : public QObject {
    Q_OBJECT

public:
    explicit RunningWindow(std::filesystem::path stateFolder, QObject* parent = nullptr);
    ~RunningWindow() override;

    /// Hands `wish` to the window that is open. `slow` is called once when that takes longer than a person
    /// expects. Runs an event loop; needs the application object.
    [[nodiscard]] Taken take(const WindowWish& wish, const std::function<void()>& slow = {},
                             Patience patience = {}) const;
    /// From now on this is that window. False when there is one, or no bus.
    bool appear();

Q_SIGNALS:
    /// Somebody started the program again. `token` lets the window come to the front where the desktop asks
    /// for one.
    void asked(const unknot::platform::WindowWish& wish, const QString& token);

private:
    [[nodiscard]] std::filesystem::path lockFile() const;
    [[nodiscard]] QString service() const;

    const std::filesystem::path stateFolder_;
    int lock_ = -1;
    bool registered_ = false;
};

/// What desktops call: org.freedesktop.Application of the Desktop Entry Specification.
class RunningWindowAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit RunningWindowAdaptor(RunningWindow* window);

public Q_SLOTS:
    // NOLINTBEGIN: the specification's names
    void Activate(const QVariantMap& platformData, const QDBusMessage& call);
    void Open(const QStringList& uris, const QVariantMap& platformData, const QDBusMessage& call);
    void ActivateAction(const QString& action, const QVariantList& parameter, const QVariantMap& platformData,
                        const QDBusMessage& call);
    // NOLINTEND

private:
    /// Passes the wish on, or answers with an error that it comes too late.
    void follow(const WindowWish& wish, const QVariantMap& platformData, const QDBusMessage& call);

    RunningWindow& window_;
};

} // namespace unknot::platform
