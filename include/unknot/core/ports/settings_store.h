#pragma once

#include "unknot/core/result.h"
#include "unknot/core/settings.h"

namespace unknot {

/// Where settings are kept. load() is a small read at start; save() returns at once and writes later.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    /// Defaults when there is no file. A damaged file is kept under a new name and reported as an error;
    /// the caller goes on with defaults.
    [[nodiscard]] virtual Result<Settings> load() = 0;
    virtual void save(const Settings& settings) = 0;
};

} // namespace unknot
