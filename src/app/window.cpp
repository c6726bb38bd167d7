#include "window.h"

#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>

namespace unknot::app {

namespace {

// What the theme is made from, so that the first frame is drawn with it.
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

} // namespace

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

WindowMaker::WindowMaker()
{
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&engine_, &QQmlEngine::quit, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    windowFile_ = read(QQmlComponent::Asynchronous, "App/Main.qml");
    pageFile_ = read(QQmlComponent::Asynchronous, "Today/TodayPage.qml");
}

WindowMaker::~WindowMaker() = default;

std::unique_ptr<QQmlComponent> WindowMaker::read(QQmlComponent::CompilationMode mode, const char* file)
{
    return std::make_unique<QQmlComponent>(
        &engine_, QUrl(QLatin1String("qrc:/qt/qml/Unknot/") + QLatin1String(file)), mode);
}

bool WindowMaker::filesRead() const
{
    return !windowFile_->isLoading() && !pageFile_->isLoading();
}

void WindowMaker::waitForFiles()
{
    if (filesRead())
        return;
    // Asked for once more, and not in the background, a file that is being read is waited for.
    windowFile_ = read(QQmlComponent::PreferSynchronous, "App/Main.qml");
    pageFile_ = read(QQmlComponent::PreferSynchronous, "Today/TodayPage.qml");
}

QQuickWindow* WindowMaker::make(viewmodels::AppViewModel& app)
{
    waitForFiles();
    setTheme(engine_, *app.settings());
    QObject* made =
        windowFile_->createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    window_.reset(qobject_cast<QQuickWindow*>(made));
    for (const QQmlError& error : windowFile_->errors())
        qWarning().noquote() << error.toString();
    return window_.get();
}

} // namespace unknot::app
