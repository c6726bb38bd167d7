#pragma once

#include "store/event_text.h"
#include "store/write.h"

#include <QJsonObject>

#include <vector>

namespace unknot::store {

/// The format of the JSON export and its version; data/schema/log.schema.json describes it.
inline constexpr const char* kExportFormat = "unknot-log";
inline constexpr int kExportVersion = 2;

/// The session with its steps and ratings. Enough to look at, not to import.
[[nodiscard]] QJsonObject toObject(const SessionRecord& record);
/// The same with `events` and corrections; the session's own events are not looked at. Throws Failure
/// (Invalid) for an event that no version of the log writes.
[[nodiscard]] QJsonObject toObject(const LoggedSession& session, const std::vector<StoredEvent>& events);
/// Throws Failure (Invalid) for anything toObject() does not write.
[[nodiscard]] LoggedSession sessionFrom(const QJsonObject& object);

} // namespace unknot::store
