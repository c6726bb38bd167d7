#pragma once

#include <QDBusAbstractAdaptor>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <filesystem>

namespace unknot::platform {

/// What a second start wants of the window that is open, beside coming to the front. Empty: nothing more.
struct WindowWish {
    QString file{};     ///< Absolute path or address of what is to be looked at; goes alone.
    QString person{};   ///< Id of who is to use it.
    QString routine{};  ///< Id of what is to be shown.
    bool start = false; ///< Begin it, or what is suggested.

    bool operator==(const WindowWish&) const = default;
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

    /// Hands `wish` to the window that is open; false when there is none. Needs the application object.
    [[nodiscard]] bool take(const WindowWish& wish) const;
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
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    void ActivateAction(const QString& action, const QVariantList& parameter,
                        const QVariantMap& platformData);
    // NOLINTEND

private:
    RunningWindow& window_;
};

} // namespace unknot::platform
