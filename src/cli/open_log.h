#pragma once

#include "cli/command.h"

#include "store/log_database.h"

#include <functional>
#include <memory>

namespace unknot::cli {

/// The log of a request, for reading.
struct OpenLog {
    std::unique_ptr<store::LogDatabase> log; ///< Empty when nothing was logged yet, or with `status`.
    int status = kDone;                      ///< Of a log that cannot be read; it was told then.
};

[[nodiscard]] OpenLog openLog(const Request& request);

/// Streams sessions; none when there is no log.
[[nodiscard]] Result<void> readSessions(store::LogDatabase* log, const store::SessionFilter& filter,
                                        const std::function<bool(const SessionRecord&)>& take);

} // namespace unknot::cli
