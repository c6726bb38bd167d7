#pragma once

#include "store/log_database.h"

#include "unknot/core/ports/log_archive.h"

#include <cstdint>
#include <filesystem>
#include <ostream>

namespace unknot::store {

/// The log as files: everything LogArchive promises, on the thread that owns the log. Times are Unix seconds.

[[nodiscard]] std::int64_t unixNow();

/// One session in memory at a time.
[[nodiscard]] Result<void> writeExport(LogDatabase& log, LogArchive::Format format, std::ostream& out);
/// The sessions with steps and ratings alone, newest first, as {"sessions": […]}.
[[nodiscard]] Result<void> writeList(LogDatabase* log, std::ostream& out);
/// Adds the sessions that are not there, in one transaction; one session in memory at a time.
[[nodiscard]] Result<ImportCount> importFile(LogDatabase& log, const std::filesystem::path& file,
                                             std::int64_t now);
[[nodiscard]] Result<void> backUp(LogDatabase& log, const std::filesystem::path& file);
[[nodiscard]] Result<std::string> restore(LogDatabase& log, const std::filesystem::path& file,
                                          std::int64_t now);
[[nodiscard]] Result<void> deleteAll(LogDatabase& log);

/// Once a week, into `backups` beside the log; the last four stay. Nothing is done for an empty log.
[[nodiscard]] Result<void> backUpWeekly(LogDatabase& log, std::int64_t now);
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& log);

} // namespace unknot::store
