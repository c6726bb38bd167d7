#include "store/activity_json.h"
#include "store/export_reader.h"
#include "store/failure.h"
#include "store/log_archive.h"
#include "store/session_json.h"

#include "unknot/core/local_day.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace unknot::store {

namespace {

std::ifstream opened(const std::filesystem::path& file)
{
    std::ifstream in;
    std::error_code none;
    if (std::filesystem::is_directory(file, none))
        errno = EISDIR;
    else
        in.open(file, std::ios::binary);
    if (!in.is_open())
        throw Failure({ErrorCode::Unreadable,
                       std::string("The file cannot be read: ") + std::strerror(errno) + ".",
                       {}});
    return in;
}

std::string dayOf(std::int64_t unixSeconds)
{
    return dayText(
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{std::chrono::seconds{unixSeconds}}));
}

Failure numbered(const Failure& failure, const char* what, int number)
{
    return Failure({ErrorCode::Invalid, failure.error().message, what + std::to_string(number)});
}

} // namespace

Result<ImportCount> importFile(LogDatabase& log, const std::filesystem::path& file, std::int64_t now)
{
    if (auto quiet = log.refuseWhileRunning(); !quiet.ok())
        return quiet.error();
    ImportCount count;
    int activities = 0;
    const auto added = log.writeEach([&](const auto& write) {
        std::ifstream in = opened(file);
        readExport(in, [&](const std::string& list, const QJsonObject& row) {
            const bool session = list == "sessions";
            try {
                if (session)
                    ++(write({PutSession{sessionFrom(row)}, now * 1000}) ? count.added : count.known);
                else if (list == "activities" && ++activities)
                    write({ChangeActivity{MergeActivity{activityFrom(row), dayOf(now)}}, now * 1000});
            } catch (const Failure& failure) {
                if (failure.error().code != ErrorCode::Invalid)
                    throw;
                throw session ? numbered(failure, "session ", count.added + count.known + 1)
                              : numbered(failure, "activity ", activities);
            }
        });
    });
    if (added.ok())
        return count;
    const Error& error = added.error();
    return Error{error.code, error.message + " Nothing was imported.",
                 error.place.empty() || error.place == log.file() ? file.string()
                                                                  : file.string() + ", " + error.place};
}

} // namespace unknot::store
