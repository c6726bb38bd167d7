#pragma once

#include "unknot/core/event.h"
#include "unknot/core/plan.h"

#include <QDateTime>

#include <filesystem>
#include <vector>

namespace unknot::cli {

/// Puts a rehearsed session into the log in `folder` as if it had been rolled at `moment`. The same routine
/// at the same moment is refused the second time.
[[nodiscard]] Result<void> logRehearsed(const std::filesystem::path& folder, const Plan& plan,
                                        const std::string& routineName, const QDateTime& moment,
                                        const std::vector<Event>& events);

} // namespace unknot::cli
