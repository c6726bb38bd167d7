#include "store/connection.h"
#include "store/log_database.h"
#include "store/log_lock.h"
#include "store/session_reader.h"
#include "store/session_writer.h"

namespace unknot::store {

namespace {

/// Those that the others refer to come first.
constexpr const char* kTables[] = {
    "session",    "step",   "rating",   "event",          "checkpoint",
    "correction", "advice", "activity", "activity_score", "activity_correction"};

/// Another log beside ours, for as long as this lives.
class Attached {
public:
    Attached(Connection& connection, const std::filesystem::path& file) : connection_(connection)
    {
        connection_.run("ATTACH DATABASE ? AS source", file.string());
    }
    ~Attached()
    {
        try {
            connection_.once(QStringLiteral("DETACH DATABASE source"));
        } catch (const Failure&) {
            // It goes with the connection.
        }
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    Connection& connection_;
};

void forgetAll(Connection& connection)
{
    connection.once(QStringLiteral("DELETE FROM session")); // The other tables follow it.
    connection.once(QStringLiteral("DELETE FROM advice"));
    connection.once(QStringLiteral("DELETE FROM activity"));
}

} // namespace

std::filesystem::path LogDatabase::file() const
{
    return connection_->file();
}

Result<void> LogDatabase::refuseWhileRunning()
{
    return guarded([&] {
        if (!writer_)
            throw Failure(
                {ErrorCode::Unwritable, "The log was opened for reading only.", connection_->file()});
        for (const OpenSession& session : reader_->open())
            if (writer_->writes(session.id) || lock_->claimedByOther(session.key))
                throw Failure({ErrorCode::Busy, "A session is running. Try again when it has ended.", {}});
    });
}

Result<void>
LogDatabase::writeEach(const std::function<void(const std::function<bool(const Write&)>& write)>& work)
{
    const auto written = guarded([&] {
        Transaction transaction(*connection_);
        work([&](const Write& write) {
            if (const auto* put = std::get_if<PutSession>(&write.what))
                return writer_->put(put->session);
            writer_->apply(write);
            return true;
        });
        transaction.commit();
    });
    if (written.ok())
        writer_->settle();
    else
        writer_->undo();
    return written;
}

Result<void> LogDatabase::copyTo(const std::filesystem::path& file)
{
    return guarded([&] {
        // SQLite takes a copy elsewhere for a change, too.
        if (!writer_)
            connection_->once(QStringLiteral("PRAGMA query_only = 0"));
        connection_->run("VACUUM INTO ?", file.string());
        if (!writer_)
            connection_->once(QStringLiteral("PRAGMA query_only = 1"));
    });
}

Result<void> LogDatabase::replaceWith(const std::filesystem::path& file)
{
    return guarded([&] {
        const Attached source(*connection_, file);
        Transaction transaction(*connection_);
        forgetAll(*connection_);
        for (const char* table : kTables)
            connection_->once(
                QStringLiteral("INSERT INTO main.%1 SELECT * FROM source.%1").arg(QLatin1String(table)));
        transaction.commit();
        writer_->forgetClaims();
    });
}

Result<void> LogDatabase::clear()
{
    return guarded([&] {
        {
            Transaction transaction(*connection_);
            forgetAll(*connection_);
            transaction.commit();
        }
        writer_->forgetClaims();
        connection_->once(QStringLiteral("VACUUM"));
        connection_->once(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    });
}

} // namespace unknot::store
