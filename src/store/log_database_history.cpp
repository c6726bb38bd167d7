#include "store/connection.h"
#include "store/history_reader.h"
#include "store/log_database.h"
#include "store/log_lock.h"
#include "store/session_reader.h"
#include "store/session_writer.h"

namespace unknot::store {

namespace {

std::int64_t writtenAt(Connection& connection, const std::string& session)
{
    Rows rows = connection.rows("SELECT written_utc_ms FROM session WHERE id = ?", session);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

Result<History> LogDatabase::history(const HistoryFilter& filter)
{
    return guarded([&] { return HistoryReader(*connection_).history(filter); });
}

Result<std::vector<AreaRating>> LogDatabase::areaRatings(const HistoryFilter& filter)
{
    return guarded([&] { return HistoryReader(*connection_).areaRatings(filter); });
}

Result<SessionDetail> LogDatabase::detail(const std::string& session)
{
    return guarded([&] {
        SessionDetail detail;
        SessionFilter filter;
        filter.id = session;
        filter.rehearsals = true;
        bool found = false;
        reader_->sessions(filter, [&](const SessionRecord& record) {
            detail.record = record;
            found = true;
            return false;
        });
        if (!found)
            throw Failure({ErrorCode::NotFound, "The log has no such session.", session});
        detail.corrections = HistoryReader(*connection_).corrections(session);
        return detail;
    });
}

Result<LoggedSession> LogDatabase::logged(const std::string& session)
{
    auto found = detail(session);
    if (!found.ok())
        return found.error();
    return guarded([&] {
        LoggedSession logged;
        logged.record = std::move(found.value().record);
        logged.corrections = std::move(found.value().corrections);
        logged.events = reader_->events(session);
        logged.writtenUtcMillis = writtenAt(*connection_, session);
        return logged;
    });
}

Result<void> LogDatabase::wholeSessions(
    const SessionFilter& filter,
    const std::function<bool(const LoggedSession&, const std::vector<StoredEvent>&)>& take)
{
    return guarded([&] {
        HistoryReader history(*connection_);
        reader_->sessions(filter, [&](const SessionRecord& record) {
            LoggedSession logged;
            logged.record = record;
            logged.corrections = history.corrections(record.header.id);
            logged.writtenUtcMillis = writtenAt(*connection_, record.header.id);
            return take(logged, reader_->storedEvents(record.header.id));
        });
    });
}

} // namespace unknot::store
