#pragma once

#include "unknot/core/advice.h"
#include "unknot/core/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::viewmodels {

enum class SafetyState {
    Clear,
    NeverAnswered,
    DueAgain, ///< Three months since the answer, or thirty days without rolling.
    Urgent,   ///< A statement that needs a doctor soon is ticked.
};

/// Whether rolling may start. `lastRollingDay` is "" when the log knows of none. A day that lies in the
/// future (the clock was changed) counts as today.
[[nodiscard]] SafetyState safetyState(const SafetyAnswer& answer, const std::vector<ScreeningItem>& screening,
                                      std::string_view today, std::string_view lastRollingDay);

} // namespace unknot::viewmodels
