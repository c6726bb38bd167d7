#include "unknot/insight/advice_rules.h"

#include <algorithm>

namespace unknot::insight {

namespace {

constexpr int kQuietDays = 7;
constexpr int kAhead = 1; // whoever travels may have a day twice; more is a clock that was wrong
constexpr int kWeek = 7;
constexpr int kRolledDays = 4; // as many as a trend needs
constexpr int kInRow = 2;

std::size_t placeOf(const std::string& rule, const Catalog& catalog)
{
    const auto found = std::ranges::find(catalog.advice, rule, &Advice::rule);
    return static_cast<std::size_t>(found - catalog.advice.begin());
}

class Collector {
public:
    explicit Collector(const Catalog& catalog) : catalog_(catalog) {}

    void add(const std::string& rule, const std::string& area, Side side)
    {
        const Advice* words = catalog_.adviceFor(rule);
        const bool there = std::ranges::any_of(
            due, [&](const AdviceMessage& message) { return message.rule == rule && message.area == area; });
        if (words && !there)
            due.push_back({rule, words->level, area, side});
    }

    std::vector<AdviceMessage> due;

private:
    const Catalog& catalog_;
};

bool easiest(const std::vector<std::string>& variants, const Technique& technique)
{
    const auto lowest = std::ranges::min_element(technique.variants, {}, &Variant::level);
    return std::ranges::all_of(variants, [&](const std::string& id) {
        const Variant* variant = technique.variant(id);
        return variant && variant->level == lowest->level;
    });
}

// Strong discomfort counts only where there is no easier level left.
bool strongAtEasiest(const AreaFacts& area, const Catalog& catalog)
{
    const Technique* technique = catalog.technique(area.area);
    return technique && area.strongInRow.size() >= kInRow &&
           std::all_of(area.strongInRow.begin(), area.strongInRow.begin() + kInRow,
                       [&](const auto& variants) { return easiest(variants, *technique); });
}

void addLately(Collector& collector, const AreaFacts& area, const Catalog& catalog)
{
    if (area.daysSinceRolled.value_or(kQuietDays) >= kQuietDays)
        return;
    if (area.worseAfterInRow >= kInRow)
        collector.add("A2", area.area, Side::Both);
    if (area.stoppedInRow >= kInRow)
        collector.add("N2", area.area, Side::Both);
    if (strongAtEasiest(area, catalog))
        collector.add("P2", area.area, Side::Both);
}

void addTrends(Collector& collector, const AreaFacts& area)
{
    bool judged = false;
    for (const SideFacts& side : area.sides) {
        judged = judged || side.trend.status != TrendStatus::Insufficient;
        if (side.trend.status == TrendStatus::Worse)
            collector.add("W2", area.area, side.side);
        else if (side.trend.status == TrendStatus::NotImproving)
            collector.add("W1", area.area, side.side);
    }
    if (!judged && area.rolledSpan >= kWeek && area.rolledDays >= kRolledDays)
        collector.add("W3", area.area, Side::Both);
}

bool quiet(const AdviceMessage& message, const std::vector<AdviceShown>& shown, std::chrono::sys_days today)
{
    if (message.area.empty())
        return false;
    return std::ranges::any_of(shown, [&](const AdviceShown& earlier) {
        const auto since = (today - earlier.day).count();
        const bool lately = since >= -kAhead && since < kQuietDays;
        const bool becameWorse = message.rule == "W2" && earlier.rule != "W2";
        return earlier.area == message.area && lately && !becameWorse;
    });
}

} // namespace

std::vector<AdviceMessage> adviceDue(const std::vector<AreaFacts>& facts,
                                     const std::vector<event::AdviceDue>& told,
                                     const std::vector<AdviceShown>& shown, const Catalog& catalog,
                                     std::chrono::sys_days today)
{
    Collector collector(catalog);
    for (const event::AdviceDue& fired : told)
        collector.add(fired.rule, fired.technique, fired.side);
    for (const AreaFacts& area : facts) {
        addTrends(collector, area);
        addLately(collector, area, catalog);
    }
    std::erase_if(collector.due, [&](const AdviceMessage& message) {
        const bool justFired = std::ranges::any_of(told, [&](const event::AdviceDue& fired) {
            return fired.rule == message.rule && fired.technique == message.area;
        });
        return !justFired && quiet(message, shown, today);
    });
    std::ranges::stable_sort(collector.due, [&](const AdviceMessage& a, const AdviceMessage& b) {
        return std::pair(a.level, placeOf(a.rule, catalog)) < std::pair(b.level, placeOf(b.rule, catalog));
    });
    return collector.due;
}

} // namespace unknot::insight
