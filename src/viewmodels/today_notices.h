#pragma once

#include "content_problems.h"
#include "log_watch.h"
#include "safety_check.h"

namespace unknot::viewmodels {

/// What stands above the suggestion when something needs a word. Empty titles: nothing to say.
struct TodayNotices {
    QString safetyTitle;
    QString safetyText;
    QString safetyAction;
    QString contentTitle;
    QString contentText;
    QString logTitle;
    QString logText;
    bool logLosesData = false; ///< What is done now would not be kept.
    QString cutOffTitle;
    QString cutOffText;
    bool cutOffResumable = false;
    std::string cutOffSession;

    bool operator==(const TodayNotices&) const = default;
};

struct NoticesInput {
    const Catalog& catalog;
    std::string_view language;
    SafetyState safety = SafetyState::Clear;
    LogWatch::State logState = LogWatch::State::Waiting;
    const LogOverview& log;
    const std::optional<Error>& logError;
    const std::optional<LogWatch::Remark>& other;
};

[[nodiscard]] TodayNotices todayNotices(const NoticesInput& input);

} // namespace unknot::viewmodels
