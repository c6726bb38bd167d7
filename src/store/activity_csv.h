#pragma once

#include "unknot/core/activity.h"

#include <ostream>

namespace unknot::store {

/// A row for each score of an activity in the table of the CSV export: all of a session's columns are empty
/// but the day.
void writeCsvRows(std::ostream& out, const ActivityRecord& record);

} // namespace unknot::store
