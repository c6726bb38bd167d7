#pragma once

#include "activities_view_model.h"
#include "app_state.h"
#include "clinic.h"
#include "data_view_model.h"
#include "deps.h"
#include "first_run_view_model.h"
#include "help_view_model.h"
#include "history_view_model.h"
#include "log_watch.h"
#include "people_view_model.h"
#include "progress_view_model.h"
#include "reminder_view_model.h"
#include "session_flow.h"
#include "settings_view_model.h"
#include "sound_view_model.h"
#include "technique_view_model.h"
#include "techniques_model.h"
#include "today_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace unknot::viewmodels {

/// Which screen and page are up, the view-models they show, and the ways between them.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool techniqueOpen READ techniqueOpen NOTIFY techniqueOpenChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::TodayViewModel* today READ today CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::TechniquesModel* techniques READ techniques CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::TechniqueViewModel* technique READ technique CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::FirstRunViewModel* firstRun READ firstRun CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::HistoryViewModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::ActivitiesViewModel* activities READ activities CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::ProgressViewModel* progress READ progress CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::DataViewModel* data READ data CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::PeopleViewModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::ReminderViewModel* reminder READ reminder CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::HelpViewModel* help READ help CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::SettingsViewModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::Clinic* clinic READ clinic CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::SoundViewModel* sound READ sound CONSTANT FINAL)
    /// Null until there is one; notifies when a new one is made, not when it goes.
    Q_PROPERTY(unknot::viewmodels::SessionViewModel* session READ session NOTIFY sessionChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::SummaryViewModel* summary READ summary NOTIFY summaryChanged FINAL)

public:
    enum class Screen { FirstRun, Main, Session, Summary };
    Q_ENUM(Screen)
    enum class Page { Today, Techniques, Routines, History, Settings };
    Q_ENUM(Page)

    /// What is handed in outlives this.
    AppViewModel(const Deps& deps, AppState& state, SettingsViewModel& settings, RunnerOptions options = {},
                 QObject* parent = nullptr);

    [[nodiscard]] Screen screen() const { return screen_; }
    [[nodiscard]] Page page() const { return page_; }
    void setPage(Page page);
    /// On the page of techniques: one of them in full.
    [[nodiscard]] bool techniqueOpen() const { return techniqueOpen_; }

    [[nodiscard]] TodayViewModel* today() { return &today_; }
    [[nodiscard]] TechniquesModel* techniques() { return &techniques_; }
    [[nodiscard]] TechniqueViewModel* technique() { return &technique_; }
    [[nodiscard]] FirstRunViewModel* firstRun() { return &firstRun_; }
    [[nodiscard]] HistoryViewModel* history() { return &history_; }
    [[nodiscard]] ActivitiesViewModel* activities() { return &activities_; }
    [[nodiscard]] ProgressViewModel* progress() { return &progress_; }
    [[nodiscard]] DataViewModel* data() { return &data_; }
    [[nodiscard]] PeopleViewModel* people() { return &people_; }
    [[nodiscard]] ReminderViewModel* reminder() { return &reminder_; }
    [[nodiscard]] HelpViewModel* help() { return &help_; }
    [[nodiscard]] SettingsViewModel* settings() const { return &settings_; }
    [[nodiscard]] Clinic* clinic() { return &clinic_; }
    [[nodiscard]] SoundViewModel* sound() { return &sound_; }
    [[nodiscard]] SessionViewModel* session() const { return flow_.session(); }
    [[nodiscard]] SummaryViewModel* summary() const { return flow_.summary(); }

    /// Asks the log for what Today shows.
    void loadLog() { watch_.refresh(); }
    /// As soon as content and log are there: shows a routine on Today ("" is the one suggested) and, if asked
    /// to and the safety check allows it, starts it.
    void showWhenReady(const QString& routine, bool start);
    /// The program was started again, by a person or by the reminder's button: as showWhenReady(), from
    /// Today. A session that is running goes on and says so.
    void comeUp(const QString& routine, bool start);
    /// A technique is being shown to somebody.
    [[nodiscard]] bool presenting() const { return screen_ == Screen::Main && clinic_.presenting(); }
    /// Of a start that was asked for meanwhile: it waits, and the page of presenting says so quietly. Whose
    /// it is, it does not say: a patient may read it. False `stays`: closing that page forgets it.
    Q_INVOKABLE void letWait(const QString& routine, bool start, bool stays = true);
    /// Whether somebody else may take over now; when not, the page of people says why.
    [[nodiscard]] bool mayLeave();
    /// The settings, or the list of people, could not be read or written.
    void tell(const Error& problem, LogWatch::Remark::About about = LogWatch::Remark::About::Settings)
    {
        watch_.tellOther(about, problem);
    }

    /// A programme file or the picture of a code: it is looked at now, or after the session that is running.
    Q_INVOKABLE void openFile(const QString& file);
    /// The window came to the front: a new day may have begun.
    Q_INVOKABLE void lookAtCalendar();

Q_SIGNALS:
    /// Somebody else is to use the program: an id, kDemonstration, or "" for who was there before it. Only
    /// when nothing of this person's is under way.
    void personChosen(const QString& id);
    void screenChanged();
    void pageChanged();
    void techniqueOpenChanged();
    void sessionChanged();
    void summaryChanged();

private:
    void connectToday();
    void connectLogFolder();
    void connectTechniques();
    void connectFirstRun();
    void connectClinic();
    void connectFlow();
    void connectHistory();
    void connectPeople();
    void startRoutine(const QString& id);
    void prepareVoice();
    void tryTechnique(const QString& technique, const QString& variant);
    void resumeCutOff(const QString& session);
    void openTechnique(const QString& technique);
    void setTechniqueOpen(bool open);
    void setScreen(Screen screen);
    void showIfReady();
    void tellFileWaits(const QString& words);

    const Deps deps_;
    AppState& state_;
    SettingsViewModel& settings_;
    SoundViewModel sound_;
    LogWatch watch_;
    TodayViewModel today_;
    TechniquesModel techniques_;
    TechniqueViewModel technique_;
    FirstRunViewModel firstRun_;
    HelpViewModel help_;
    HistoryViewModel history_;
    ActivitiesViewModel activities_;
    ProgressViewModel progress_;
    DataViewModel data_;
    PeopleViewModel people_;
    ReminderViewModel reminder_;
    Clinic clinic_;
    SessionFlow flow_;
    Screen screen_ = Screen::Main;
    Page page_ = Page::Today;
    bool techniqueOpen_ = false;
    struct Wish {
        QString routine;
        bool start = false;
    };
    std::optional<Wish> wish_;
};

} // namespace unknot::viewmodels
