#include "screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <utility>

namespace unknot::ui {

namespace {

QString nameOf(const QScreen& screen)
{
    const QSize size = screen.size() * screen.devicePixelRatio();
    const QString pixels = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
    return screen.name().isEmpty() ? pixels : screen.name() + QStringLiteral(", ") + pixels;
}

} // namespace

Screens::Screens(QObject* parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screens::changed);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::removed);
}

void Screens::setHere(QQuickWindow* window)
{
    if (window == here_)
        return;
    if (here_)
        here_->disconnect(this);
    here_ = window;
    if (here_) {
        connect(here_, &QWindow::screenChanged, this, &Screens::moved);
        connect(here_, &QObject::destroyed, this, [this] { here_ = nullptr; });
    }
    Q_EMIT changed();
}

QList<QScreen*> Screens::free() const
{
    QList<QScreen*> screens = QGuiApplication::screens();
    screens.removeIf(
        [this](const QScreen* screen) { return screen == going_ || (here_ && here_->screen() == screen); });
    return screens;
}

QStringList Screens::others() const
{
    QStringList names;
    for (const QScreen* screen : free())
        names << nameOf(*screen);
    return names;
}

QString Screens::fill(QQuickWindow* window, const QString& name)
{
    const QList<QScreen*> screens = free();
    if (!window || screens.isEmpty())
        return {};
    const auto at = std::max<qsizetype>(0, others().indexOf(name));
    filled_ = screens[at];
    window->setScreen(filled_);
    window->setGeometry(filled_->geometry());
    // Not showFullScreen(): that asks for the keyboard.
    window->setWindowStates(Qt::WindowFullScreen);
    window->setVisible(true);
    return nameOf(*filled_);
}

void Screens::removed(const QScreen* screen)
{
    going_ = screen;
    const bool ours = screen == filled_;
    if (ours)
        filled_ = nullptr;
    Q_EMIT changed();
    if (ours)
        Q_EMIT lost();
    going_ = nullptr;
}

void Screens::moved()
{
    const bool ours = here_ && filled_ && here_->screen() == filled_;
    if (ours)
        filled_ = nullptr;
    Q_EMIT changed();
    if (ours)
        Q_EMIT lost();
}

} // namespace unknot::ui
