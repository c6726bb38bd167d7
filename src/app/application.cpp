#include "application.h"

#include "display_trace.h"
#include "figures.h"
#include "start_trace.h"
#include "window.h"

#include "store/log_database.h"

#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QUrl>

#include <cstdio>

namespace unknot::app {

namespace {

QIcon appIcon()
{
    QPixmap drawing(64, 64);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    QSvgRenderer(QStringLiteral(":/unknot/icons/unknot.svg")).render(&painter);
    return QIcon(drawing);
}

/// Of the content's texts. All content has English, so a system without a language ("C") gets that.
std::string language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? "en"
                                           : locale.name().section(QLatin1Char('_'), 0, 0).toStdString();
}

/// Where the log is kept: a folder the person has chosen, or the usual one.
std::filesystem::path chosenOr(const std::filesystem::path& usual, const Result<Settings>& settings)
{
    const bool chosen = settings.ok() && !settings.value().logFolder.empty();
    return chosen ? std::filesystem::path(settings.value().logFolder) : usual;
}

/// Of spoken lines and pictures: they can be made again at any time.
QString cacheFolder(const Options& options)
{
    if (!options.dataFolder.isEmpty())
        return options.dataFolder + QStringLiteral("/cache");
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/unknot");
}

QString shown(const std::filesystem::path& folder)
{
    return QDir::toNativeSeparators(QString::fromStdString(folder.string()));
}

} // namespace

platform::DataFolders foldersFor(const Options& options)
{
    platform::DataFolders folders = options.dataFolder.isEmpty()
                                        ? platform::DataFolders::standard()
                                        : platform::DataFolders::in(options.dataFolder.toStdString());
    if (!options.contentFolder.isEmpty())
        folders.shippedContent = options.contentFolder.toStdString();
    return folders;
}

