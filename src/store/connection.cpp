#include "store/connection.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace unknot::store {

namespace {

// Primary result codes of SQLite; its own header is not needed for anything else.
enum Sqlite {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kTooBig = 18,
    kConstraint = 19,
    kMismatch = 20,
    kNotADatabase = 26,
    kIoErrorRead = 266,
    kIoErrorShortRead = 522,
};

Error described(ErrorCode code, const std::string& what, const QSqlError& error, const std::string& file)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const std::string detail = text.trimmed().toStdString();
    return {code, detail.empty() ? what : what + " (" + detail + ")", file};
}

Failure failure(const QSqlError& error, const std::string& file)
{
    const int full = error.nativeErrorCode().toInt();
    if (full == kIoErrorRead || full == kIoErrorShortRead)
        return Failure(described(ErrorCode::Unreadable, "The log cannot be read.", error, file));
    switch (full & 0xff) {
    case kCorrupt:
    case kNotADatabase:
        return Failure(described(ErrorCode::Corrupt, "The log is damaged.", error, file));
    case kFull:
        return Failure(described(ErrorCode::Unwritable,
                                 "The log cannot be written: the disk is full. Free some space.", error,
                                 file));
    case kPerm:
    case kReadOnly:
    case kIoError:
    case kCantOpen:
        return Failure(described(ErrorCode::Unwritable,
                                 "The log cannot be written. Check the folder and its permissions.", error,
                                 file));
    case kBusy:
    case kLocked:
        return Failure(described(ErrorCode::Busy, "The log is being used by another program for too long.",
                                 error, file));
    case kTooBig:
    case kConstraint:
    case kMismatch:
        return Failure(described(ErrorCode::Invalid, "The log does not take this value.", error, file));
    default:
        return Failure(described(ErrorCode::Unreadable, "The log cannot be used.", error, file));
    }
}

QString freshName()
{
    static std::atomic<unsigned> next{0};
    return QStringLiteral("unknot-log-%1").arg(next++);
}

} // namespace

bool Rows::next()
{
    if (query_.next())
        return true;
    if (query_.lastError().isValid())
        throw failure(query_.lastError(), file_);
    return false;
}

Connection::Connection(const std::filesystem::path& file, Access access)
    : file_(file.string()), name_(freshName()),
      database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_))
{
    if (access == Access::Immutable)
        database_.setDatabaseName(
            QStringLiteral("file:") +
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(file_), "/")) +
            QStringLiteral("?immutable=1"));
    else
        database_.setDatabaseName(QString::fromStdString(file_));
    // Long enough for a slow disk, far above what any transaction of ours takes.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly || access == Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    database_.setConnectOptions(options);
    try {
        if (!database_.open())
            throw failure(database_.lastError(), file_);
        if (access == Access::QueryOnly)
            once(QStringLiteral("PRAGMA query_only = 1"));
    } catch (...) {
        database_ = {};
        QSqlDatabase::removeDatabase(name_);
        throw;
    }
}

Connection::~Connection()
{
    statements_.clear();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name_);
}

void Connection::once(const QString& sql)
{
    QSqlQuery query(database_);
    if (!query.exec(sql))
        throw failure(query.lastError(), file_);
}

std::int64_t Connection::pragma(const QString& name)
{
    QSqlQuery query(database_);
    if (!query.exec(QStringLiteral("PRAGMA ") + name))
        throw failure(query.lastError(), file_);
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::vector<std::string> Connection::statements() const
{
    std::vector<std::string> texts;
    for (const auto& [text, query] : statements_)
        texts.emplace_back(text);
    return texts;
}

QSqlQuery& Connection::prepared(const char* sql)
{
    auto& query = statements_[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(database_);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QString::fromUtf8(sql)))
            throw failure(fresh->lastError(), file_);
        query = std::move(fresh);
    }
    return *query;
}

void Connection::execute(QSqlQuery& query)
{
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        throw failure(error, file_);
    }
}

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection)
{
    // A write takes its lock at the start: one that begins as a read can fail half-way beside another writer.
    connection_.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    try {
        connection_.run("ROLLBACK");
    } catch (const Failure&) {
        // SQLite has rolled back by itself, as it does after a full disk.
    }
}

void Transaction::commit()
{
    connection_.run("COMMIT");
    open_ = false;
}

Savepoint::Savepoint(Connection& connection) : connection_(connection)
{
    connection_.run("SAVEPOINT step");
}

Savepoint::~Savepoint()
{
    if (!open_)
        return;
    try {
        connection_.run("ROLLBACK TO step");
        connection_.run("RELEASE step");
    } catch (const Failure&) {
        // The whole transaction is gone; its owner finds out at the next statement.
    }
}

void Savepoint::release()
{
    connection_.run("RELEASE step");
    open_ = false;
}

} // namespace unknot::store
