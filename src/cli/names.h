#pragma once

#include "unknot/core/event.h"
#include "unknot/core/plan.h"
#include "unknot/core/session_engine.h"

#include <optional>
#include <string>
#include <string_view>

namespace unknot::cli {

/// The words of the command line and the export for what the core has enums for: lower case, with '_'.
[[nodiscard]] std::string_view nameOf(SegmentKind kind);
[[nodiscard]] std::string_view nameOf(Side side);
[[nodiscard]] std::string_view nameOf(Outcome outcome);
[[nodiscard]] std::string_view nameOf(PauseReason reason);
[[nodiscard]] std::string_view nameOf(RatingMoment moment);
[[nodiscard]] std::string_view nameOf(Context context);
[[nodiscard]] std::optional<std::string_view> nameOf(const std::optional<Outcome>& outcome);

[[nodiscard]] std::optional<Side> sideFrom(std::string_view name);
[[nodiscard]] std::optional<RatingMoment> momentFrom(std::string_view name);

/// "1:05", "12:00"; hours only when there are some.
[[nodiscard]] std::string clockTime(Millis time);
/// "1:05.250": the offset of an event.
[[nodiscard]] std::string preciseTime(Millis time);

} // namespace unknot::cli
