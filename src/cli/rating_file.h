#pragma once

#include "unknot/core/result.h"
#include "unknot/insight/trend.h"

#include <istream>
#include <string>
#include <vector>

namespace unknot::cli {

/// Reads `day,rating`: a header of these two words, then a day and a whole number from 0 to 10 on each line.
/// A day is a number counted from any fixed day, or a day of the calendar (2026-03-14), the same way on all
/// lines. Empty lines are passed over. An error names `file` and the line.
[[nodiscard]] Result<std::vector<insight::RatedDay>> readRatings(std::istream& in, const std::string& file);

} // namespace unknot::cli
