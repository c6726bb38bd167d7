#include "week.h"

#include "unknot/core/local_day.h"

#include <algorithm>
#include <map>

namespace unknot::viewmodels {

namespace {

using Days = std::map<std::chrono::sys_days, Millis>;

Days rolledDays(const LogOverview& log)
{
    Days days;
    for (const DayTotal& total : log.days)
        if (const auto day = parseDay(total.localDay); day && total.rolled > Millis{0})
            days[*day] += total.rolled;
    return days;
}

/// Sessions from before the days the log has answered.
bool hasOlderSessions(const LogOverview& log)
{
    int listed = 0;
    for (const DayTotal& total : log.days)
        listed += total.sessions;
    return log.sessions > listed;
}

int shownMinutes(Millis rolled)
{
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(rolled).count()));
}

int daysInRow(const Days& days, std::chrono::sys_days today)
{
    auto day = days.contains(today) ? today : today - std::chrono::days{1};
    int count = 0;
    for (; days.contains(day); day -= std::chrono::days{1})
        ++count;
    return count;
}

} // namespace

Week weekOf(const LogOverview& log, std::chrono::sys_days today, std::chrono::weekday first)
{
    const Days rolled = rolledDays(log);
    const bool older = hasOlderSessions(log);
    Week week;
    auto day = today - (std::chrono::weekday{today} - first);
    for (WeekDay& cell : week.days) {
        cell.day = day;
        cell.today = day == today;
        if (const auto at = rolled.find(day); at != rolled.end()) {
            cell.kind = WeekDay::Kind::Rolled;
            cell.minutes = shownMinutes(at->second);
        } else if (day < today && (older || (!rolled.empty() && rolled.begin()->first < day))) {
            cell.kind = WeekDay::Kind::Rest;
        }
        week.minutes += cell.minutes;
        day += std::chrono::days{1};
    }
    week.daysInRow = daysInRow(rolled, today);
    return week;
}

} // namespace unknot::viewmodels
