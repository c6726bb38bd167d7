#include "screen_picker.h"

#include <QGuiApplication>
#include <QScreen>

namespace unknot::ui {

ScreenPicker::ScreenPicker(QObject* parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenPicker::countChanged);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenPicker::countChanged);
}

int ScreenPicker::count() const
{
    return static_cast<int>(QGuiApplication::screens().size());
}

bool ScreenPicker::fillOther(QQuickWindow* window, QQuickWindow* here) const
{
    for (QScreen* screen : QGuiApplication::screens()) {
        if (!window || (here && here->screen() == screen))
            continue;
        window->setScreen(screen);
        window->setGeometry(screen->geometry());
        window->showFullScreen();
        return true;
    }
    return false;
}

} // namespace unknot::ui
