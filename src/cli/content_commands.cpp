#include "cli/catalog_lines.h"
#include "cli/command.h"
#include "cli/event_lines.h"
#include "cli/rehearsal.h"
#include "cli/rehearsed_session.h"
#include "cli/routine_lookup.h"

#include "unknot/content/programme.h"
#include "unknot/content/validate.h"

#include <fstream>

namespace unknot::cli {

namespace {

constexpr const char* kLanguage = "en";
const QString kUsualTime = QStringLiteral("18:00");

// The plan of the routine that is asked for; when there is none, says why and sets `status`.
std::optional<Plan> planOf(const Request& request, const Catalog& catalog, int& status)
{
    const Routine* routine = routineOf(request, catalog, status);
    if (!routine)
        return std::nullopt;
    auto plan = makePlan(*routine, catalog);
    if (!plan.ok()) {
        status = complain(request, plan.error(), kFinding);
        return std::nullopt;
    }
    return plan.value();
}

Result<std::vector<ScriptLine>> scriptOf(const Options& options)
{
    if (options.script.empty())
        return std::vector<ScriptLine>{};
    std::ifstream in(options.script);
    if (!in || std::filesystem::is_directory(options.script))
        return Error{ErrorCode::Unreadable, "The script cannot be read.", options.script};
    return readScript(in, options.script);
}

// When a session was rolled, going by --day and --at; invalid when they make no sense.
QDateTime momentOf(const Options& options)
{
    const QString text = options.at.empty() ? kUsualTime : QString::fromStdString(options.at);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    // A time that is none would be midnight to QDateTime.
    return time.isValid()
               ? QDateTime(QDate::fromString(QString::fromStdString(options.day), Qt::ISODate), time)
               : QDateTime();
}

/// What is wrong with --day and --at; "": nothing.
std::string wrongDay(const Request& request)
{
    const Options& options = request.options;
    const QDateTime moment = momentOf(options);
    if (options.day.empty() ? !options.at.empty() : !moment.isValid())
        return "--day takes a day such as 2026-03-14, and --at a time of it such as 18:00.";
    // A day that has not come would stand in the log as rolled, and advice and charts would count it.
    const QDate today = request.places.today ? request.places.today() : QDate();
    if (!options.day.empty() && today.isValid() && moment.date() > today)
        return "--day " + options.day + " has not come yet; take today, " +
               today.toString(Qt::ISODate).toStdString() + ", or a day before.";
    return {};
}

} // namespace

int validateCommand(const Request& request)
{
    const content::ContentRoots roots{request.places.content, request.places.ownContent};
    const Catalog known = content::load(roots);
    const auto zones = content::zoneNames(roots);
    std::vector<Problem> problems;
    for (const std::string& path : request.options.operands) {
        const bool programme = std::filesystem::path(path).extension() == content::kProgrammeEnding;
        for (Problem& problem :
             programme ? validateProgramme(request, path) : content::validatePath(path, &known, zones))
            problems.push_back(std::move(problem));
    }
    if (request.options.json)
        writeProblemsJson(request.out, problems);
    else if (problems.empty())
        request.out << "Nothing is wrong.\n";
    else
        writeProblems(request.err, problems);
    return problems.empty() ? kDone : kFinding;
}

int listCommand(const Request& request)
{
    const std::string& what = request.options.operands.front();
    const bool json = request.options.json;
    if (what != "techniques" && what != "routines")
        return complain(request, "Write it as: unknotctl list techniques, or list routines", kMisuse);
    const Catalog catalog = loadContent(request);
    if (what == "techniques")
        (json ? writeTechniquesJson : writeTechniques)(request.out, catalog);
    else
        (json ? writeRoutinesJson : writeRoutines)(request.out, catalog);
    return kDone;
}

int planCommand(const Request& request)
{
    const Catalog catalog = loadContent(request);
    int status = kDone;
    if (const auto plan = planOf(request, catalog, status))
        (request.options.json ? writePlanJson : writePlan)(request.out, *plan);
    return status;
}

int rehearseCommand(const Request& request)
{
    const bool logs = !request.options.day.empty();
    // Nobody's own log is meant to hold what was never rolled.
    if (logs && request.options.dataDir.empty())
        return complain(request, "With --day, say whose log: --data-dir DIR.", kMisuse);
    if (const std::string wrong = wrongDay(request); !wrong.empty())
        return complain(request, wrong, kMisuse);
    const auto script = scriptOf(request.options);
    if (!script.ok())
        return complain(request, script.error(), kMisuse);
    const Catalog catalog = loadContent(request);
    int status = kDone;
    const auto plan = planOf(request, catalog, status);
    if (!plan)
        return status;
    const auto write = request.options.json ? writeEventJsonLine : writeEventLine;
    std::vector<Event> events;
    const auto end = rehearse(*plan, script.value(), [&](const Event& event) {
        write(request.out, event, *plan);
        events.push_back(event);
    });
    if (end == RehearsalEnd::StaysPaused)
        return complain(request,
                        "The script ends while the session is paused; add a line with resume or finish.",
                        kFinding);
    if (!logs)
        return kDone;
    const std::string name = catalog.routine(plan->routine)->name.in(kLanguage);
    const auto logged = logRehearsed(request.places.data, *plan, name, momentOf(request.options), events);
    return logged.ok() ? kDone : complain(request, logged.error(), kFinding);
}

} // namespace unknot::cli
