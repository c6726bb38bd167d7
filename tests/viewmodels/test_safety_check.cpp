#include "safety_check.h"

#include "support/catch.h"
#include "support/page_catalog.h"

using namespace unknot;
using namespace unknot::viewmodels;

namespace {

const std::vector<ScreeningItem> kItems = {
    {"fracture", test::en("A fracture"), {}, false, {}},
    {"calf-swelling", test::en("A swollen calf"), {}, true, {}},
};

} // namespace

TEST_CASE("the safety check is asked again after three months or thirty days without rolling")
{
    struct Case {
        const char* answered;
        const char* lastRolled;
        const char* today;
        SafetyState expected;
    };
    const Case row = GENERATE(
        Case{"", "", "2026-03-14", SafetyState::NeverAnswered},
        Case{"not a day", "2026-03-13", "2026-03-14", SafetyState::NeverAnswered},
        Case{"2026-03-14", "", "2026-03-14", SafetyState::Clear},
        Case{"2026-02-13", "", "2026-03-14", SafetyState::Clear},              // 29 days, never rolled
        Case{"2026-02-12", "", "2026-03-14", SafetyState::DueAgain},           // 30 days, never rolled
        Case{"2026-01-10", "2026-02-13", "2026-03-14", SafetyState::Clear},    // 29 days since rolling
        Case{"2026-01-10", "2026-02-12", "2026-03-14", SafetyState::DueAgain}, // 30 days since rolling
        Case{"2026-03-10", "2026-01-01", "2026-03-14", SafetyState::Clear},    // answered after the break
        Case{"2025-12-15", "2026-03-13", "2026-03-14", SafetyState::Clear},    // a day short of three months
        Case{"2025-12-14", "2026-03-13", "2026-03-14", SafetyState::DueAgain},
        Case{"2025-11-30", "2026-02-27", "2026-02-27", SafetyState::Clear},
        Case{"2025-11-30", "2026-02-28", "2026-02-28", SafetyState::DueAgain}, // no 30 February
        Case{"2026-03-20", "2026-03-20", "2026-03-14", SafetyState::Clear});   // the clock was set back
    CAPTURE(row.answered, row.lastRolled, row.today);
    CHECK(safetyState({row.answered, {}}, kItems, row.today, row.lastRolled) == row.expected);
}

TEST_CASE("a ticked statement keeps rolling off only when it is urgent")
{
    CHECK(safetyState({"2026-03-14", {"fracture"}}, kItems, "2026-03-14", "") == SafetyState::Clear);
    CHECK(safetyState({"2026-03-14", {"fracture", "calf-swelling"}}, kItems, "2026-03-14", "") ==
          SafetyState::Urgent);
}
