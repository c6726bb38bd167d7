#pragma once

#include "app_state.h"
#include "deps.h"
#include "session_view_model.h"
#include "summary_view_model.h"
#include "support/manual_clock.h"
#include "support/recording_history.h"
#include "support/recording_log.h"

#include <algorithm>
#include <memory>

namespace unknot::test {

/// A session on a clock that stands still, with a log in plain sight. Time passes as it does for the timer:
/// looked at once a second at the latest.
class SessionFixture {
public:
    explicit SessionFixture(Catalog catalog, const CompanionPorts& ports = nobody())
        : beside(ports), state(store, {}, "en")
    {
        state.setCatalog(std::make_shared<const Catalog>(std::move(catalog)));
    }

    /// Makes the session of a routine; `begin` it yourself, so that a test can listen before.
    viewmodels::SessionViewModel& make(const std::string& routineId, EngineOptions engine = {})
    {
        const Routine& routine = *state.catalog()->routine(routineId);
        auto plan = makePlan(routine, *state.catalog());
        auto runner = std::make_unique<SessionRunner>(std::move(plan).value(), routine.name.in("en"), clock,
                                                      log, engine);
        session = std::make_unique<viewmodels::SessionViewModel>(std::move(runner), state, beside);
        return *session;
    }
    viewmodels::SessionViewModel& begin(const std::string& routineId)
    {
        make(routineId).begin();
        return *session;
    }
    viewmodels::SummaryViewModel& summarise()
    {
        summary = std::make_unique<viewmodels::SummaryViewModel>(*session, state, deps());
        return *summary;
    }
    void pass(Millis time)
    {
        while (time > Millis{0}) {
            const Millis step = std::min(time, Millis{1000});
            clock.pass(step);
            time -= step;
            session->look();
        }
    }
    [[nodiscard]] viewmodels::Deps deps() { return {clock, log, store, history, archive}; }

    class MemorySettings : public SettingsStore {
    public:
        [[nodiscard]] Result<Settings> load() override { return saved; }
        void save(const Settings& settings) override { saved = settings; }

        Settings saved;
    };

    ManualClock clock;
    RecordingLog log;
    CompanionPorts beside;
    MemorySettings store;
    RecordingHistory history;
    RecordingArchive archive;
    viewmodels::AppState state;
    std::unique_ptr<viewmodels::SessionViewModel> session;
    std::unique_ptr<viewmodels::SummaryViewModel> summary;
};

} // namespace unknot::test
