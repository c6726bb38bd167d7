#include "unknot/insight/progress.h"

#include "unknot/core/local_day.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace unknot::insight {

namespace {

using std::chrono::sys_days;

constexpr int kWeek = 7;

int numberOf(sys_days day)
{
    return static_cast<int>(day.time_since_epoch().count());
}

Millis rolledIn(const SessionRecord& session)
{
    Millis rolled{0};
    for (const StepRecord& step : session.steps)
        rolled += step.rolled + step.held;
    return rolled;
}

void emptyWeeks(Progress& progress, sys_days from, sys_days to)
{
    progress.days = numberOf(to) - numberOf(from) + 1;
    const int weeks = (progress.days + kWeek - 1) / kWeek;
    progress.weeksABar = (weeks + kMostBars - 1) / kMostBars;
    const int length = progress.weeksABar * kWeek;
    for (int first = 0; first < progress.days; first += length)
        progress.weeks.push_back({dayText(from + std::chrono::days{first}),
                                  std::min(length, progress.days - first), 0, Millis{0}});
}

void addStops(Progress& progress, const SessionRecord& session)
{
    const std::string& day = session.header.started.localDay;
    bool told = false;
    for (const StepRecord& step : session.steps) {
        if (step.outcome != Outcome::StoppedForPain)
            continue;
        told = true;
        const PainStop stop{day, step.planned.technique, step.planned.side};
        if (std::ranges::find(progress.stops, stop) == progress.stops.end())
            progress.stops.push_back(stop);
    }
    if (!told && session.outcome == Outcome::StoppedForPain)
        progress.stops.push_back({day, {}, Side::Both});
}

/// The ratings of every side that has any, in one pass.
class Sides {
public:
    void add(const SessionRecord& session, sys_days day)
    {
        for (const event::Rated& rated : session.ratings) {
            if (rated.moment != RatingMoment::Before || !rated.value)
                continue;
            auto& days = found_[{rated.technique, rated.side}];
            if (days.empty() || days.back().day < numberOf(day))
                days.push_back({numberOf(day), *rated.value});
        }
    }
    [[nodiscard]] std::vector<SideProgress> inOrder(const std::vector<std::string>& areas, sys_days to) const
    {
        std::vector<SideProgress> sides;
        const auto place = [&](const std::string& area) {
            return std::ranges::find(areas, area) - areas.begin();
        };
        for (const auto& [key, days] : found_) {
            const bool running = numberOf(to) - days.back().day < kWeek;
            sides.push_back({key.first, key.second, days, running ? trendOf(days) : Trend{}});
        }
        std::ranges::stable_sort(sides, {}, [&](const SideProgress& side) { return place(side.area); });
        return sides;
    }

private:
    std::map<std::pair<std::string, Side>, std::vector<RatedDay>> found_;
};

void nameRoutine(Progress& progress, const std::map<std::string, int>& counts,
                 const std::map<std::string, std::string>& names)
{
    for (const auto& [id, count] : counts)
        if (count > progress.routineSessions) {
            progress.routine = id;
            progress.routineName = names.at(id);
            progress.routineSessions = count;
        }
}

void addSessions(Progress& progress, const LoggedPeriod& period, const std::vector<std::string>& areas,
                 sys_days from, sys_days to)
{
    std::set<int> days;
    std::map<std::string, int> counts;
    std::map<std::string, std::string> names;
    Sides sides;
    for (const SessionRecord& session : period.sessions) {
        const auto day = parseDay(session.header.started.localDay);
        if (!day || *day < from || *day > to || session.header.rehearsal)
            continue;
        sides.add(session, *day);
        addStops(progress, session);
        const Millis rolled = rolledIn(session);
        if (rolled == Millis{0})
            continue;
        ++progress.sessions;
        ++counts[session.header.routine];
        names[session.header.routine] = session.header.routineName;
        progress.rolled += rolled;
        auto& bar = progress.weeks[static_cast<std::size_t>((numberOf(*day) - numberOf(from)) /
                                                            (progress.weeksABar * kWeek))];
        bar.rolled += rolled;
        if (days.insert(numberOf(*day)).second)
            ++bar.daysRolled;
    }
    progress.daysRolled = static_cast<int>(days.size());
    progress.sides = sides.inOrder(areas, to);
    nameRoutine(progress, counts, names);
}

void addAdvice(Progress& progress, const LoggedPeriod& period)
{
    for (const AdviceTold& told : period.told) {
        if (told.localDay < progress.fromDay || told.localDay > progress.toDay)
            continue;
        auto at = std::ranges::find_if(progress.advice, [&](const AdviceGiven& given) {
            return given.rule == told.rule && given.area == told.area;
        });
        if (at == progress.advice.end())
            at = progress.advice.insert(at, {told.rule, told.area, {}});
        at->days.push_back(told.localDay);
    }
}

void addActivities(Progress& progress, const LoggedPeriod& period)
{
    for (const ActivityRecord& record : period.activities)
        if (!courseOf(record, progress.fromDay, progress.toDay).points.empty())
            progress.activities.push_back(record);
    std::ranges::stable_partition(progress.activities,
                                  [](const ActivityRecord& record) { return record.activity.asked(); });
    progress.mean = meanCourse(period.activities, progress.fromDay, progress.toDay);
}

} // namespace

Progress progressOf(const LoggedPeriod& period, const std::vector<std::string>& areas)
{
    Progress progress;
    const auto from = parseDay(period.fromDay);
    const auto to = parseDay(period.toDay);
    if (!from || !to || *to < *from)
        return progress;
    progress.fromDay = period.fromDay;
    progress.toDay = period.toDay;
    emptyWeeks(progress, *from, *to);
    addSessions(progress, period, areas, *from, *to);
    addAdvice(progress, period);
    addActivities(progress, period);
    return progress;
}

} // namespace unknot::insight
