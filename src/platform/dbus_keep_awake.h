#pragma once

#include "unknot/core/ports/keep_awake.h"

#include <QDBusMessage>
#include <QObject>

namespace unknot::platform {

/// Keeps the screen on through the desktop portal, else through org.freedesktop.ScreenSaver. Every call is
/// asynchronous. When the program dies its connection goes, and with it the request.
class DBusKeepAwake : public QObject, public KeepAwake {
    Q_OBJECT
public:
    explicit DBusKeepAwake(QObject* parent = nullptr) : QObject(parent) {}
    ~DBusKeepAwake() override;

    void hold(const std::string& reason) override;
    void release() override;
    void onRefused(std::function<void()> refused) override { refused_ = std::move(refused); }

private:
    enum class Way { None, Portal, ScreenSaver };

    void askPortal();
    void askScreenSaver();
    void ask(const QDBusMessage& call, Way way);
    void answered(Way way, const QDBusMessage& answer);
    void letGo();

    QString reason_;
    bool wanted_ = false;
    bool asking_ = false;
    bool told_ = false;
    Way way_ = Way::None; ///< Through which the screen is held now.
    QString request_;     ///< The portal's.
    uint cookie_ = 0;     ///< The screen saver's.
    std::function<void()> refused_;
};

} // namespace unknot::platform
