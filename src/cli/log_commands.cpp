#include "cli/command.h"
#include "cli/event_lines.h"
#include "cli/session_lines.h"
#include "unknot/content/whole_file.h"

#include "store/log_database.h"

namespace unknot::cli {

namespace {

using store::LogDatabase;
using Taker = std::function<bool(const SessionRecord&)>;

struct OpenLog {
    std::unique_ptr<LogDatabase> log; ///< Empty when nothing was logged yet, or with `status`.
    int status = kDone;
};

OpenLog openLog(const Request& request)
{
    auto opened = LogDatabase::open(LogDatabase::fileIn(request.places.data), store::OpenMode::ReadOnly);
    if (opened.ok())
        return {std::move(opened.value()), kDone};
    if (opened.error().code == ErrorCode::NotFound)
        return {};
    return {nullptr, complain(request, opened.error(), kFinding)};
}

store::SessionFilter everything()
{
    store::SessionFilter filter;
    filter.rehearsals = true;
    return filter;
}

Result<void> readSessions(LogDatabase* log, const store::SessionFilter& filter, const Taker& take)
{
    return log ? log->sessions(filter, take) : Result<void>{};
}

Result<void> writeCsv(LogDatabase* log, std::ostream& out)
{
    writeCsvHeader(out);
    return readSessions(log, everything(), [&](const SessionRecord& session) {
        writeCsvRows(out, session);
        return out.good();
    });
}

Result<void> writeEvents(LogDatabase& log, JsonWriter& json, const std::string& session)
{
    auto events = log.events(session);
    if (!events.ok())
        return events.error();
    json.key("events");
    json.beginArray();
    for (const Event& event : events.value())
        writeEventJson(json, event, Plan{});
    json.endArray();
    return {};
}

// The log answers one question at a time, so the ids are read first and then one session after the other.
Result<void> writeJson(LogDatabase* log, std::ostream& out)
{
    std::vector<std::string> ids;
    auto read = readSessions(log, everything(), [&](const SessionRecord& session) {
        ids.push_back(session.header.id);
        return true;
    });
    JsonWriter json(out);
    json.beginObject();
    json.member("format", "unknot-log");
    json.member("version", 1);
    json.key("sessions");
    json.beginArray();
    for (auto id = ids.begin(); read.ok() && id != ids.end() && out.good(); ++id) {
        store::SessionFilter one = everything();
        one.id = *id;
        json.beginObject();
        read = log->sessions(one, [&](const SessionRecord& session) {
            writeSessionMembers(json, session);
            return true;
        });
        if (read.ok())
            read = writeEvents(*log, json, *id);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return read;
}

} // namespace

int logCommand(const Request& request)
{
    const auto [log, status] = openLog(request);
    if (status != kDone)
        return status;
    if (!log && !request.options.json) {
        request.out << "Nothing has been logged yet in " << request.places.data.string() << ".\n";
        return kDone;
    }
    JsonWriter json(request.out);
    if (request.options.json) {
        json.beginObject();
        json.key("sessions");
        json.beginArray();
    }
    const auto read = readSessions(log.get(), everything(), [&](const SessionRecord& session) {
        if (!request.options.json) {
            writeSession(request.out, session);
            return true;
        }
        json.beginObject();
        writeSessionMembers(json, session);
        json.endObject();
        return true;
    });
    if (request.options.json) {
        json.endArray();
        json.endObject();
    }
    return read.ok() ? kDone : complain(request, read.error(), kFinding);
}

int exportCommand(const Request& request)
{
    if (request.options.csv == request.options.json)
        return complain(request, "Write it as: unknotctl export --csv FILE, or --json FILE", kMisuse);
    const auto opened = openLog(request);
    if (opened.status != kDone)
        return opened.status;
    const auto write = [&](std::ostream& out) {
        return request.options.csv ? writeCsv(opened.log.get(), out) : writeJson(opened.log.get(), out);
    };
    const std::string& file = request.options.operands.front();
    const auto written = file == "-" ? write(request.out) : content::writeWhole(file, write);
    return written.ok() ? kDone : complain(request, written.error(), kFinding);
}

int checkCommand(const Request& request)
{
    const auto [log, status] = openLog(request);
    if (status != kDone)
        return status;
    std::vector<std::string> findings;
    if (log) {
        auto checked = log->check();
        if (!checked.ok())
            return complain(request, checked.error(), kFinding);
        findings = std::move(checked.value());
    }
    if (request.options.json) {
        JsonWriter json(request.out);
        json.beginObject();
        json.member("sound", findings.empty());
        json.key("findings");
        json.beginArray();
        for (const std::string& finding : findings)
            json.value(finding);
        json.endArray();
        json.endObject();
    } else if (findings.empty()) {
        request.out << (log ? "The log is sound.\n" : "There is no log yet, so nothing is wrong with it.\n");
    }
    for (const std::string& finding : findings)
        complain(request, finding, kFinding);
    return findings.empty() ? kDone : kFinding;
}

} // namespace unknot::cli
