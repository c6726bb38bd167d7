#include "cli/cli.h"

#include "cli/command.h"
#include "cli/script.h"

#include <algorithm>
#include <array>
#include <iomanip>

namespace unknot::cli {

namespace {

struct Entry {
    const char* name;
    const char* operands;
    const char* summary;
    std::size_t least;
    std::size_t most;
    bool json;
    Command command;
};

constexpr std::size_t kAny = 1000000;
constexpr std::array kCommands{
    Entry{"validate", "PATH…", "say what is wrong with content files or folders", 1, kAny, true,
          validateCommand},
    Entry{"list", "techniques|routines", "what there is to roll", 1, 1, true, listCommand},
    Entry{"pack", "ROUTINE -o FILE", "write a programme file that opens elsewhere", 1, 1, false, packCommand},
    Entry{"add", "FILE", "add what a programme file, or the picture of a code, holds", 1, 1, false,
          addCommand},
    Entry{"handout", "ROUTINE -o FILE", "a sheet to print, as PDF", 1, 1, false, handoutCommand},
    Entry{"progress", "-o FILE", "a page about the last weeks for an appointment, as PDF", 0, 0, false,
          progressCommand},
    Entry{"plan", "ROUTINE", "a routine laid out in time", 1, 1, true, planCommand},
    Entry{"rehearse", "ROUTINE", "every event of a session, on a simulated clock", 1, 1, true,
          rehearseCommand},
    Entry{"log", "", "the sessions in the log, newest first", 0, 0, true, logCommand},
    Entry{"export", "--csv|--json FILE", "write the whole log to FILE; - is the terminal", 1, 1, true,
          exportCommand},
    Entry{"import", "FILE", "add the sessions of a JSON export that are not there yet", 1, 1, false,
          importCommand},
    Entry{"backup", "FILE", "the whole log as one file", 1, 1, false, backupCommand},
    Entry{"restore", "FILE", "put a backup in place of the log, which is kept", 1, 1, false, restoreCommand},
    Entry{"delete-all", "--yes", "delete every session, backup, setting and answer", 0, 0, false,
          deleteAllCommand},
    Entry{"profiles", "", "the people who have a log and settings of their own here", 0, 0, true,
          profilesCommand},
    Entry{"remind", "", "show the reminder, unless today is done or somebody rolls", 0, 0, false,
          remindCommand},
    Entry{"trend", "FILE.csv", "how tension moves over days; or --area AREA of the log", 0, 1, true,
          trendCommand},
    Entry{"advice", "", "what Today would say to the log, on any day with --day", 0, 0, true, adviceCommand},
    Entry{"check", "", "look the log over for damage", 0, 0, true, checkCommand},
};

void printHelp(std::ostream& out)
{
    out << "unknotctl: Unknot's content and log on the command line\n\nCommands\n";
    for (const Entry& entry : kCommands) {
        const std::string call = std::string(entry.name) + ' ' + entry.operands;
        // The ellipsis is one sign in three bytes.
        const int width = 30 + (call.find("…") == std::string::npos ? 0 : 2);
        out << "  " << std::left << std::setw(width) << call << entry.summary << '\n';
    }
    out << "\nOptions\n"
           "  --json             print JSON\n"
           "  --profile NAME     the log and the settings of this person; see profiles\n"
           "  --data-dir DIR     folder of the log\n"
           "  --content-dir DIR  folder with techniques/, routines/ and advice/\n"
           "  -o FILE            for pack, handout and progress: where to; pack also takes -\n"
           "  --from NAME        for pack and handout: who hands it over\n"
           "  --patient NAME     for pack, handout and progress: whom it is for\n"
           "  --paper a4|letter  for handout and progress; --letter for short\n"
           "  --weeks N          for progress: how far back, 6 unless told; or --since 2026-03-14\n"
           "  --area AREA        for trend: an area of the log, with --side left or right\n"
           "  --day 2026-03-14   for advice: as the log stood on that day; for rehearse: puts the session into\n"
           "                     the log of --data-dir as one of that day, with --at HH:MM at that time\n"
           "  --at HH:MM         for remind: when it was due; more than three hours later it is not shown\n"
           "  --anyway           for remind: show it whatever the log says\n"
           "  --script FILE      for rehearse: lines such as `12.5 pause`\n"
           "  --help, --version\n\n"
           "Commands of a script, each after its time in seconds; # begins a comment\n";
    for (const ScriptCommand& command : scriptCommands())
        out << "  " << std::left << std::setw(44) << command.usage << command.meaning << '\n';
    out << "\nExit status: 0 done; 1 something is wrong with the content or the log; 2 wrong use.\n";
}

std::optional<std::string> wrongUse(const Entry& entry, const Options& options)
{
    const std::string call = std::string(entry.name) + (*entry.operands ? " " : "") + entry.operands;
    if (options.operands.size() < entry.least || options.operands.size() > entry.most)
        return "Write it as: unknotctl " + call;
    const std::string name = entry.name;
    if (options.csv && name != "export")
        return "--csv is for export.";
    if (options.json && !entry.json)
        return name + " prints no JSON.";
    const bool handsOver = name == "pack" || name == "handout";
    const bool progress = name == "progress";
    if (!handsOver && !progress && !(options.output + options.patient).empty())
        return "-o and --patient are for pack, handout and progress.";
    if (!handsOver && !options.from.empty())
        return "--from is for pack and handout.";
    if ((!options.paper.empty() || options.letter) && name != "handout" && !progress)
        return "--paper and --letter are for handout and progress.";
    if (!(options.weeks + options.since).empty() && !progress)
        return "--weeks and --since are for progress.";
    if (!options.script.empty() && name != "rehearse")
        return "--script is for rehearse.";
    if ((!options.area.empty() || !options.side.empty()) && name != "trend")
        return "--area and --side are for trend.";
    if (!options.day.empty() && name != "advice" && name != "rehearse")
        return "--day is for advice and rehearse.";
    if (!options.at.empty() && name != "remind" && name != "rehearse")
        return "--at is for remind and rehearse.";
    if (options.anyway && name != "remind")
        return "--anyway is for remind.";
    if (options.yes && name != "delete-all")
        return "--yes is for delete-all.";
    return std::nullopt;
}

Places placesWith(const Options& options, Places places)
{
    if (!options.contentDir.empty())
        places.content = options.contentDir;
    if (!options.dataDir.empty()) {
        places.data = options.dataDir;
        places.ownContent = places.data / "content";
        places.settings = places.data / "settings.json";
    }
    return places;
}

/// What changes somebody's log as a whole must not hit whoever happened to be in the window last.
bool changesTheLog(const Options& options)
{
    return options.command == "import" || options.command == "restore" || options.command == "delete-all" ||
           (options.command == "rehearse" && !options.day.empty());
}

std::string namesOf(const std::vector<PersonPlace>& people)
{
    std::string names;
    for (const PersonPlace& one : people)
        names += (names.empty() ? "" : ", ") + (one.person.name.empty() ? one.person.id : one.person.name);
    return names;
}

/// Makes the places those of the person who is meant; gives what is wrong.
std::optional<std::string> choosePerson(Request& request)
{
    const std::string& name = request.options.profile;
    if (!request.places.people)
        return name.empty() ? std::optional<std::string>() : "There is nobody called " + name + ".";
    auto people = request.places.people(request.options.dataDir);
    if (!people.ok()) {
        if (!name.empty() || request.options.command == "profiles")
            return people.error().message;
        complain(request, people.error(), kFinding);
        return {};
    }
    request.people = std::move(people).value();
    int chosen = request.places.named && !name.empty() ? request.places.named(name, request.people) : -1;
    if (chosen < 0 && !name.empty())
        return "There is nobody called " + name + ". There are: " + namesOf(request.people) + ".";
    if (chosen < 0 && request.people.size() > 1 && changesTheLog(request.options))
        return "Say whose log: --profile NAME. There are: " + namesOf(request.people) + ".";
    for (std::size_t i = 0; chosen < 0 && i < request.people.size(); ++i)
        if (request.people[i].inUse)
            chosen = static_cast<int>(i);
    if (chosen < 0)
        return {};
    const PersonPlace& one = request.people[static_cast<std::size_t>(chosen)];
    request.person = one.person;
    request.places.data = one.data;
    request.places.settings = one.settings;
    return {};
}

} // namespace

int complain(const Request& request, const std::string& what, int status)
{
    request.err << "unknotctl: " << what << '\n';
    return status;
}

int complain(const Request& request, const Error& error, int status)
{
    return complain(request, error.place.empty() ? error.message : error.place + ": " + error.message,
                    status);
}

int run(const std::vector<std::string>& arguments, const Places& places, std::ostream& out, std::ostream& err)
{
    const auto parsed = parseOptions(arguments);
    const Options options = parsed.ok() ? parsed.value() : Options{};
    Request request{options, placesWith(options, places), out, err};
    const auto misuse = [&](const std::string& what) {
        return complain(request, what + "\nunknotctl --help names what there is.", kMisuse);
    };
    if (!parsed.ok())
        return misuse(parsed.error().message);
    if (options.help) {
        printHelp(out);
        return kDone;
    }
    if (options.version) {
        out << "unknotctl " UNKNOT_VERSION "\n";
        return kDone;
    }
    if (options.command.empty())
        return misuse("A command is missing.");
    const auto entry = std::ranges::find(kCommands, options.command, &Entry::name);
    if (entry == kCommands.end())
        return misuse("There is no command " + options.command + ".");
    if (const auto wrong = wrongUse(*entry, options))
        return misuse(*wrong);
    if (!options.contentDir.empty() && !std::filesystem::is_directory(options.contentDir))
        return complain(request, "There is no folder " + options.contentDir + ".", kMisuse);
    if (!options.dataDir.empty() && !std::filesystem::is_directory(options.dataDir))
        return complain(request, "There is no folder " + options.dataDir + ".", kMisuse);
    if (const auto wrong = choosePerson(request))
        return complain(request, *wrong, kMisuse);
    const int status = entry->command(request);
    out.flush();
    return out.good() ? status : complain(request, "The output could not be written.", kFinding);
}

} // namespace unknot::cli
