#pragma once

#include "app_view_model.h"
#include "arrangements.h"
#include "session_setup.h"
#include "support/fake_sound_control.h"
#include "support/manual_clock.h"
#include "support/memory_desk.h"
#include "support/memory_measures.h"
#include "support/recording_history.h"
#include "support/recording_log.h"
#include "support/recording_people.h"

#include <QObject>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace unknot::test {

/// Keeps settings in memory.
class MemorySettings : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return saved; }
    void save(const Settings& settings) override { saved = settings; }

    Settings saved;
};

/// The whole set of view-models on a clock that stands still and a log in memory.
class TestSetup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::AppViewModel* app READ app CONSTANT FINAL)
    Q_PROPERTY(unknot::test::SessionSetup* session READ session CONSTANT FINAL)

public:
    explicit TestSetup(QObject* parent = nullptr);

    [[nodiscard]] viewmodels::AppViewModel* app() const { return app_.get(); }
    /// A session of its own, over the shipped content.
    [[nodiscard]] SessionSetup* session() { return &session_; }

    /// Lets session time pass.
    Q_INVOKABLE void pass(int milliseconds) { clock.pass(Millis(milliseconds)); }

    /// A screen reader is there, or goes.
    Q_INVOKABLE void readOut(bool on);

    /// Tells the program that a screen was taken away.
    Q_INVOKABLE void unplug(const QString& screen);

    /// A file from another program is dropped in the middle of the window.
    Q_INVOKABLE void dropOn(QWindow* window, const QString& file);

    /// Files that are opened hold a programme.
    Q_INVOKABLE void offerProgramme();

    /// The log's folder cannot be written.
    Q_INVOKABLE void blockLog();

    /// What was asked about people, and of the reminder, in order.
    Q_INVOKABLE [[nodiscard]] QString asked() const;
    /// No reminder can be set from now on.
    Q_INVOKABLE void refuseReminders();

    /// Puts everything into a named state: see arrangements.h.
    Q_INVOKABLE void arrange(const QString& state) { test::arrange(*this, state); }

    ManualClock clock;
    RecordingLog log;
    MemorySettings settingsStore;
    RecordingHistory history;
    RecordingArchive archive;
    MemoryRoutines routines;
    RecordingHandover handover;
    FakeSoundControl sound;
    MemoryMeasures measures;
    RecordingProgress progress;
    RecordingPeople people;
    RecordingReminder reminder;
    viewmodels::AppState state;

private:
    viewmodels::SettingsViewModel settings_;
    std::unique_ptr<viewmodels::AppViewModel> app_;
    SessionSetup session_;
};

} // namespace unknot::test
