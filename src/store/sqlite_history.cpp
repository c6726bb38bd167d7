#include "store/sqlite_ask.h"

namespace unknot::store {

void SqliteSessionLog::history(const HistoryFilter& filter, Reply<History> reply)
{
    ask<History>([filter](LogDatabase& log) { return log.history(filter); }, std::move(reply));
}

void SqliteSessionLog::areaRatings(const HistoryFilter& filter, Reply<std::vector<AreaRating>> reply)
{
    ask<std::vector<AreaRating>>([filter](LogDatabase& log) { return log.areaRatings(filter); },
                                 std::move(reply));
}

void SqliteSessionLog::session(const std::string& id, Reply<SessionDetail> reply)
{
    ask<SessionDetail>([id](LogDatabase& log) { return log.detail(id); }, std::move(reply));
}

void SqliteSessionLog::correct(const std::string& id, const Correction& correction, Reply<void> reply)
{
    ask<void>(
        [id, correction](LogDatabase& log) {
            return log.write(Write{Correct{id, correction}, nowUtcMillis()});
        },
        std::move(reply));
}

void SqliteSessionLog::remove(const std::string& id, Reply<void> reply)
{
    ask<void>(
        [this, id](LogDatabase& log) -> Result<void> {
            auto logged = log.logged(id);
            if (!logged.ok())
                return logged.error();
            auto gone = log.write(Write{DiscardSession{id}, nowUtcMillis()});
            if (gone.ok())
                removed_[id] = std::move(logged.value());
            return gone;
        },
        std::move(reply));
}

void SqliteSessionLog::putBack(const std::string& id, Reply<void> reply)
{
    ask<void>(
        [this, id](LogDatabase& log) -> Result<void> {
            const auto at = removed_.find(id);
            if (at == removed_.end())
                return Error{ErrorCode::NotFound, "This session cannot be put back any more.", id};
            auto back = log.write(Write{PutSession{at->second}, nowUtcMillis()});
            if (back.ok())
                removed_.erase(at);
            return back;
        },
        std::move(reply));
}

} // namespace unknot::store
