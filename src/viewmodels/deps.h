#pragma once

#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/none.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/core/ports/settings_store.h"
#include "unknot/core/session_companion.h"

namespace unknot::viewmodels {

/// The ports that view-models use. The composition root owns them; they outlive every view-model.
struct Deps {
    const Clock& clock;
    SessionLog& log;
    SettingsStore& settingsStore;
    CompanionPorts beside = nobody();
    SoundControl& sound = noSound();
};

} // namespace unknot::viewmodels
