#include "desk_people.h"

#include "keeping.h"

#include "store/log_archive.h"
#include "store/log_database.h"
#include "unknot/content/whole_file.h"

#include <QMetaObject>

#include <algorithm>

namespace unknot::app {

namespace fs = std::filesystem;

namespace {

/// Runs `work` on a log that is there; fine when there is none.
Result<void> withLog(const fs::path& folder, store::OpenMode mode,
                     const std::function<Result<void>(store::LogDatabase&)>& work)
{
    const fs::path file = store::LogDatabase::fileIn(folder);
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    auto log = store::LogDatabase::open(file, mode);
    if (!log.ok())
        return log.error();
    return work(*log.value());
}

/// What is left of a log when everything in it was deleted.
void deleteEmptyLog(const fs::path& folder)
{
    std::error_code ignored;
    for (const char* ending : {"-wal", "-shm", "-lock", ""})
        fs::remove(store::LogDatabase::fileIn(folder).string() + ending, ignored);
}

bool sameFolder(const fs::path& one, const fs::path& other)
{
    std::error_code ignored;
    return one.lexically_normal() == other.lexically_normal() || fs::equivalent(one, other, ignored);
}

} // namespace

DeskPeople::DeskPeople(const platform::DataFolders& folders, Reminder& reminder)
    : folders_(folders), reminder_(reminder), file_(folders), list_(file_.load(problem_))
{
    worker_.setMaxThreadCount(1);
    worker_.setExpiryTimeout(0);
}

DeskPeople::~DeskPeople()
{
    worker_.waitForDone();
}

platform::PersonFolders DeskPeople::foldersOf(const std::string& id) const
{
    return platform::foldersOf(folders_, id);
}

void DeskPeople::readAgain()
{
    if (auto list = file_.read(); list.ok())
        list_ = std::move(list).value();
}

Result<void> DeskPeople::use(const std::string& id)
{
    if (list_.people.size() == 1 && list_.inUse == id)
        return {};
    auto used = file_.use(id);
    readAgain();
    return used;
}

bool DeskPeople::isOthers(const fs::path& folder, const std::string& id) const
{
    return std::ranges::any_of(list_.people, [&](const Person& person) {
        return person.id != id && (sameFolder(logFolderOf(foldersOf(person.id)), folder) ||
                                   sameFolder(foldersOf(person.id).data, folder));
    });
}

NameFault DeskPeople::faultOf(const std::string& name, const std::string& id) const
{
    return platform::faultOf(name, list_, id);
}

Result<std::string> DeskPeople::add(const std::string& name)
{
    auto added = file_.add(name);
    readAgain();
    return added;
}

Result<void> DeskPeople::rename(const std::string& id, const std::string& name)
{
    auto renamed = file_.rename(id, name);
    readAgain();
    return renamed;
}

template <class T>
void DeskPeople::later(std::function<Result<T>()> work, Reply<T> reply)
{
    worker_.start([this, work = std::move(work), reply = std::move(reply)] {
        QMetaObject::invokeMethod(
            &here_, [reply, result = work()] { reply(result); }, Qt::QueuedConnection);
    });
}

void DeskPeople::exportLog(const std::string& id, const std::string& file, Reply<void> reply)
{
    const fs::path folder = logFolderOf(foldersOf(id));
    later<void>(
        [folder, file]() -> Result<void> {
            bool written = false;
            const auto done = withLog(folder, store::OpenMode::ReadOnly, [&](store::LogDatabase& log) {
                written = true;
                return content::writeWhole(file, [&](std::ostream& out) {
                    return store::writeExport(log, LogArchive::Format::Json, out);
                });
            });
            if (done.ok() && !written)
                return Error{ErrorCode::NotFound, "There are no sessions yet, so nothing was written.", {}};
            return done;
        },
        std::move(reply));
}

void DeskPeople::remove(const std::string& id, Removal how, Reply<std::string> reply)
{
    later<std::string>([this, id, how] { return takeAway(id, how); },
                       [this, id, reply = std::move(reply)](const Result<std::string>& kept) {
                           if (kept.ok())
                               reminder_.remove(id, {});
                           readAgain();
                           reply(kept);
                       });
}

// On the worker's thread. The list comes last: whoever is still on it can be removed again.
Result<std::string> DeskPeople::takeAway(const std::string& id, Removal how)
{
    const fs::path own = foldersOf(id).data;
    const fs::path logFolder = logFolderOf(foldersOf(id));
    const bool elsewhere = !sameFolder(own, logFolder);
    const auto quiet = withLog(logFolder, store::OpenMode::ReadWrite, [&](store::LogDatabase& log) {
        return how == Removal::Delete ? store::deleteAll(log) : log.refuseWhileRunning();
    });
    // A log that cannot be read can still be moved away, or go with its folder.
    const bool needed = how == Removal::Delete && elsewhere;
    if (!quiet.ok() && (quiet.error().code == ErrorCode::Busy || needed))
        return quiet.error();
    platform::PeopleFile file(folders_);
    std::string kept;
    fs::path aside;
    if (how == Removal::Delete) {
        if (elsewhere)
            deleteEmptyLog(logFolder);
        if (const auto gone = file.deleteFolder(id); !gone.ok())
            return gone.error();
    } else {
        auto moved = file.setAside(id);
        if (!moved.ok())
            return moved.error();
        aside = moved.value();
        kept = aside.string();
        if (elsewhere)
            kept += (kept.empty() ? "" : ", ") + logFolder.string();
    }
    if (const auto forgotten = file.forget(id); !forgotten.ok()) {
        std::error_code ignored;
        if (how == Removal::SetAside && !aside.empty())
            fs::rename(aside, own, ignored);
        return forgotten.error();
    }
    return kept;
}

} // namespace unknot::app
