#pragma once

#include "session_stage.h"

namespace unknot::viewmodels {

/// What a screen reader says when a step begins: which, where, how long; the set-up lines while getting
/// ready.
[[nodiscard]] QString announcementOf(const SessionStage& stage, const SessionFacts& facts);

/// On request: "1 minute 12 left in this step, 9 minutes 42 in all."
[[nodiscard]] QString timeAnnouncement(const Position& position);

} // namespace unknot::viewmodels
