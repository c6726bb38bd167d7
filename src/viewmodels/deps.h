#pragma once

#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/handover.h"
#include "unknot/core/ports/log_archive.h"
#include "unknot/core/ports/measure_log.h"
#include "unknot/core/ports/none.h"
#include "unknot/core/ports/progress_sheets.h"
#include "unknot/core/ports/routine_store.h"
#include "unknot/core/ports/session_history.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/core/ports/settings_store.h"
#include "unknot/core/session_companion.h"

#include <string>

namespace unknot::viewmodels {

/// The ports that view-models use. The composition root owns them; they outlive every view-model.
struct Deps {
    const Clock& clock;
    SessionLog& log;
    SettingsStore& settingsStore;
    SessionHistory& history;
    LogArchive& archive;
    RoutineStore* routines = nullptr; ///< Null: routines of the person's own cannot be kept.
    Handover* handover = nullptr;     ///< Null: nothing can be handed over or opened.
    CompanionPorts beside = nobody();
    SoundControl& sound = noSound();
    MeasureLog* measures = nullptr;      ///< Null: activities cannot be followed.
    ProgressSheets* progress = nullptr;  ///< Null: no sheet can be made.
    People& people = nobodyElse();
    Reminder& reminder = noReminder();
    std::string person = kFirstPerson; ///< Whose log and settings these are; or kDemonstration.
};

} // namespace unknot::viewmodels
