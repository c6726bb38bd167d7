#pragma once

#include <ctime>
#include <filesystem>

namespace unknot::store {

class Connection;

/// What can be told of the log's file without SQLite, and without touching it.
enum class FileState {
    Missing,
    Empty,   ///< Zero bytes and nothing beside it: nobody has written to it yet.
    Log,     ///< Begins like a SQLite file.
    Damaged, ///< Something else, or a main file that has lost everything while its write-ahead log has not.
};

/// Throws Failure when `file` is a folder or otherwise no regular file, or cannot be read.
[[nodiscard]] FileState stateOf(const std::filesystem::path& file);

/// Copies an older log to `backups` beside it, before it is brought up to date. Throws Failure.
void keepBefore(Connection& connection, const std::filesystem::path& file);

/// Throws Failure (TooNew) for a log of a later version. It is not changed by a single byte.
void refuseNewer(const std::filesystem::path& file);

/// Creates the folder, with those above it, readable by its owner only. One that is there stays as it is.
void makePrivateFolder(const std::filesystem::path& folder);

/// Creates an empty file readable by its owner only, before SQLite would do it with the person's umask, and
/// takes the rights of others from the log's files that are there already.
void makePrivateFile(const std::filesystem::path& file);

/// Copies a log that nobody has open, with what SQLite keeps beside it, to where there is none yet; makes the
/// folder. False: there is nothing to copy, or a log is there already.
bool copyLog(const std::filesystem::path& from, const std::filesystem::path& to);

/// Renames a damaged log, with everything SQLite keeps beside it, to "<name>.damaged-YYYYMMDD-HHMMSS" and
/// gives back the new path. A name that is taken is never written over: "-2", "-3" and so on follow.
std::filesystem::path setAside(const std::filesystem::path& file, std::time_t now);

} // namespace unknot::store
