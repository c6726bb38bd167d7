#include "log_advice.h"

#include "unknot/core/local_day.h"

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr const char* kQuestion = "W3";
constexpr const char* kQuestionAnswered = "W3A";

std::chrono::sys_days dayOf(const std::string& day)
{
    return parseDay(day).value_or(std::chrono::sys_days{});
}

std::vector<insight::AdviceShown> shownBefore(const LogOverview& log, const std::string& today)
{
    std::vector<insight::AdviceShown> shown;
    for (const AdviceTold& told : log.told)
        if (told.answer != AdviceTold::Answer::Shown || told.localDay != today)
            shown.push_back({told.rule, told.area, dayOf(told.localDay)});
    return shown;
}

/// "The same or worse" leads to the advice to have it assessed, until that is answered in turn.
void addAnswered(std::vector<insight::AdviceMessage>& due, const LogOverview& log, const Catalog& catalog,
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

std::vector<insight::AreaFacts> areaFacts(const LogOverview& log, const Catalog& catalog,
                                          const std::string& today)
{
    std::vector<std::string> areas;
    for (const Technique& technique : catalog.techniques)
        areas.push_back(technique.id);
    return insight::factsOf(log.recent, areas, dayOf(today));
}

std::vector<insight::AdviceMessage> adviceNow(const LogOverview& log,
                                              const std::vector<event::AdviceDue>& told,
                                              const Catalog& catalog, const std::string& today)
{
    auto due = insight::adviceDue(areaFacts(log, catalog, today), told, shownBefore(log, today), catalog,
                                  dayOf(today));
    addAnswered(due, log, catalog, today);
    std::ranges::stable_sort(due, {}, &insight::AdviceMessage::level);
    return due;
}

} // namespace unknot::viewmodels
