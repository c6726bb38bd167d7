#include "test_setup.h"

#include "unknot/content/loader.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScreen>

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
        viewmodels::Deps{clock, log, settingsStore, history, archive, &routines, &handover, nobody(), sound}, state,
        settings_);
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

void TestSetup::blockLog()
{
    log.overviewAnswer =
        Error{ErrorCode::Unwritable, "The log cannot be written. Check the folder and its permissions.", {}};
    app_->loadLog();
}

} // namespace unknot::test
