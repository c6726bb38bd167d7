#pragma once

#include "unknot/core/session_record.h"

#include <cstddef>
#include <ostream>
#include <string>

namespace unknot::store {

/// Columns of a session; two of an activity follow them.
inline constexpr std::size_t kSessionColumns = 23;
inline constexpr std::size_t kDayColumn = 4;

/// The header of the CSV export, and one row for each step of a session.
void writeCsvHeader(std::ostream& out);
void writeCsvRows(std::ostream& out, const SessionRecord& session);

/// ISO 8601 with the offset of the place: "2026-10-14T18:30:05.250+02:00".
[[nodiscard]] std::string isoTime(const WallTime& wall);

/// As the exports spell it: "stopped_for_pain"; "" when there is none.
[[nodiscard]] std::string exportName(const std::optional<Outcome>& outcome);

} // namespace unknot::store
