#include "unknot/insight/area_facts.h"

#include "unknot/core/local_day.h"

#include <algorithm>

namespace unknot::insight {

namespace {

using std::chrono::sys_days;

constexpr int kTight = 5; // rated at least this before rolling
constexpr int kSessionsBack = 5;
constexpr int kNotHelping = 2;
constexpr const char* kTooStrong = "P1"; // discomfort above 7
constexpr int kEpisodeGap = 7; // days without rolling that start afresh

using Sessions = std::vector<const SessionRecord*>;

sys_days dayOf(const SessionRecord& session)
{
    return parseDay(session.header.started.localDay).value_or(sys_days{});
}

Sessions oldestFirst(const std::vector<SessionRecord>& sessions)
{
    Sessions sorted;
    for (const SessionRecord& session : sessions)
        if (!session.header.rehearsal && parseDay(session.header.started.localDay))
            sorted.push_back(&session);
    std::ranges::stable_sort(sorted, {}, [](const SessionRecord* s) { return s->header.started.utcMillis; });
    return sorted;
}

bool rolled(const SessionRecord& session, const std::string& area)
{
    return std::ranges::any_of(session.steps, [&](const StepRecord& step) {
        return step.planned.technique == area && step.rolled + step.held > Millis{0};
    });
}

bool stopped(const SessionRecord& session, const std::string& area)
{
    return std::ranges::any_of(session.steps, [&](const StepRecord& step) {
        return step.planned.technique == area && step.outcome == Outcome::StoppedForPain;
    });
}

std::optional<int> rating(const SessionRecord& session, RatingMoment moment, const std::string& area,
                          Side side)
{
    for (const event::Rated& rated : session.ratings)
        if (rated.moment == moment && rated.technique == area && rated.side == side && rated.value)
            return rated.value;
    return std::nullopt;
}

std::vector<RatedDay> ratedDaysOf(const Sessions& sessions, const std::string& area, Side side)
{
    RatingDays days(area, side);
    for (const SessionRecord* session : sessions)
        days.add(*session);
    return days.days();
}

constexpr Side kSides[] = {Side::Left, Side::Right, Side::Both};

// A trend whose next rating would start afresh says nothing about today.
Trend runningTrend(const std::vector<RatedDay>& days, sys_days today)
{
    const auto number = static_cast<int>(today.time_since_epoch().count());
    return days.empty() || number - days.back().day >= kEpisodeGap ? Trend{} : trendOf(days);
}

void addSides(AreaFacts& facts, const Sessions& sessions, sys_days today)
{
    for (Side side : kSides) {
        SideFacts found{side, runningTrend(ratedDaysOf(sessions, facts.area, side), today), {}, {}};
        for (const SessionRecord* session : sessions)
            for (RatingMoment moment : {RatingMoment::Before, RatingMoment::After})
                if (const auto value = rating(*session, moment, facts.area, side)) {
                    found.latest = value;
                    found.latestDay = dayOf(*session);
                }
        if (found.latest)
            facts.sides.push_back(found);
    }
}

std::optional<int> highestBefore(const SessionRecord& session, const std::string& area)
{
    std::optional<int> highest;
    for (Side side : kSides)
        if (const auto value = rating(session, RatingMoment::Before, area, side))
            highest = std::max(highest.value_or(0), *value);
    return highest;
}

void countTight(AreaFacts& facts, const Sessions& sessions)
{
    for (auto it = sessions.rbegin(); it != sessions.rend() && facts.ratedSessions < kSessionsBack; ++it)
        if (const auto before = highestBefore(**it, facts.area)) {
            ++facts.ratedSessions;
            facts.tightSessions += *before >= kTight ? 1 : 0;
        }
}

// Above 0 for easing; the side that changed most either way decides.
std::optional<Easing> easingOf(const SessionRecord& session, const std::string& area, bool tighter)
{
    std::optional<Easing> best;
    for (Side side : kSides) {
        const auto before = rating(session, RatingMoment::Before, area, side);
        const auto after = rating(session, RatingMoment::After, area, side);
        if (!before || !after)
            continue;
        const int change = tighter ? *after - *before : *before - *after;
        if (!best || change > (tighter ? best->after - best->before : best->before - best->after))
            best = Easing{side, *before, *after};
    }
    return best;
}

void lookAtLatest(AreaFacts& facts, const Sessions& withArea)
{
    if (withArea.empty())
        return;
    if (const auto easing = easingOf(*withArea.back(), facts.area, false);
        easing && easing->before > easing->after)
        facts.lastEasing = easing;
    for (auto it = withArea.rbegin(); it != withArea.rend(); ++it) {
        const auto change = easingOf(**it, facts.area, true);
        if (!change || change->after < change->before + kNotHelping)
            break;
        ++facts.worseAfterInRow;
    }
    for (auto it = withArea.rbegin(); it != withArea.rend() && stopped(**it, facts.area); ++it)
        ++facts.stoppedInRow;
}

std::vector<std::string> variantsRolled(const SessionRecord& session, const std::string& area)
{
    std::vector<std::string> variants;
    for (const StepRecord& step : session.steps)
        if (step.planned.technique == area && step.rolled + step.held > Millis{0})
            variants.push_back(step.planned.variant);
    return variants;
}

// The log tells of a strong discomfort by its day, once for each session: when not all sessions of a day had
// it, none of them is taken for one that had.
bool strongOn(const std::string& day, const std::string& area, const Sessions& withArea,
              const std::vector<AdviceTold>& told)
{
    const auto strong = std::ranges::count_if(told, [&](const AdviceTold& message) {
        return message.rule == kTooStrong && message.area == area && message.localDay == day;
    });
    return strong > 0 && strong >= std::ranges::count_if(withArea, [&](const SessionRecord* session) {
                             return session->header.started.localDay == day;
                         });
}

void lookAtDiscomfort(AreaFacts& facts, const Sessions& withArea, const std::vector<AdviceTold>& told)
{
    for (auto it = withArea.rbegin(); it != withArea.rend(); ++it) {
        if (!strongOn((*it)->header.started.localDay, facts.area, withArea, told))
            return;
        facts.strongInRow.push_back(variantsRolled(**it, facts.area));
    }
}

void countDays(AreaFacts& facts, const Sessions& withArea, sys_days today)
{
    std::optional<sys_days> first, last;
    for (const SessionRecord* session : withArea) {
        const sys_days day = dayOf(*session);
        if (!last || (day - *last).count() >= kEpisodeGap) {
            first = day;
            facts.rolledDays = 0;
        }
        facts.rolledDays += last == day ? 0 : 1;
        last = day;
    }
    if (last) {
        facts.daysSinceRolled = std::max(0, static_cast<int>((today - *last).count()));
        facts.rolledSpan = static_cast<int>((*last - *first).count()) + 1;
        if (*facts.daysSinceRolled >= kEpisodeGap)
            facts.rolledDays = facts.rolledSpan = 0;
    }
}

} // namespace

void RatingDays::add(const SessionRecord& session)
{
    const auto day = parseDay(session.header.started.localDay);
    const auto before = rating(session, RatingMoment::Before, area_, side_);
    if (session.header.rehearsal || !day || !before)
        return;
    const auto number = static_cast<int>(day->time_since_epoch().count());
    if (days_.empty() || days_.back().day != number)
        days_.push_back({number, *before});
}

bool AreaFacts::any(TrendStatus status) const
{
    return std::ranges::any_of(sides, [&](const SideFacts& side) { return side.trend.status == status; });
}

const AreaFacts* factsOf(const std::vector<AreaFacts>& facts, const std::string& area)
{
    const auto found = std::ranges::find(facts, area, &AreaFacts::area);
    return found == facts.end() ? nullptr : &*found;
}

std::vector<RatedDay> ratedDays(const std::vector<SessionRecord>& sessions, const std::string& area,
                                Side side)
{
    return ratedDaysOf(oldestFirst(sessions), area, side);
}

std::vector<AreaFacts> factsOf(const std::vector<SessionRecord>& sessions,
                               const std::vector<std::string>& areas, sys_days today,
                               const std::vector<AdviceTold>& told)
{
    const Sessions sorted = oldestFirst(sessions);
    std::vector<AreaFacts> all;
    for (const std::string& area : areas) {
        Sessions withArea;
        std::ranges::copy_if(sorted, std::back_inserter(withArea),
                             [&](const SessionRecord* session) { return rolled(*session, area); });
        AreaFacts facts;
        facts.area = area;
        addSides(facts, sorted, today);
        countTight(facts, sorted);
        lookAtLatest(facts, withArea);
        lookAtDiscomfort(facts, withArea, told);
        countDays(facts, withArea, today);
        if (!facts.sides.empty() || !withArea.empty())
            all.push_back(std::move(facts));
    }
    return all;
}

} // namespace unknot::insight
