#include "store/log_archive.h"

#include "store/connection.h"
#include "store/log_files.h"
#include "store/schema.h"
#include "unknot/content/whole_file.h"

#include <algorithm>
#include <ctime>
#include <fstream>

#include <unistd.h>

namespace unknot::store {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kWeek = 7 * 24 * 3600;
constexpr std::size_t kKept = 4;
constexpr const char* kWeekly = "weekly-";

std::string stamp(std::int64_t now)
{
    const auto time = static_cast<std::time_t>(now);
    std::tm local{};
    ::localtime_r(&time, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y%m%d-%H%M%S", &local);
    return text;
}

/// A file that is gone at the end of the scope, with what SQLite keeps beside it.
class Temporary {
public:
    explicit Temporary(const fs::path& beside)
        : path_(beside.string() + ".part-" + std::to_string(::getpid()))
    {
        remove();
    }
    ~Temporary() { remove(); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    void remove() const
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            fs::remove(path_.string() + suffix, ignored);
    }
    fs::path path_;
};

Result<void> copyWhole(const fs::path& from, const fs::path& to)
{
    return content::writeWhole(to, [&](std::ostream& out) -> Result<void> {
        std::ifstream in(from, std::ios::binary);
        if (!(out << in.rdbuf()))
            return Error{ErrorCode::Unreadable, "The file cannot be read.", from.string()};
        return {};
    });
}

/// Whether a copy of a backup is a sound log, brought to the present format.
Result<void> checked(const fs::path& copy)
{
    auto opened = LogDatabase::open(copy, OpenMode::ReadWrite, true);
    if (!opened.ok())
        return opened.error();
    if (opened.value()->setAside())
        return Error{ErrorCode::Corrupt, "This is no sound log of Unknot.", {}};
    auto findings = opened.value()->check();
    if (!findings.ok())
        return findings.error();
    if (!findings.value().empty())
        return Error{ErrorCode::Corrupt, "This log is damaged: " + findings.value().front(), {}};
    return {};
}

std::vector<fs::path> weeklyBackups(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().starts_with(kWeekly))
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

} // namespace

std::int64_t unixNow()
{
    return std::time(nullptr);
}

fs::path backupFolder(const fs::path& log)
{
    return log.parent_path() / "backups";
}

Result<void> backUp(LogDatabase& log, const fs::path& file)
{
    const Temporary copy(log.file());
    if (auto made = log.copyTo(copy.path()); !made.ok())
        return made;
    return copyWhole(copy.path(), file);
}

Result<std::string> restore(LogDatabase& log, const fs::path& file, std::int64_t now)
{
    if (auto quiet = log.refuseWhileRunning(); !quiet.ok())
        return quiet.error();
    const auto state = guarded([&] {
        const FileState found = stateOf(file);
        if (found == FileState::Log)
            refuseNewer(file);
        return found;
    });
    if (!state.ok())
        return state.error();
    if (state.value() != FileState::Log)
        return Error{ErrorCode::Invalid, "This is no backup of Unknot's log. Nothing was changed.",
                     file.string()};
    const fs::path folder = log.file().parent_path() / (".restore-" + std::to_string(::getpid()));
    struct Gone {
        fs::path folder;
        ~Gone()
        {
            std::error_code ignored;
            fs::remove_all(folder, ignored);
        }
    } const gone{folder};
    std::error_code failed;
    fs::create_directory(folder, failed);
    const fs::path copy = folder / "log.sqlite";
    if (auto copied = copyWhole(file, copy); !copied.ok())
        return copied.error();
    // Not Corrupt: that would be said of the log itself.
    if (auto sound = checked(copy); !sound.ok())
        return Error{ErrorCode::Invalid, sound.error().message + " Nothing was changed.", file.string()};
    const fs::path kept = log.file().string() + ".before-restore-" + stamp(now);
    if (auto saved = backUp(log, kept); !saved.ok())
        return saved.error();
    if (auto replaced = log.replaceWith(copy); !replaced.ok())
        return replaced.error();
    return kept.string();
}

Result<void> deleteAll(LogDatabase& log)
{
    if (auto quiet = log.refuseWhileRunning(); !quiet.ok())
        return quiet;
    if (auto cleared = log.clear(); !cleared.ok())
        return cleared;
    const fs::path file = log.file();
    std::error_code ignored;
    fs::remove_all(backupFolder(file), ignored);
    std::vector<fs::path> copies;
    for (const fs::directory_entry& entry : fs::directory_iterator(file.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        const std::string own = file.filename().string();
        if (name.starts_with(own + ".damaged-") || name.starts_with(own + ".before-restore-"))
            copies.push_back(entry.path());
    }
    for (const fs::path& copy : copies)
        fs::remove(copy, ignored);
    return {};
}

Result<void> backUpWeekly(LogDatabase& log, std::int64_t now)
{
    const fs::path folder = backupFolder(log.file());
    std::vector<fs::path> kept = weeklyBackups(folder);
    // A clock that was wrong for a while must not stop them for ever.
    const auto nameAt = [&](std::int64_t when) { return kWeekly + stamp(when) + ".sqlite"; };
    const bool recent = std::ranges::any_of(kept, [&](const fs::path& file) {
        const std::string name = file.filename().string();
        return name > nameAt(now - kWeek) && name <= nameAt(now);
    });
    auto sessions = log.sessions(1);
    if (recent || !sessions.ok() || sessions.value().empty())
        return {};
    const auto made = guarded([&] { makePrivateFolder(folder); });
    if (!made.ok())
        return made;
    const fs::path fresh = folder / nameAt(now);
    if (auto saved = backUp(log, fresh); !saved.ok())
        return saved;
    std::erase(kept, fresh);
    std::error_code ignored;
    for (std::size_t i = 0; i + kKept <= kept.size(); ++i)
        fs::remove(kept[i], ignored);
    return {};
}

} // namespace unknot::store
