#include "store/log_database.h"

#include "store/connection.h"
#include "store/log_copy.h"
#include "store/log_files.h"
#include "store/log_lock.h"
#include "store/schema.h"
#include "store/session_reader.h"
#include "store/session_writer.h"

#include <chrono>
#include <ctime>

namespace unknot::store {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kTakeUpWithin = std::chrono::milliseconds(std::chrono::hours(12)).count();

std::vector<std::string> findings(Connection& connection, const char* pragma)
{
    std::vector<std::string> found;
    Rows rows = connection.rows(pragma);
    while (rows.next())
        if (std::string line = rows.text(0); line != "ok")
            found.push_back(std::move(line));
    return found;
}

void refuseDamaged(Connection& connection, const char* pragma)
{
    if (const auto found = findings(connection, pragma); !found.empty())
        throw Failure({ErrorCode::Corrupt, "The log is damaged (" + found.front() + ").", connection.file()});
}

/// A sound SQLite file that is not our log, or one that has lost its tables.
void refuseForeign(Connection& connection)
{
    const bool begun = connection.pragma(QStringLiteral("user_version")) != 0;
    Rows rows = connection.rows("SELECT count(*) FROM sqlite_schema "
                                "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND (? = 0 OR name IN "
                                "('session', 'step', 'rating', 'event', 'checkpoint'))",
                                begun);
    if (rows.next() && rows.integer(0) != (begun ? 5 : 0))
        throw Failure(
            {ErrorCode::Corrupt, "The log is damaged: its tables are not ours.", connection.file()});
}

bool concernsTheWriteAlone(ErrorCode code)
{
    return code == ErrorCode::Invalid || code == ErrorCode::NotFound || code == ErrorCode::Unavailable;
}

} // namespace

LogDatabase::LogDatabase() = default;
LogDatabase::~LogDatabase() = default;

fs::path LogDatabase::fileIn(const fs::path& folder)
{
    return folder / "log.sqlite";
}

Result<std::unique_ptr<LogDatabase>> LogDatabase::open(const fs::path& file, OpenMode mode, bool verify)
{
    return guarded([&] {
        std::unique_ptr<LogDatabase> database(new LogDatabase);
        if (mode == OpenMode::ReadOnly) {
            database->connectReadOnly(file);
            return database;
        }
        makePrivateFolder(file.parent_path());
        database->lock_ = std::make_unique<LogLock>(fs::path(file.string() + "-lock"));
        const LogLock::Opening opening(*database->lock_);
        try {
            database->connect(file, verify);
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::Corrupt)
                throw;
            database->connection_.reset();
            const fs::path kept = store::setAside(file, std::time(nullptr));
            database->connect(file, false);
            database->setAside_ = {ErrorCode::Corrupt,
                                   "The log was damaged. It is kept as " + kept.filename().string() +
                                       ", and a new one was begun.",
                                   kept.string()};
        }
        return database;
    });
}

