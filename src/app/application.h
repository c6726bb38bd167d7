#pragma once

#include "content_loader.h"
#include "desk_handover.h"
#include "desk_people.h"
#include "desk_progress.h"
#include "desktop_theme.h"
#include "options.h"
#include "other_starts.h"
#include "personal.h"
#include "session_art.h"
#include "traced_sound.h"
#include "translations.h"
#include "window.h"

#include "platform/data_folders.h"
#include "platform/dbus_keep_awake.h"
#include "platform/logging.h"
#include "platform/mpris_control.h"
#include "platform/running_window.h"
#include "platform/sound_system.h"
#include "platform/system_clock.h"
#include "platform/systemd_reminder.h"
#include "unknot/content/own_routines.h"

#include <memory>
#include <string>
#include <vector>

class QQuickWindow;

namespace unknot::app {

/// Makes everything, connects it and shows the window. What is used outlives what uses it: the members stand
/// in that order.
class Application {
public:
    /// Needs the application object. `content` was started before. `person` is who uses it, "" for who did
    /// last.
    Application(const Options& options, const platform::DataFolders& folders, ContentLoader& content,
                const std::string& person, std::unique_ptr<WindowMaker> maker);

    /// Shows the window; false when it could not be made.
    [[nodiscard]] bool open();

private:
    [[nodiscard]] Shared shared();
    [[nodiscard]] std::unique_ptr<Personal> make(const std::string& id);
    void connect(Personal& person);
    void connectContent(Personal& person);
    void takeUp(const QString& id);
    void retire(std::unique_ptr<Personal> person);
    void moveLog(Personal& person, const QString& folder);
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
    platform::SystemdReminder reminder_;
    DeskPeople people_;
    DesktopTheme theme_;
    Translations translations_;
    content::OwnRoutines ownRoutines_;
    DeskHandover handover_;
    DeskProgress progress_;
    platform::SoundSystem sound_;
    TracedSpeech tracedSpeech_;
    TracedTones tracedTones_;
    platform::DBusKeepAwake keepAwake_;
    platform::MprisControl media_;
    platform::RunningWindow running_;
    SessionArt art_;
    std::shared_ptr<const figure::ClipSet> clips_;
    bool firstFrameShown_ = false;
    std::string lastPerson_; ///< Who was there before a demonstration.
    std::unique_ptr<Personal> personal_;
    std::vector<std::unique_ptr<Personal>> leaving_; ///< Whose last writes are on their way to the disk.
    std::unique_ptr<WindowMaker> maker_;
    QQuickWindow* window_ = nullptr;
    std::unique_ptr<OtherStarts> otherStarts_;
    QObject here_; ///< Goes first: nothing is answered any more.
};

} // namespace unknot::app
