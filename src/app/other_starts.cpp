#include "other_starts.h"

#include <QQuickWindow>

namespace unknot::app {

using Screen = viewmodels::AppViewModel::Screen;

OtherStarts::OtherStarts(platform::RunningWindow& running, QQuickWindow& window,
                         std::function<Personal&()> personal,
                         std::function<void(const QString& person)> takeUp)
    : window_(window), personal_(std::move(personal)), takeUp_(std::move(takeUp))
{
    // Later, so that the other program has its answer before a page is made.
    connect(&running, &platform::RunningWindow::asked, this, &OtherStarts::follow, Qt::QueuedConnection);
}

void OtherStarts::follow(const platform::WindowWish& wish, const QString& token)
{
    // Whoever lies on a mat must not lose the screen to another window's wish.
    const bool rolling = personal_().app().screen() == Screen::Session;
    if (!wish.file.isEmpty())
        personal_().app().openFile(wish.file);
    else if (rolling ? wish.start : changedTo(wish.person) && wish != platform::WindowWish{})
        personal_().app().comeUp(wish.routine, wish.start);
    if (!rolling)
        toFront(token);
}

bool OtherStarts::changedTo(const QString& person)
{
    const auto isThere = [&] { return person.isEmpty() || personal_().id() == person.toStdString(); };
    if (!isThere() && personal_().app().mayLeave())
        takeUp_(person);
    return isThere();
}

void OtherStarts::toFront(const QString& token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (window_.visibility() == QWindow::Minimized)
        window_.showNormal();
    window_.raise();
    window_.requestActivate();
}

} // namespace unknot::app
