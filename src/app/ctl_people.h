#pragma once

#include "cli/cli.h"
#include "platform/data_folders.h"

namespace unknot::app {

/// Gives unknotctl the people of this computer, and the reminder.
void addPeople(cli::Places& places, const platform::DataFolders& folders);

} // namespace unknot::app
