#include "store/activity_csv.h"
#include "store/activity_json.h"
#include "store/log_archive.h"
#include "store/session_csv.h"
#include "store/session_json.h"

#include <QJsonDocument>

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

Result<void> writeJson(LogDatabase& log, std::ostream& out)
{
    auto activities = log.activities();
    if (!activities.ok())
        return activities.error();
    out << "{\"format\":\"" << kExportFormat << "\",\"version\":" << kExportVersion << ",\"activities\":[";
    Lines rows(out);
    for (const ActivityRecord& activity : activities.value())
        rows.add(toObject(activity));
    out << "\n],\"sessions\":[";
    Lines lines(out);
    const auto read = log.wholeSessions(everything(), [&](const LoggedSession& session, const auto& events) {
        lines.add(toObject(session, events));
        return out.good();
    });
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

} // namespace unknot::store
