#pragma once

#include "unknot/core/session_record.h"

#include <optional>
#include <string_view>

namespace unknot::store {

/// How the log spells the values of the core: "completed", "stopped-for-pain", "left", "before", "asked".
/// The spelling is part of the log's format.
[[nodiscard]] const char* name(Outcome outcome);
[[nodiscard]] const char* name(Side side);
[[nodiscard]] const char* name(RatingMoment moment);
[[nodiscard]] const char* name(PauseReason reason);
[[nodiscard]] const char* name(AdviceTold::Answer answer);

/// Empty when there is no value of that name.
[[nodiscard]] std::optional<Outcome> outcomeNamed(std::string_view name);
[[nodiscard]] std::optional<Side> sideNamed(std::string_view name);
[[nodiscard]] std::optional<RatingMoment> momentNamed(std::string_view name);
[[nodiscard]] std::optional<PauseReason> pauseReasonNamed(std::string_view name);
[[nodiscard]] std::optional<AdviceTold::Answer> answerNamed(std::string_view name);

} // namespace unknot::store
