#pragma once

#include "app/app_folder.h"

namespace unknot::bench {

/// First frame and memory of Unknot on Today and of an empty Controls window, started in turn.
void measureStarts(const test::AppFolder& folder, int rounds);

} // namespace unknot::bench
