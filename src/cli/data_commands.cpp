#include "cli/command.h"

#include "store/log_archive.h"

namespace unknot::cli {

namespace {

using store::LogDatabase;
using Work = std::function<Result<std::string>(LogDatabase&)>;

/// Opens the log for changing it, and prints what was done.
int change(const Request& request, const Work& work)
{
    auto opened = LogDatabase::open(LogDatabase::fileIn(request.places.data));
    if (!opened.ok())
        return complain(request, opened.error(), kFinding);
    if (const auto& damaged = opened.value()->setAside())
        complain(request, *damaged, kFinding);
    const auto done = work(*opened.value());
    if (!done.ok())
        return complain(request, done.error(), kFinding);
    request.out << done.value() << '\n';
    return kDone;
}

} // namespace

int importCommand(const Request& request)
{
    return change(request, [&](LogDatabase& log) -> Result<std::string> {
        const auto count = store::importFile(log, request.options.operands.front(), store::unixNow());
        if (!count.ok())
            return count.error();
        return "Sessions added: " + std::to_string(count.value().added) +
               ". Already there: " + std::to_string(count.value().known) + ".";
    });
}

int backupCommand(const Request& request)
{
    return change(request, [&](LogDatabase& log) -> Result<std::string> {
        const std::string& file = request.options.operands.front();
        const auto made = store::backUp(log, file);
        if (!made.ok())
            return made.error();
        return "Backed up to " + file + ".";
    });
}

int restoreCommand(const Request& request)
{
    return change(request, [&](LogDatabase& log) -> Result<std::string> {
        const auto kept = store::restore(log, request.options.operands.front(), store::unixNow());
        if (!kept.ok())
            return kept.error();
        return "Restored. The log as it was is kept as " + kept.value() + ".";
    });
}

int deleteAllCommand(const Request& request)
{
    if (!request.options.yes)
        return complain(request,
                        "This deletes every session, the backups, the settings and the safety answers in " +
                            request.places.data.string() + ". Write it as: unknotctl delete-all --yes",
                        kMisuse);
    return change(request, [&](LogDatabase& log) -> Result<std::string> {
        if (const auto gone = store::deleteAll(log); !gone.ok())
            return gone.error();
        std::error_code ignored;
        if (!request.places.settings.empty())
            std::filesystem::remove(request.places.settings, ignored);
        if (request.places.forgetReminder)
            request.places.forgetReminder(request.person.id);
        return std::string("All your data was deleted.");
    });
}

} // namespace unknot::cli
