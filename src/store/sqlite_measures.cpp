#include "store/sqlite_ask.h"

namespace unknot::store {

void SqliteSessionLog::activities(Reply<std::vector<ActivityRecord>> reply)
{
    ask<std::vector<ActivityRecord>>([](LogDatabase& log) { return log.activities(); }, std::move(reply));
}

void SqliteSessionLog::changeActivity(const ActivityChange& change, Reply<void> reply)
{
    ask<void>(
        [change](LogDatabase& log) {
            return log.write(Write{ChangeActivity{change}, nowUtcMillis()});
        },
        std::move(reply));
}

void SqliteSessionLog::period(const std::string& fromDay, const std::string& toDay, Reply<LoggedPeriod> reply)
{
    ask<LoggedPeriod>([fromDay, toDay](LogDatabase& log) { return log.period(fromDay, toDay); },
                      std::move(reply));
}

} // namespace unknot::store
