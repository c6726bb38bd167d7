#include "other_starts.h"

#include <QQuickWindow>

#include <utility>

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
    else if (personal_().app().presenting() && wish != platform::WindowWish{})
        letWait(wish);
    else if (rolling ? wish.start : changedTo(wish.person) && wish != platform::WindowWish{})
        personal_().app().comeUp(wish.routine, wish.start);
    if (!rolling)
        toFront(token);
}

// A patient looks at the screen: nothing there changes by itself.
void OtherStarts::letWait(const platform::WindowWish& wish)
{
    waiting_ = wish;
    viewmodels::AppViewModel& app = personal_().app();
    const bool own = !isOfSomebodyElse(wish.person);
    app.letWait(own ? wish.routine : QString(), wish.start, own);
    viewmodels::PresentViewModel* present = app.clinic()->present();
    connect(present, &viewmodels::PresentViewModel::beginRequested, this, &OtherStarts::beginWaiting,
            Qt::UniqueConnection);
    connect(present, &viewmodels::PresentViewModel::waitingForgotten, this, &OtherStarts::forgetWaiting,
            Qt::UniqueConnection);
    connect(app.clinic(), &viewmodels::Clinic::changed, this, &OtherStarts::lookAtClinic,
            Qt::UniqueConnection);
}

void OtherStarts::beginWaiting()
{
    const auto wish = std::exchange(waiting_, std::nullopt);
    personal_().app().clinic()->present()->close();
    if (wish)
        follow(*wish, {});
}

void OtherStarts::forgetWaiting()
{
    waiting_.reset();
}

// What was asked for is shown then, and begun only by whoever is there: it may be long ago.
void OtherStarts::lookAtClinic()
{
    if (!waiting_ || personal_().app().presenting())
        return;
    const auto wish = *std::exchange(waiting_, std::nullopt);
    if (!isOfSomebodyElse(wish.person))
        personal_().app().comeUp(wish.routine, false);
}

bool OtherStarts::isOfSomebodyElse(const QString& person) const
{
    return !person.isEmpty() && personal_().id() != person.toStdString();
}

bool OtherStarts::changedTo(const QString& person)
{
    if (isOfSomebodyElse(person) && personal_().app().mayLeave())
        takeUp_(person);
    return !isOfSomebodyElse(person);
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
