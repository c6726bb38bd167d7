#pragma once

#include <QString>

namespace unknot::test {

class TestSetup;

/// Puts a set-up into a state worth showing or testing: "first-run", "no-safety", "harder-roller", "history",
/// "cut-off", "unreadable-log", "broken-calf", "activities", "long-activities", "asks", "people", "reminder".
/// Anything else fails loudly.
void arrange(TestSetup& setup, const QString& state);

} // namespace unknot::test
