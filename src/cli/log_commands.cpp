#include "cli/command.h"
#include "cli/json_writer.h"
#include "cli/open_log.h"
#include "cli/session_lines.h"
#include "unknot/content/whole_file.h"

#include "store/log_archive.h"

namespace unknot::cli {

namespace {

store::SessionFilter everything()
{
    store::SessionFilter filter;
    filter.rehearsals = true;
    return filter;
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
    const auto read = request.options.json ? store::writeList(log.get(), request.out)
                                           : log->sessions(everything(), [&](const SessionRecord& session) {
                                                 writeSession(request.out, session);
                                                 return request.out.good();
                                             });
    return read.ok() ? kDone : complain(request, read.error(), kFinding);
}

int exportCommand(const Request& request)
{
    if (request.options.csv == request.options.json)
        return complain(request, "Write it as: unknotctl export --csv FILE, or --json FILE", kMisuse);
    const auto [log, status] = openLog(request);
    if (status != kDone)
        return status;
    if (!log)
        return complain(request, "Nothing has been logged yet in " + request.places.data.string() + ".",
                        kFinding);
    const auto format = request.options.csv ? LogArchive::Format::Csv : LogArchive::Format::Json;
    const auto write = [&](std::ostream& out) { return store::writeExport(*log, format, out); };
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
