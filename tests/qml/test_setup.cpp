#include "test_setup.h"

#include "unknot/content/loader.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QUrl>

namespace unknot::test {

namespace {

Settings usualSettings()
{
    Settings settings;
    settings.theme = ThemeChoice::Light;
    settings.reduceMotion = true;
    settings.roller = Roller::SmoothFirm;
    settings.safety.localDay = "2026-10-02";
    return settings;
}

} // namespace

TestSetup::TestSetup(QObject* parent)
    : QObject(parent), state(settingsStore, usualSettings(), "en"),
      settings_(state, QStringLiteral("/home/sam/.local/share/unknot"), QStringLiteral("0.1.0"))
{
    state.setCatalog(std::make_shared<const Catalog>(
        content::load({std::filesystem::path(UNKNOT_DATA_DIR), std::nullopt})));
    sound.find(twoPrograms());
    app_ = std::make_unique<viewmodels::AppViewModel>(
        viewmodels::Deps{clock, log, settingsStore, history, archive, &routines, &handover, nobody(), sound,
                         &measures, &progress, people, reminder},
        state, settings_);
    app_->loadLog();
}

void TestSetup::readOut(bool on)
{
    QAccessible::setActive(on);
}

void TestSetup::unplug(const QString& name)
{
    for (QScreen* screen : QGuiApplication::screens())
        if (screen->name() == name)
            Q_EMIT qGuiApp->screenRemoved(screen);
}

void TestSetup::dropOn(QWindow* window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle(window->width() / 2, window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
}

void TestSetup::offerProgramme()
{
    ProgrammeOffer programme;
    programme.routine = *state.catalog()->routine("after-run");
    handover.offer = programme;
}

QString TestSetup::asked() const
{
    QStringList all;
    for (const auto* calls : {&people.calls, &reminder.calls})
        for (const std::string& call : *calls)
            all << QString::fromStdString(call);
    return all.join(QStringLiteral("; "));
}

void TestSetup::refuseReminders()
{
    reminder.answer = Error{ErrorCode::Unavailable, "No systemd runs for you.", {}};
}

void TestSetup::blockLog()
{
    log.overviewAnswer =
        Error{ErrorCode::Unwritable, "The log cannot be written. Check the folder and its permissions.", {}};
    app_->loadLog();
}

} // namespace unknot::test
