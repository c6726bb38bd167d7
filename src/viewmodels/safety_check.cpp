#include "safety_check.h"

#include "unknot/core/local_day.h"

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr int kMonthsBetweenAnswers = 3;
constexpr std::chrono::days kLongestBreak{30};

} // namespace

SafetyState safetyState(const SafetyAnswer& answer, const std::vector<ScreeningItem>& screening,
                        std::string_view today, std::string_view lastRollingDay)
{
    const auto answered = parseDay(answer.localDay);
    if (!answered)
        return SafetyState::NeverAnswered;
    const bool urgent = std::any_of(screening.begin(), screening.end(), [&](const ScreeningItem& item) {
        return item.urgent &&
               std::find(answer.ticked.begin(), answer.ticked.end(), item.id) != answer.ticked.end();
    });
    if (urgent)
        return SafetyState::Urgent;
    const auto now = parseDay(today);
    if (!now)
        return SafetyState::Clear;
    const auto active = std::max(*answered, parseDay(lastRollingDay).value_or(*answered));
    if (*now >= addMonths(*answered, kMonthsBetweenAnswers) || *now - active >= kLongestBreak)
        return SafetyState::DueAgain;
    return SafetyState::Clear;
}

} // namespace unknot::viewmodels
