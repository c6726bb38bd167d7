#include "store/activity_csv.h"
#include "store/activity_json.h"
#include "store/failure.h"
#include "store/log_archive.h"
#include "store/session_csv.h"
#include "store/session_json.h"

#include "unknot/core/local_day.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace unknot::store {

namespace {

SessionFilter everything()
{
    SessionFilter filter;
    filter.rehearsals = true;
    return filter;
}

// Qt sorts the members of an object by name, so that the same log always gives the same text.
void put(std::ostream& out, const QJsonObject& object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    out.write(text.constData(), text.size());
}

class Lines {
public:
    explicit Lines(std::ostream& out) : out_(out) {}
    void add(const QJsonObject& object)
    {
        out_ << (first_ ? "\n" : ",\n");
        first_ = false;
        put(out_, object);
    }

private:
    std::ostream& out_;
    bool first_ = true;
};

std::string dayOf(std::int64_t unixSeconds)
{
    return dayText(
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{std::chrono::seconds{unixSeconds}}));
}

Result<void> writeCsv(LogDatabase& log, std::ostream& out)
{
    writeCsvHeader(out);
    if (auto read = log.sessions(everything(),
                                 [&](const SessionRecord& session) {
                                     writeCsvRows(out, session);
                                     return out.good();
                                 });
        !read.ok())
        return read;
    auto activities = log.activities();
    if (!activities.ok())
        return activities.error();
    for (const ActivityRecord& activity : activities.value())
        writeCsvRows(out, activity);
    return {};
}

// The log answers one question at a time, so the ids are read first and then one session after the other.
Result<void> writeJson(LogDatabase& log, std::ostream& out)
{
    std::vector<std::string> ids;
    auto read = log.sessions(everything(), [&](const SessionRecord& session) {
        ids.push_back(session.header.id);
        return true;
    });
    auto activities = log.activities();
    if (!activities.ok())
        return activities.error();
    out << "{\"format\":\"" << kExportFormat << "\",\"version\":" << kExportVersion << ",\"activities\":[";
    Lines rows(out);
    for (const ActivityRecord& activity : activities.value())
        rows.add(toObject(activity));
    out << "\n],\"sessions\":[";
    Lines lines(out);
    for (auto id = ids.begin(); read.ok() && id != ids.end() && out.good(); ++id) {
        auto session = log.logged(*id);
        if (session.ok())
            lines.add(toObject(session.value()));
        else if (session.error().code != ErrorCode::NotFound)
            read = session.error();
    }
    out << "\n]}\n";
    return read;
}

} // namespace

Result<void> writeExport(LogDatabase& log, LogArchive::Format format, std::ostream& out)
{
    return format == LogArchive::Format::Csv ? writeCsv(log, out) : writeJson(log, out);
}

Result<void> writeList(LogDatabase* log, std::ostream& out)
{
    out << "{\"sessions\":[";
    Lines lines(out);
    const auto read = log ? log->sessions(everything(),
                                          [&](const SessionRecord& session) {
                                              lines.add(toObject(session));
                                              return out.good();
                                          })
                          : Result<void>{};
    out << "\n]}\n";
    return read;
}

Result<ImportCount> importFile(LogDatabase& log, const std::filesystem::path& file, std::int64_t now)
{
    if (auto quiet = log.refuseWhileRunning(); !quiet.ok())
        return quiet.error();
    QFile in(QString::fromStdString(file.string()));
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     "The file cannot be read: " + in.errorString().toStdString() + ".", file.string()};
    const QByteArray text = in.readAll();
    std::vector<Write> writes;
    auto sessions = guarded([&] {
        auto found = sessionsFrom(text);
        const auto activities = QJsonDocument::fromJson(text).object().value(QLatin1String("activities"));
        for (const QJsonValue& row : activities.toArray())
            writes.push_back(
                {ChangeActivity{MergeActivity{activityFrom(row.toObject()), dayOf(now)}}, now * 1000});
        std::ranges::reverse(writes); // as the whole list below
        return found;
    });
    if (!sessions.ok()) {
        const Error& error = sessions.error();
        return Error{error.code, error.message + " Nothing was imported.",
                     error.place.empty() ? file.string() : file.string() + ", " + error.place};
    }
    ImportCount count;
    const auto activities = writes.size();
    std::set<std::string> seen;
    for (LoggedSession& session : sessions.value()) {
        const std::string& id = session.record.header.id;
        if (!seen.insert(id).second || log.detail(id).ok())
            ++count.known;
        else
            writes.push_back({PutSession{std::move(session)}, now * 1000});
    }
    // The newest come first in an export; what is older is also put in earlier.
    std::ranges::reverse(writes);
    const auto written = log.writeAllOrNone(writes);
    if (!written.ok())
        return Error{written.error().code, written.error().message + " Nothing was imported.", file.string()};
    count.added = static_cast<int>(writes.size() - activities);
    return count;
}

} // namespace unknot::store
