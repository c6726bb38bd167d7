#pragma once

#include "app_view_model.h"
#include "content_loader.h"
#include "desk_handover.h"
#include "desktop_theme.h"
#include "options.h"
#include "session_art.h"
#include "traced_log.h"
#include "traced_sound.h"

#include "platform/data_folders.h"
#include "platform/dbus_keep_awake.h"
#include "platform/json_settings.h"
#include "platform/logging.h"
#include "platform/mpris_control.h"
#include "platform/running_window.h"
#include "platform/sound_system.h"
#include "platform/system_clock.h"
#include "store/sqlite_session_log.h"
#include "unknot/content/own_routines.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

#include <memory>

class QQuickWindow;

namespace unknot::app {

/// Makes everything, connects it and shows the window. What is used outlives what uses it: the members stand
/// in that order.
class Application {
public:
    /// Needs the application object. `content` was started before.
    Application(const Options& options, const platform::DataFolders& folders, ContentLoader& content);

    /// Shows the window; false when it could not be made.
    [[nodiscard]] bool open();

private:
    void connectContent();
    void connectSettings();
    void moveLog(const QString& folder);
    [[nodiscard]] CompanionPorts beside();
    void connectSound();
    void openSound();
    void showFigures();
    void afterFirstFrame(QQuickWindow& window);
    void answerOtherStarts(QQuickWindow& window);

    const Options options_;
    const platform::DataFolders folders_;
    ContentLoader& content_;
    platform::Logging logging_;
    platform::SystemClock clock_;
    platform::JsonSettings settingsStore_;
    Result<Settings> loadedSettings_;
    const std::filesystem::path logFolder_;
    store::SqliteSessionLog sqlite_;
    TracedLog traced_;
    SessionLog& log_;
    DesktopTheme theme_;
    QTranslator translator_;
    content::OwnRoutines ownRoutines_;
    DeskHandover handover_;
    platform::SoundSystem sound_;
    TracedSpeech tracedSpeech_;
    TracedTones tracedTones_;
    platform::DBusKeepAwake keepAwake_;
    platform::MprisControl media_;
    platform::RunningWindow running_;
    SessionArt art_;
    std::shared_ptr<const figure::ClipSet> clips_;
    bool firstFrameShown_ = false;
    viewmodels::AppState state_;
    viewmodels::SettingsViewModel settings_;
    viewmodels::AppViewModel app_;
    QQmlApplicationEngine engine_;
};

/// Where things are kept, with what the command line says about it.
[[nodiscard]] platform::DataFolders foldersFor(const Options& options);

} // namespace unknot::app
