#pragma once

#include "unknot/core/settings.h"

#include <string>
#include <vector>

namespace unknot::platform {

/// What the reminder's units run, and for whom.
struct ReminderCommand {
    std::string program;              ///< Whole path of unknotctl.
    std::vector<std::string> options; ///< After "remind": --profile and so on.

    bool operator==(const ReminderCommand&) const = default;
};

/// "unknot-reminder", with what tells people and data folders apart; only letters, digits and "-".
[[nodiscard]] std::string reminderUnit(const std::string& person, const std::string& dataFolder);

/// The text of the unit that shows the reminder. Nothing happens when the program has gone.
[[nodiscard]] std::string serviceUnit(const ReminderCommand& command, const ReminderSettings& when);
/// The text of the unit that says when.
[[nodiscard]] std::string timerUnit(const ReminderCommand& command, const ReminderSettings& when);

} // namespace unknot::platform
