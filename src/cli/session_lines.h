#pragma once

#include "unknot/core/session_record.h"

#include <ostream>

namespace unknot::cli {

/// A session for a person: a line, and one for each step.
void writeSession(std::ostream& out, const SessionRecord& session);

} // namespace unknot::cli