Application::Application(const Options& options, const platform::DataFolders& folders, ContentLoader& content)
    : options_(options), folders_(folders), content_(content), logging_(folders.state),
      settingsStore_(folders.config), loadedSettings_(settingsStore_.load()),
      logFolder_(chosenOr(folders.data, loadedSettings_)), sqlite_(store::LogDatabase::fileIn(logFolder_)),
      traced_(sqlite_), log_(TracedLog::wanted() ? static_cast<SessionLog&>(traced_) : sqlite_),
      ownRoutines_(folders.ownContent), handover_({folders.shippedContent, folders.ownContent}),
      sound_(cacheFolder(options) + QStringLiteral("/voice")), tracedSpeech_(sound_.speech()),
      tracedTones_(sound_.tones()), running_(folders.state), art_(cacheFolder(options) + QStringLiteral("/art")),
      state_(settingsStore_, loadedSettings_.ok() ? loadedSettings_.value() : Settings{}, language()),
      settings_(state_, shown(logFolder_), QStringLiteral(UNKNOT_VERSION)),
      app_({clock_, log_, settingsStore_, sqlite_, sqlite_, &ownRoutines_, &handover_, beside(), sound_},
           state_, settings_, RunnerOptions{.timeScale = options.timeScale})
{
    if (translator_.load(QLocale(), QStringLiteral("unknot"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")) ||
        translator_.load(QStringLiteral(":/i18n/unknot_en.qm")))
        QCoreApplication::installTranslator(&translator_);
    if (!loadedSettings_.ok())
        app_.tell(loadedSettings_.error());
    connectContent();
    connectSettings();
    connectSound();
}

CompanionPorts Application::beside()
{
    const bool traced = wantsSoundTrace();
    return {traced ? static_cast<Speech&>(tracedSpeech_) : sound_.speech(),
            traced ? static_cast<Tones&>(tracedTones_) : sound_.tones(), keepAwake_, media_,
            [this](const Segment& segment) { return art_.urlFor(segment); }};
}

void Application::connectContent()
{
    QObject::connect(&content_, &ContentLoader::loaded, &state_, &viewmodels::AppState::setCatalog);
    QObject::connect(&content_, &ContentLoader::clipsLoaded, &state_, [this](auto clips) {
        clips_ = std::move(clips);
        showFigures();
    });
    QObject::connect(&state_, &viewmodels::AppState::catalogChanged, &state_,
                     [this] { handover_.setCatalog(state_.catalog()); });
    QObject::connect(app_.clinic(), &viewmodels::Clinic::contentChanged, &content_, &ContentLoader::start);
    QObject::connect(app_.techniques(), &viewmodels::TechniquesModel::reloadRequested, &content_,
                     &ContentLoader::start);
    QObject::connect(app_.techniques(), &viewmodels::TechniquesModel::folderRequested, &state_, [this] {
        const QString folder = QString::fromStdString(folders_.ownContent.string());
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void Application::connectSettings()
{
    settings_.setSystemDark(theme_.dark());
    QObject::connect(&theme_, &DesktopTheme::changed, &settings_,
                     [this] { settings_.setSystemDark(theme_.dark()); });
    QObject::connect(settings_.folder(), &viewmodels::LogFolder::chosen, &state_,
                     [this](const QString& folder) { moveLog(folder); });
    settingsStore_.onProblem([this](const Error& problem) { app_.tell(problem); });
}

void Application::moveLog(const QString& folder)
{
    const std::filesystem::path place = folder.toStdString();
    sqlite_.moveTo(store::LogDatabase::fileIn(place), [this, folder](const Result<void>& moved) {
        if (!moved.ok()) {
            settings_.folder()->refuse(QString::fromStdString(moved.error().message));
            return;
        }
        state_.change([&](Settings& settings) { settings.logFolder = folder.toStdString(); });
        settings_.folder()->take(folder);
    });
}

void Application::connectSound()
{
    QObject::connect(&state_, &viewmodels::AppState::settingsChanged, &sound_,
                     [this] { sound_.apply(state_.settings().sound); });
    QObject::connect(&state_, &viewmodels::AppState::catalogChanged, &sound_, [this] { openSound(); });
    QObject::connect(&sound_, &platform::SoundSystem::notice, &state_, [this](const QString& words) {
        if (app_.screen() == viewmodels::AppViewModel::Screen::Session)
            app_.session()->guide()->tell(words);
    });
}

// Loads libraries and starts programs, so it waits for the first frame; the programs are content.
void Application::openSound()
{
    if (!firstFrameShown_ || !state_.catalogLoaded())
        return;
    sound_.apply(state_.settings().sound);
    sound_.open(state_.catalog()->voicePrograms, state_.language());
}

bool Application::open()
{
    app_.loadLog();
    if (auto catalog = content_.takeIfReady())
        state_.setCatalog(std::move(catalog));
    if (options_.start || !options_.routine.isEmpty())
        app_.showWhenReady(options_.routine, options_.start);
    if (!options_.file.isEmpty())
        app_.openFile(options_.file);
    settings_.setSystemDark(theme_.dark());
    QQuickWindow* window = openWindow(engine_, app_);
    if (!window)
        return false;
    traceStart(*window);
    // Without a window manager nobody else would give it the keyboard.
    window->requestActivate();
    traceDisplay(*window, app_, options_.timeScale);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &state_, [this, window] { afterFirstFrame(*window); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return true;
}

// Drawing a page of figures takes a core for a while, so the window comes first.
void Application::showFigures()
{
    if (!firstFrameShown_ || !clips_)
        return;
    handover_.setClips(clips_);
    art_.setClips(clips_);
    ui::Figures::of(engine_).setClips(clips_);
}

void Application::afterFirstFrame(QQuickWindow& window)
{
    window.setIcon(appIcon());
    theme_.watch();
    firstFrameShown_ = true;
    window.setProperty("shown", true);
    showFigures();
    openSound();
    answerOtherStarts(window);
}

void Application::answerOtherStarts(QQuickWindow& window)
{
    // A rehearsal faster than life is not the window that a person means.
    if (options_.timeScale != 1 || !running_.appear())
        return;
    const auto toFront = [this, &window](const QString& token) {
        // Whoever lies on a mat must not lose the screen to another window's wish.
        if (app_.screen() == viewmodels::AppViewModel::Screen::Session)
            return;
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        if (window.visibility() == QWindow::Minimized)
            window.showNormal();
        window.raise();
        window.requestActivate();
    };
    QObject::connect(&running_, &platform::RunningWindow::activated, &window, toFront);
    QObject::connect(&running_, &platform::RunningWindow::opened, &window,
                     [this, toFront](const QString& file, const QString& token) {
                         app_.openFile(file);
                         toFront(token);
                     });
}

} // namespace unknot::app
