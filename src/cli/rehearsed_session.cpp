#include "cli/rehearsed_session.h"

#include "store/log_database.h"

#include <QCryptographicHash>

namespace unknot::cli {

namespace {

/// Made from what tells one session from another, so that none is written twice.
std::string idOf(const Plan& plan, const QDateTime& moment)
{
    const QByteArray what =
        QByteArray::fromStdString(plan.routine) + moment.toUTC().toString(Qt::ISODate).toUtf8();
    return QCryptographicHash::hash(what, QCryptographicHash::Md5).toHex().toStdString();
}

} // namespace

Result<void> logRehearsed(const std::filesystem::path& folder, const Plan& plan,
                          const std::string& routineName, const QDateTime& moment,
                          const std::vector<Event>& events)
{
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder));
    if (!log.ok())
        return log.error();
    const std::string day = moment.date().toString(Qt::ISODate).toStdString();
    const SessionHeader header{idOf(plan, moment),
                               plan.routine,
                               routineName,
                               {moment.toMSecsSinceEpoch(), moment.offsetFromUtc() / 60, day},
                               false,
                               plan.frame,
                               plan.steps};
    if (log.value()->logged(header.id).ok())
        return Error{ErrorCode::Invalid, "This session is in the log already; nothing was written.", {}};
    std::vector<store::Write> writes{{store::BeginSession{header}, header.started.utcMillis}};
    for (const Event& event : events)
        writes.push_back({store::AppendEvent{header.id, event}, header.started.utcMillis + event.at.count()});
    Result<void> answer;
    const auto written = log.value()->write(writes, [&](const Error& refused) { answer = refused; });
    return written.ok() ? answer : written;
}

} // namespace unknot::cli
