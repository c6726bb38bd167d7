#include "store/activity_rows.h"
#include "store/log_database.h"
#include "store/names.h"
#include "store/session_reader.h"

namespace unknot::store {

Result<std::vector<ActivityRecord>> LogDatabase::activities()
{
    return guarded([&] { return ActivityRows(*connection_).all(); });
}

Result<LoggedPeriod> LogDatabase::period(const std::string& fromDay, const std::string& toDay)
{
    return guarded([&] {
        LoggedPeriod period;
        period.fromDay = fromDay;
        period.toDay = toDay;
        SessionFilter filter;
        filter.fromDay = fromDay;
        filter.toDay = toDay;
        filter.newestFirst = false;
        reader_->sessions(filter, [&](const SessionRecord& record) {
            period.sessions.push_back(record);
            return true;
        });
        if (fromDay.empty())
            period.fromDay =
                period.sessions.empty() ? toDay : period.sessions.front().header.started.localDay;
        {
            Rows rows = connection_->rows("SELECT local_day, rule, area, answer FROM advice "
                                          "WHERE local_day BETWEEN ? AND ? ORDER BY local_day, rule, area",
                                          period.fromDay, toDay);
            while (rows.next())
                period.told.push_back({rows.text(1), rows.text(2), rows.text(0),
                                       answerNamed(rows.text(3)).value_or(AdviceTold::Answer::Shown)});
        }
        period.activities = ActivityRows(*connection_).all();
        return period;
    });
}

} // namespace unknot::store
