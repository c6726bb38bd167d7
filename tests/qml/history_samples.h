#pragma once

#include "test_setup.h"

namespace unknot::test {

/// A session on each day up to yesterday; over a year with days in between, as life has them.
void fillHistory(TestSetup& setup, int days);

/// The last week of that calf, as Today's log answers it.
[[nodiscard]] std::vector<SessionRecord> calfWeek(const std::string& today);

} // namespace unknot::test
