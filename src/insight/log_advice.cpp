#include "unknot/insight/log_advice.h"

#include "unknot/core/local_day.h"

#include <algorithm>

namespace unknot::insight {

namespace {

constexpr const char* kQuestion = "W3";
constexpr const char* kQuestionAnswered = "W3A";
constexpr const char* kTooStrong = "P1"; // said while rolling; nothing is quiet because of it
constexpr const char* kLongSession = "T2";
constexpr const char* kNotLooser = "T2A";

std::chrono::sys_days dayOf(const std::string& day)
{
    return parseDay(day).value_or(std::chrono::sys_days{});
}

std::vector<AdviceShown> shownBefore(const LogOverview& log, const std::string& today)
{
    std::vector<AdviceShown> shown;
    for (const AdviceTold& told : log.told)
        if (told.rule != kTooStrong && (told.answer != AdviceTold::Answer::Shown || told.localDay != today))
            shown.push_back({told.rule, told.area, dayOf(told.localDay)});
    return shown;
}

/// "The same or worse" leads to the advice to have it assessed, until that is answered in turn.
void addAnswered(std::vector<AdviceMessage>& due, const LogOverview& log, const Catalog& catalog,
                 const std::string& today)
{
    const Advice* words = catalog.adviceFor(kQuestionAnswered);
    for (const AdviceTold& told : log.told) {
        if (!words || told.rule != kQuestion || told.localDay != today ||
            told.answer != AdviceTold::Answer::SameOrWorse)
            continue;
        const bool answered = std::ranges::any_of(log.told, [&](const AdviceTold& other) {
            return other.rule == kQuestionAnswered && other.area == told.area &&
                   other.answer != AdviceTold::Answer::Shown;
        });
        if (!answered)
            due.push_back({kQuestionAnswered, words->level, told.area, Side::Both});
    }
}

} // namespace

std::vector<AreaFacts> areaFacts(const LogOverview& log, const Catalog& catalog, const std::string& today)
{
    std::vector<std::string> areas;
    for (const Technique& technique : catalog.techniques)
        areas.push_back(technique.id);
    return factsOf(log.recent, areas, dayOf(today), log.told);
}

std::vector<AdviceMessage> adviceNow(const LogOverview& log, const std::vector<event::AdviceDue>& told,
                                     const Catalog& catalog, const std::string& today)
{
    auto due =
        adviceDue(areaFacts(log, catalog, today), told, shownBefore(log, today), catalog, dayOf(today));
    addAnswered(due, log, catalog, today);
    std::ranges::stable_sort(due, {}, &AdviceMessage::level);
    return due;
}

std::vector<event::AdviceDue> afterLongSession(std::vector<event::AdviceDue> told,
                                               const std::vector<event::Rated>& ratings)
{
    bool rated = false;
    const event::Rated* tight = nullptr;
    for (const event::Rated& after : ratings) {
        const auto before = std::ranges::find_if(ratings, [&](const event::Rated& other) {
            return other.moment == RatingMoment::Before && other.technique == after.technique &&
                   other.side == after.side;
        });
        if (after.moment != RatingMoment::After || !after.value || before == ratings.end() || !before->value)
            continue;
        rated = true;
        if (!tight && *after.value >= *before->value)
            tight = &after;
    }
    for (event::AdviceDue& due : told)
        if (tight && due.rule == kLongSession)
            due = {kNotLooser, tight->technique, tight->side};
    if (rated)
        std::erase_if(told, [](const event::AdviceDue& due) { return due.rule == kLongSession; });
    return told;
}

} // namespace unknot::insight
