#pragma once

#include "cli/json_writer.h"

#include "unknot/core/session_record.h"

#include <ostream>

namespace unknot::cli {

/// A session for a person: a line, and one for each step.
void writeSession(std::ostream& out, const SessionRecord& session);

/// The members of a session with its steps and ratings, into an object that is open.
void writeSessionMembers(JsonWriter& json, const SessionRecord& session);

/// The header of the export, and one row for each step of a session.
void writeCsvHeader(std::ostream& out);
void writeCsvRows(std::ostream& out, const SessionRecord& session);

} // namespace unknot::cli
