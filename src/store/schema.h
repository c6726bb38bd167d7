#pragma once

#include "store/connection.h"

#include <vector>

namespace unknot::store {

/// The version of the log's tables that this program writes; kept in PRAGMA user_version.
inline constexpr int kSchemaVersion = 3;

/// The statements that lead from `version` - 1 to `version`, for `version` from 1 to kSchemaVersion.
[[nodiscard]] const std::vector<const char*>& migration(int version);

/// Brings the log to kSchemaVersion, one transaction for each version on the way. Throws Failure, TooNew when
/// it is already beyond; nothing is written then.
void migrate(Connection& connection, int target = kSchemaVersion);

/// Refuses a log of a later version of the program.
void refuseNewer(std::int64_t version, const std::string& file);

} // namespace unknot::store
