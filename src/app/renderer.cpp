#include "renderer.h"

#include <QByteArray>
#include <QtGlobal>

#include <filesystem>
#include <string>

namespace unknot::app {

namespace {

bool hasGpu()
{
    std::error_code failure;
    for (const auto& device : std::filesystem::directory_iterator("/dev/dri", failure))
        if (device.path().filename().string().starts_with("renderD"))
            return true;
    return false;
}

} // namespace

void chooseRenderer()
{
    for (const char* wish : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QSG_RHI_PREFER_SOFTWARE_RENDERER"})
        if (qEnvironmentVariableIsSet(wish))
            return;
    if (!hasGpu())
        qputenv("QT_QUICK_BACKEND", QByteArrayLiteral("software"));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace unknot::app
