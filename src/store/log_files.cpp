#include "store/log_files.h"

#include "store/connection.h"
#include "store/schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::array<const char*, 3> kBeside{"-wal", "-shm", "-journal"};

fs::path beside(const fs::path& file, const char* suffix)
{
    return fs::path(file.string() + suffix);
}

bool holdsData(const fs::path& file)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return !failed && size > 0;
}

std::string reason()
{
    return std::string(" (") + std::strerror(errno) + ")";
}

std::string firstBytes(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Failure({ErrorCode::Unreadable,
                       "The log cannot be read" + reason() + ". Check its permissions.", file.string()});
    std::string bytes(kHeaderSize, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::uint32_t numberAt(const std::string& header, std::size_t at, std::size_t bytes = 4)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = number << 8 | static_cast<unsigned char>(header[at + i]);
    return number;
}

/// The file is shorter than its header says. SQLite itself does not mind a missing piece of the last page.
bool truncated(const fs::path& file, const std::string& header)
{
    const std::uint32_t pageSize = numberAt(header, kPageSizeAt, 2);
    const std::uintmax_t whole =
        std::uintmax_t{pageSize == 1 ? 65536 : pageSize} * numberAt(header, kPageCountAt);
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return !failed && size < whole;
}

/// Makes a new name in a folder survive a power cut.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

bool renameToFree(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    // Some file systems cannot rename without replacing; there the check before must do.
    std::error_code ignored;
    return errno == EINVAL && !fs::exists(fs::symlink_status(to, ignored)) &&
           ::rename(from.c_str(), to.c_str()) == 0;
}

bool taken(const fs::path& name)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(name, ignored)))
        return true;
    for (const char* suffix : kBeside)
        if (fs::exists(fs::symlink_status(beside(name, suffix), ignored)))
            return true;
    return false;
}

} // namespace

FileState stateOf(const fs::path& file)
{
    std::error_code ignored;
    const auto status = fs::status(file, ignored);
    if (!fs::exists(status))
        return holdsData(beside(file, "-wal")) ? FileState::Damaged : FileState::Missing;
    if (!fs::is_regular_file(status))
        throw Failure({ErrorCode::Unwritable,
                       fs::is_directory(status)
                           ? "There is a folder where the log should be. Move it away."
                           : "There is something that is no file where the log should be. Move it away.",
                       file.string()});
    const std::string header = firstBytes(file);
    if (header.empty())
        return holdsData(beside(file, "-wal")) ? FileState::Damaged : FileState::Empty;
    if (header.size() < kHeaderSize || header.compare(0, kMagic.size(), kMagic) != 0)
        return FileState::Damaged;
    // With a write-ahead log beside it, the end of the file may still be on its way.
    if (!holdsData(beside(file, "-wal")) && truncated(file, header))
        return FileState::Damaged;
    return FileState::Log;
}

void refuseNewer(const fs::path& file)
{
    refuseNewer(numberAt(firstBytes(file), kUserVersionAt), file.string());
    // The change to a later format may still stand in the write-ahead log of a program that was killed.
    if (!holdsData(beside(file, "-wal")))
        return;
    std::int64_t version = 0;
    try {
        Connection look(file, Connection::Access::ReadOnly);
        version = look.pragma(QStringLiteral("user_version"));
    } catch (const Failure&) {
        return; // Whatever is wrong shows when the log is opened for good.
    }
    refuseNewer(version, file.string());
}

void makePrivateFolder(const fs::path& folder)
{
    if (folder.empty() || ::mkdir(folder.c_str(), 0700) == 0)
        return;
    if (errno == ENOENT && folder.has_parent_path() && folder.parent_path() != folder) {
        makePrivateFolder(folder.parent_path());
        if (::mkdir(folder.c_str(), 0700) == 0)
            return;
    }
    if (errno == EEXIST) {
        std::error_code ignored;
        if (fs::is_directory(folder, ignored))
            return;
    }
    throw Failure({ErrorCode::Unwritable,
                   "The log's folder cannot be created" + reason() + ". Check the permissions above it.",
                   folder.string()});
}

void makePrivateFile(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::fchmod(descriptor, 0600);
        ::close(descriptor);
        syncFolder(file.parent_path());
        return;
    }
    if (errno != EEXIST)
        throw Failure({ErrorCode::Unwritable,
                       "The log cannot be created" + reason() + ". Check the folder and its permissions.",
                       file.string()});
    // Somebody else's file keeps its rights: the log may be on a share whose rights are set there.
    ::chmod(file.c_str(), 0600);
    for (const char* suffix : kBeside)
        ::chmod(beside(file, suffix).c_str(), 0600);
}

bool copyLog(const fs::path& from, const fs::path& to)
{
    makePrivateFolder(to.parent_path());
    const FileState there = stateOf(to);
    if (stateOf(from) != FileState::Log || (there != FileState::Missing && there != FileState::Empty))
        return false;
    // The main file comes last: with it the copy is whole.
    for (const char* suffix : {"-wal", ""}) {
        std::error_code failed;
        const fs::path part = beside(from, suffix);
        if (!fs::exists(part, failed))
            continue;
        const fs::path copy = beside(to, suffix);
        if (!fs::copy_file(part, copy, fs::copy_options::overwrite_existing, failed))
            throw Failure({ErrorCode::Unwritable,
                           "The log cannot be copied (" + failed.message() + "). Choose another folder.",
                           to.parent_path().string()});
        ::chmod(copy.c_str(), 0600);
    }
    syncFolder(to.parent_path());
    return true;
}

fs::path setAside(const fs::path& file, std::time_t now)
{
    std::tm local{};
    ::localtime_r(&now, &local);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, ".damaged-%Y%m%d-%H%M%S", &local);
    const std::string base = file.string() + stamp;

    fs::path name = base;
    for (int n = 2; taken(name); ++n)
        name = base + "-" + std::to_string(n);
    // The main file goes last: SQLite deletes a write-ahead log it finds beside an empty main file.
    for (const char* suffix : {"-wal", "-shm", "-journal", ""}) {
        std::error_code ignored;
        const fs::path part = beside(file, suffix);
        if (fs::exists(fs::symlink_status(part, ignored)) && !renameToFree(part, beside(name, suffix)))
            throw Failure({ErrorCode::Unwritable,
                           "The log is damaged and cannot be renamed" + reason() +
                               ". Check the folder and its permissions.",
                           part.string()});
    }
    syncFolder(file.parent_path());
    return name;
}

void keepBefore(Connection& connection, const fs::path& file)
{
    const std::int64_t version = connection.pragma(QStringLiteral("user_version"));
    if (version == 0 || version >= kSchemaVersion)
        return;
    const fs::path folder = file.parent_path() / "backups";
    makePrivateFolder(folder);
    const fs::path kept = folder / ("format-" + std::to_string(version) + ".sqlite");
    const fs::path draft = kept.string() + ".part";
    std::error_code ignored;
    fs::remove(draft, ignored);
    connection.run("VACUUM INTO ?", draft.string());
    makePrivateFile(draft);
    fs::rename(draft, kept, ignored);
    if (ignored)
        throw Failure({ErrorCode::Unwritable, "The log cannot be backed up: " + ignored.message() + ".",
                       kept.string()});
}

} // namespace unknot::store
