#include "window.h"

#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>

namespace unknot::app {

void dress()
{
    QGuiApplication::setApplicationName(QStringLiteral("unknot"));
    QGuiApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.unknot.unknot"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QFont::insertSubstitutions(QStringLiteral("Inter"), {QStringLiteral("Noto Sans")});
    QFont::insertSubstitutions(QStringLiteral("Inter Display"),
                               {QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
}

void setTheme(QQmlEngine& engine, const viewmodels::SettingsViewModel& settings)
{
    auto* theme = engine.singletonInstance<QObject*>(qmlTypeId("Unknot.Theme", 1, 0, "Theme"));
    if (!theme)
        return;
    theme->setProperty("dark", settings.dark());
    theme->setProperty("textScale", settings.textScale());
    theme->setProperty("reduceMotion", settings.reduceMotion());
    theme->setProperty("keyHints", settings.keyHints());
}

QQuickWindow* openWindow(QQmlApplicationEngine& engine, viewmodels::AppViewModel& app)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    setTheme(engine, *app.settings());
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Unknot/App/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
}

} // namespace unknot::app
