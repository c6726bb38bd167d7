#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// A local day as the log writes it, "2026-03-14". Empty when it is not a day of the calendar.
[[nodiscard]] std::optional<std::chrono::sys_days> parseDay(std::string_view iso);

[[nodiscard]] std::string dayText(std::chrono::sys_days day);

/// The same day of the month `months` later; the last day of the month when it has no such day.
[[nodiscard]] std::chrono::sys_days addMonths(std::chrono::sys_days day, int months);

} // namespace unknot