void LogDatabase::connect(const fs::path& file, bool verify)
{
    switch (stateOf(file)) {
    case FileState::Damaged:
        throw Failure({ErrorCode::Corrupt, "The log is damaged: it is no SQLite file.", file.string()});
    case FileState::Log:
        refuseNewer(file);
        break;
    case FileState::Missing:
    case FileState::Empty:
        break;
    }
    makePrivateFile(file);
    connection_ = std::make_unique<Connection>(file, Connection::Access::ReadWrite);
    refuseForeign(*connection_);
    // Durable even if the power goes, for one sync a commit, and readers never wait for the writer.
    connection_->once(QStringLiteral("PRAGMA journal_mode = WAL"));
    connection_->once(QStringLiteral("PRAGMA synchronous = FULL"));
    connection_->once(QStringLiteral("PRAGMA foreign_keys = ON"));
    connection_->once(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (verify)
        refuseDamaged(*connection_, "PRAGMA integrity_check(1)");
    keepBefore(*connection_, file);
    migrate(*connection_);
    reader_ = std::make_unique<SessionReader>(*connection_);
    writer_ = std::make_unique<SessionWriter>(*connection_, *lock_);
}

void LogDatabase::connectReadOnly(const fs::path& file)
{
    const FileState state = stateOf(file);
    if (state == FileState::Missing || state == FileState::Empty)
        throw Failure({ErrorCode::NotFound, "There is no log yet.", file.string()});
    if (state == FileState::Damaged)
        throw Failure({ErrorCode::Corrupt, "The log is damaged: it is no SQLite file.", file.string()});
    refuseNewer(file);
    const auto tryAs = [&](Connection::Access access) {
        connection_ = std::make_unique<Connection>(file, access);
        return connection_->pragma(QStringLiteral("user_version"));
    };
    std::int64_t version = 0;
    try {
        version = tryAs(Connection::Access::QueryOnly);
    } catch (const Failure& failure) {
        if (failure.error().code != ErrorCode::Unwritable)
            throw;
        version = tryAs(Connection::Access::Immutable);
    }
    if (version < kSchemaVersion) {
        copy_ = std::make_unique<LogCopy>(*connection_);
        connection_ = std::make_unique<Connection>(copy_->file(), Connection::Access::ReadWrite);
        migrate(*connection_);
    }
    reader_ = std::make_unique<SessionReader>(*connection_);
}

Result<void> LogDatabase::write(const std::vector<Write>& writes,
                                const std::function<void(const Error&)>& refused)
{
    if (!writer_)
        return Error{ErrorCode::Unwritable, "The log was opened for reading only.", connection_->file()};
    const auto written = guarded([&] { applyAll(writes, refused); });
    if (written.ok())
        writer_->settle();
    else
        writer_->undo();
    return written;
}

void LogDatabase::applyAll(const std::vector<Write>& writes, const std::function<void(const Error&)>& refused)
{
    Transaction transaction(*connection_);
    std::vector<Error> errors;
    for (const Write& write : writes) {
        const std::size_t claims = writer_->claims();
        Savepoint savepoint(*connection_);
        try {
            writer_->apply(write);
            savepoint.release();
        } catch (const Failure& failure) {
            if (!concernsTheWriteAlone(failure.error().code))
                throw;
            writer_->undo(claims);
            errors.push_back(failure.error());
        }
    }
    transaction.commit();
    for (const Error& error : errors)
        refused(error);
}

Result<void> LogDatabase::write(const Write& single)
{
    Result<void> outcome;
    const auto written = write(std::vector<Write>{single}, [&](const Error& error) { outcome = error; });
    return written.ok() ? outcome : written;
}

Result<LogOverview> LogDatabase::overview(const std::string& today, std::int64_t nowUtcMillis)
{
    return guarded([&] {
        // First, so that what is closed here counts in the same answer.
        LogOverview cutOff;
        if (writer_)
            listCutOff(cutOff, nowUtcMillis);
        Transaction snapshot(*connection_, Transaction::Kind::Read);
        LogOverview overview = reader_->overview(today);
        overview.cutOff = std::move(cutOff.cutOff);
        return overview;
    });
}

void LogDatabase::listCutOff(LogOverview& overview, std::int64_t nowUtcMillis)
{
    std::vector<Write> closings;
    for (const OpenSession& session : reader_->open()) {
        if (writer_->writes(session.id) || lock_->claimedByOther(session.key))
            continue;
        std::optional<CutOffSession> cutOff;
        if (nowUtcMillis - session.lastUtcMillis <= kTakeUpWithin)
            cutOff = reader_->cutOff(session);
        if (cutOff)
            overview.cutOff.push_back(std::move(*cutOff));
        else
            closings.push_back({CloseInterrupted{session.id}, nowUtcMillis});
    }
    if (closings.empty())
        return;
    // One that fails is met again at the next start; today's answer does not depend on it.
    const auto closed = write(closings, [](const Error&) {});
    static_cast<void>(closed);
}

Result<std::vector<SessionRecord>> LogDatabase::sessions(int atMost)
{
    std::vector<SessionRecord> records;
    SessionFilter filter;
    filter.atMost = atMost;
    const auto read = sessions(filter, [&](const SessionRecord& record) {
        records.push_back(record);
        return true;
    });
    if (!read.ok())
        return read.error();
    return records;
}

Result<void> LogDatabase::sessions(const SessionFilter& filter,
                                   const std::function<bool(const SessionRecord&)>& take)
{
    return guarded([&] { reader_->sessions(filter, take); });
}

Result<std::vector<Event>> LogDatabase::events(const std::string& session)
{
    return guarded([&] { return reader_->events(session); });
}

Result<void> LogDatabase::quickCheck()
{
    return guarded([&] { refuseDamaged(*connection_, "PRAGMA quick_check(1)"); });
}

Result<std::vector<std::string>> LogDatabase::check()
{
    return guarded([&] {
        auto found = findings(*connection_, "PRAGMA integrity_check");
        for (const std::string& table : findings(*connection_, "PRAGMA foreign_key_check"))
            found.push_back("A row of " + table + " belongs to no session.");
        SessionFilter everything;
        everything.rehearsals = true;
        std::vector<std::string> ids;
        reader_->sessions(everything, [&](const SessionRecord& record) {
            ids.push_back(record.header.id);
            return true;
        });
        for (const std::string& id : ids) {
            const auto read = events(id);
            if (!read.ok())
                found.push_back("Session " + id + ": " + read.error().message);
        }
        return found;
    });
}

} // namespace unknot::store
