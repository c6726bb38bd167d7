#pragma once

#include "unknot/core/ports/session_log.h"

#include <array>
#include <chrono>
#include <string_view>

namespace unknot::viewmodels {

/// One day of the week strip.
struct WeekDay {
    enum class Kind {
        Rolled,
        Rest,  ///< Over, without rolling, and the person had begun before.
        Empty, ///< Today so far, still to come, or before the first session.
    };

    std::chrono::sys_days day{};
    Kind kind = Kind::Empty;
    int minutes = 0; ///< Rounded; at least 1 on a day with rolling.
    bool today = false;

    bool operator==(const WeekDay&) const = default;
};

/// The week around today, and what it adds up to.
struct Week {
    std::array<WeekDay, 7> days;
    int minutes = 0;   ///< Sum of the minutes shown.
    int daysInRow = 0; ///< Days with rolling up to today, or up to yesterday while today has none.

    bool operator==(const Week&) const = default;
};

[[nodiscard]] Week weekOf(const LogOverview& log, std::chrono::sys_days today, std::chrono::weekday first);

} // namespace unknot::viewmodels
