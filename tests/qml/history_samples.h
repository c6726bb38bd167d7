#pragma once

#include "test_setup.h"

namespace unknot::test {

/// A year of a runner's sessions, with a left calf that does not ease.
void fillYear(TestSetup& setup);

/// The last week of that calf, as Today's log answers it.
[[nodiscard]] std::vector<SessionRecord> calfWeek(const std::string& today);

} // namespace unknot::test
