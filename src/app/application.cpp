#include "application.h"

#include "display_trace.h"
#include "figures.h"
#include "first_fonts.h"
#include "start_trace.h"
#include "surroundings.h"

#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QUrl>

#include <utility>

namespace unknot::app {

namespace {

/// What a demonstration begins with: how this computer is set up, and nothing about whoever set it up.
Settings withoutPerson(Settings settings)
{
    settings.safety = {};
    settings.roller = Roller::NotAsked;
    settings.contact = {};
    settings.reminder = {};
    settings.logFolder.clear();
    return settings;
}

} // namespace

Application::Application(const Options& options, const platform::DataFolders& folders, ContentLoader& content,
                         const std::string& person, std::unique_ptr<WindowMaker> maker)
    : options_(options), folders_(folders), content_(content), logging_(folders.state),
      reminder_(platform::SystemdReminder::usual(options.dataFolder.toStdString())),
      people_(folders, reminder_), ownRoutines_(folders.ownContent),
      handover_({folders.shippedContent, folders.ownContent}),
      sound_(cacheFolder(options) + QStringLiteral("/voice")), tracedSpeech_(sound_.speech()),
      tracedTones_(sound_.tones()), running_(folders.state),
      art_(cacheFolder(options) + QStringLiteral("/art")),
      lastPerson_(person.empty() ? people_.list().inUse : person), maker_(std::move(maker))
{
    personal_ = make(lastPerson_);
    if (people_.problem())
        personal_->app().tell(*people_.problem(), viewmodels::LogWatch::Remark::About::People);
    QObject::connect(&content_, &ContentLoader::clipsLoaded, &here_, [this](auto clips) {
        clips_ = std::move(clips);
        showFigures();
    });
    QObject::connect(&theme_, &DesktopTheme::changed, &here_,
                     [this] { personal_->settings().setSystemDark(theme_.dark()); });
    connectSound();
}

Shared Application::shared()
{
    return {clock_,    ownRoutines_, handover_,
            beside(),  sound_,       progress_,
            people_,   reminder_,    RunnerOptions{.timeScale = options_.timeScale},
            language()};
}

std::unique_ptr<Personal> Application::make(const std::string& id)
{
    std::unique_ptr<Keeping> keeping;
    if (id == kDemonstration)
        keeping = std::make_unique<KeptNowhere>(withoutPerson(personal_->state().settings()));
    else
        keeping = std::make_unique<KeptOnDisk>(people_.foldersOf(id));
    auto person = std::make_unique<Personal>(id, std::move(keeping), shared());
    connect(*person);
    return person;
}

CompanionPorts Application::beside()
{
    const bool traced = wantsSoundTrace();
    return {traced ? static_cast<Speech&>(tracedSpeech_) : sound_.speech(),
            traced ? static_cast<Tones&>(tracedTones_) : sound_.tones(), keepAwake_, media_,
            [this](const Segment& segment) { return art_.urlFor(segment); }};
}

void Application::connect(Personal& person)
{
    connectContent(person);
    person.settings().setSystemDark(theme_.dark());
    viewmodels::AppState* state = &person.state();
    QObject::connect(person.settings().folder(), &viewmodels::LogFolder::chosen, state,
                     [this, &person](const QString& folder) { moveLog(person, folder); });
    QObject::connect(state, &viewmodels::AppState::settingsChanged, &sound_,
                     [this, state] { sound_.apply(state->settings().sound); });
    QObject::connect(state, &viewmodels::AppState::catalogChanged, &sound_, [this] { openSound(); });
    // Later, for whoever asks is one of those who are left.
    QObject::connect(
        &person.app(), &viewmodels::AppViewModel::personChosen, &here_,
        [this](const QString& id) { takeUp(id); }, Qt::QueuedConnection);
}

void Application::connectContent(Personal& person)
{
    viewmodels::AppState* state = &person.state();
    viewmodels::AppViewModel& app = person.app();
    QObject::connect(&content_, &ContentLoader::loaded, state, &viewmodels::AppState::setCatalog);
    QObject::connect(state, &viewmodels::AppState::catalogChanged, state, [this, state] {
        handover_.setCatalog(state->catalog());
        progress_.setCatalog(state->catalog(), state->language());
    });
    QObject::connect(app.clinic(), &viewmodels::Clinic::contentChanged, &content_, &ContentLoader::start);
    QObject::connect(app.techniques(), &viewmodels::TechniquesModel::reloadRequested, &content_,
                     &ContentLoader::start);
    QObject::connect(app.techniques(), &viewmodels::TechniquesModel::folderRequested, state, [this] {
        const QString folder = QString::fromStdString(folders_.ownContent.string());
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

// Everything of the one goes and everything of the other comes in one turn of the event loop, so that no
// frame, and no answer of a log, belongs to both.
void Application::takeUp(const QString& id)
{
    const std::string wanted = id.isEmpty() ? lastPerson_ : id.toStdString();
    if (wanted == personal_->id() || personal_->app().screen() != viewmodels::AppViewModel::Screen::Main)
        return;
    auto next = make(wanted);
    if (wanted != kDemonstration) {
        lastPerson_ = wanted;
        if (const auto used = people_.use(wanted); !used.ok())
            next->app().tell(used.error(), viewmodels::LogWatch::Remark::About::People);
    }
    auto old = std::exchange(personal_, std::move(next));
    if (old->state().catalogLoaded())
        personal_->state().setCatalog(old->state().catalog());
    sound_.apply(personal_->state().settings().sound);
    personal_->app().loadLog();
    if (window_)
        window_->setProperty("app", QVariant::fromValue(&personal_->app()));
    personal_->app().reminder()->renew();
    retire(std::move(old));
}

// When its last write is on the disk, and nothing on the screen is about it any more.
void Application::retire(std::unique_ptr<Personal> person)
{
    Personal* leaving = leaving_.emplace_back(std::move(person)).get();
    leaving->keeping().log().flushed([this, leaving](const Result<void>&) {
        const auto gone = [this, leaving] {
            std::erase_if(leaving_, [&](const auto& one) { return one.get() == leaving; });
        };
        QMetaObject::invokeMethod(&here_, gone, Qt::QueuedConnection);
    });
}

void Application::moveLog(Personal& person, const QString& folder)
{
    const std::filesystem::path place = folder.toStdString();
    viewmodels::LogFolder* shown = person.settings().folder();
    if (people_.isOthers(place, person.id())) {
        shown->refuse(QCoreApplication::translate(
            "Application", "Somebody else's sessions are kept there. Choose another folder."));
        return;
    }
    person.keeping().moveLog(place, [&person, shown, folder](const Result<void>& moved) {
        if (!moved.ok()) {
            shown->refuse(QString::fromStdString(moved.error().message));
            return;
        }
        person.state().change([&](Settings& settings) { settings.logFolder = folder.toStdString(); });
        shown->take(folder);
    });
}

void Application::connectSound()
{
    sound_.onState([this] {
        if (personal_)
            personal_->soundChanged();
    });
    QObject::connect(&sound_, &platform::SoundSystem::notice, &here_, [this](const QString& words) {
        if (personal_->app().screen() == viewmodels::AppViewModel::Screen::Session)
            personal_->app().session()->guide()->tell(words);
    });
}

// Loads libraries and starts programs, so it waits for the first frame; the programs are content.
void Application::openSound()
{
    const viewmodels::AppState& state = personal_->state();
    if (!firstFrameShown_ || !state.catalogLoaded())
        return;
    sound_.apply(state.settings().sound);
    sound_.open(state.catalog()->voicePrograms, state.language());
}

// In this order the two cores of a small machine are busy all the time: the window's files are being read,
// fonts are opened meanwhile, then content and log are read, and the page is made once, with everything on
// it.
bool Application::open()
{
    viewmodels::AppViewModel& app = personal_->app();
    // Before events are delivered: what was read for --routine would come with one, and be read once more.
    auto catalog = content_.takeIfReady();
    readyFonts(app.settings()->textScale(), [this] { return maker_->filesRead(); });
    if (!catalog)
        content_.start();
    app.loadLog();
    maker_->waitForFiles();
    if (!catalog)
        catalog = content_.takeIfReady();
    if (catalog)
        personal_->state().setCatalog(std::move(catalog));
    QCoreApplication::sendPostedEvents(); // the log's answer, if it has come
    if (!options_.routine.isEmpty())
        app.showWhenReady(options_.routine, false);
    if (!options_.file.isEmpty())
        app.openFile(options_.file);
    personal_->settings().setSystemDark(theme_.dark());
    window_ = maker_->make(app);
    if (!window_)
        return false;
    traceStart(*window_, [&app] {
        return app.screen() != viewmodels::AppViewModel::Screen::Main || app.today()->ready();
    });
    // Without a window manager nobody else would give it the keyboard.
    window_->requestActivate();
    traceDisplay(*window_, app, options_.timeScale);
    QObject::connect(
        window_, &QQuickWindow::frameSwapped, &here_, [this] { afterFirstFrame(*window_); },
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
    ui::Figures::of(maker_->engine()).setClips(clips_);
}

void Application::afterFirstFrame(QQuickWindow& window)
{
    window.setIcon(appIcon());
    theme_.watch();
    firstFrameShown_ = true;
    window.setProperty("shown", true);
    content_.wantFigure();
    // Not before there is something to look at: on a slow machine its clock would run on unseen, and it would
    // begin by pausing.
    if (options_.start)
        personal_->app().showWhenReady(options_.routine, true);
    showFigures();
    openSound();
    personal_->app().reminder()->renew();
    answerOtherStarts(window);
}

void Application::answerOtherStarts(QQuickWindow& window)
{
    // A rehearsal faster than life is not the window that a person means.
    if (options_.timeScale != 1 || !running_.appear())
        return;
    otherStarts_ = std::make_unique<OtherStarts>(
        running_, window, [this]() -> Personal& { return *personal_; },
        [this](const QString& person) { takeUp(person); });
}

} // namespace unknot::app
