#include "head_start.h"

#include <QDBusConnection>
#include <QGuiApplication>

#include <fontconfig/fontconfig.h>

namespace unknot::app {

HeadStart::HeadStart() : fonts_([] { FcInit(); }) {}

HeadStart::~HeadStart()
{
    waitForFonts();
    if (bus_.joinable())
        bus_.join();
}

void HeadStart::connectBus()
{
    // Only for the screen readers of these; asking for a bus that is not there starts one.
    const QString platform = QGuiApplication::platformName();
    if (platform == QStringLiteral("xcb") || platform.startsWith(QStringLiteral("wayland")))
        bus_ = std::thread([] { QDBusConnection::sessionBus(); });
}

void HeadStart::waitForFonts()
{
    if (fonts_.joinable())
        fonts_.join();
}

} // namespace unknot::app
