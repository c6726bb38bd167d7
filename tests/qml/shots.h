#pragma once

#include "test_setup.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot::test {

/// One screen in one state. `arrange` puts the view-models into it; an empty `item` means the app's shell.
struct Shot {
    std::string name; ///< "settings-usual": screen and state.
    std::function<void(TestSetup&)> arrange;
    std::string item; ///< A type of Unknot.Testing to show instead of the shell.
};

[[nodiscard]] std::vector<Shot> sessionShots();
[[nodiscard]] std::vector<Shot> clinicShots();

/// Every screen and state worth looking at. A new one is one more line.
[[nodiscard]] std::vector<Shot> allShots();

} // namespace unknot::test
