#pragma once

#include "app_state.h"
#include "log_watch.h"

#include "support/manual_clock.h"
#include "support/page_catalog.h"
#include "support/recording_history.h"
#include "support/recording_log.h"

#include <QObject>

namespace unknot::test {

/// Keeps what was saved last.
class MemorySettings : public SettingsStore {
public:
    Settings saved;
    int saves = 0;

    [[nodiscard]] Result<Settings> load() override { return saved; }
    void save(const Settings& settings) override
    {
        saved = settings;
        ++saves;
    }
};

/// What a page's view-model stands on: Saturday 14 March 2026, the safety check answered, a log in memory.
struct PageFixture {
    explicit PageFixture(RecordingLog::Replies replies = RecordingLog::Replies::AtOnce) : log(replies) {}

    ManualClock clock{{1'773'482'400'000, 60, "2026-03-14"}};
    RecordingLog log;
    MemorySettings store;
    RecordingHistory history;
    RecordingArchive archive;
    viewmodels::Deps deps{clock, log, store, history, archive};
    viewmodels::AppState state{store, answered(), "en"};
    viewmodels::LogWatch watch{deps};

    static Settings answered()
    {
        Settings settings;
        settings.safety = {"2026-03-10", {}};
        settings.roller = Roller::SmoothFirm;
        return settings;
    }
    void load(Catalog catalog = pageCatalog())
    {
        state.setCatalog(std::make_shared<const Catalog>(std::move(catalog)));
    }
    /// The log answers with `overview`.
    void logged(LogOverview overview)
    {
        log.overviewAnswer = std::move(overview);
        watch.refresh();
    }
    void loggedSessions(int sessions)
    {
        LogOverview overview;
        overview.sessions = sessions;
        if (sessions > 0)
            overview.days = {{"2026-03-13", Millis{720000}, sessions}};
        logged(std::move(overview));
    }
};

/// Counts how often a signal was sent.
template <class Sender, class Signal>
std::shared_ptr<int> counted(Sender& sender, Signal signal)
{
    auto count = std::make_shared<int>(0);
    QObject::connect(&sender, signal, &sender, [count] { ++*count; });
    return count;
}

} // namespace unknot::test
