#pragma once

#include "store/write.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace unknot::store {

/// The format of the JSON export and its version; data/schema/log.schema.json describes it.
inline constexpr const char* kExportFormat = "unknot-log";
inline constexpr int kExportVersion = 2;

/// The session with its steps and ratings. Enough to look at, not to import.
[[nodiscard]] QJsonObject toObject(const SessionRecord& record);
/// The same with events and corrections.
[[nodiscard]] QJsonObject toObject(const LoggedSession& session);
/// Throws Failure (Invalid) for anything toObject() does not write.
[[nodiscard]] LoggedSession sessionFrom(const QJsonObject& object);

/// A whole export. Throws Failure: Invalid, or TooNew for a later version; the place names the session.
[[nodiscard]] std::vector<LoggedSession> sessionsFrom(const QByteArray& text);

} // namespace unknot::store
