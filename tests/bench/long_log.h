#pragma once

#include "store/log_database.h"

#include <filesystem>

namespace unknot::bench {

/// Fills a new log with one session a day up to 14 October 2026, each of `steps` rolls with both ratings and
/// a handful of events a roll. The tension wanders, so that some weeks ask for advice and some do not.
void fillLongLog(const std::filesystem::path& file, int sessions, int steps);

} // namespace unknot::bench
