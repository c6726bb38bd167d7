#pragma once

#include "store/failure.h"
#include "unknot/core/time.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::store {

/// The rows of one run of a statement. Gives the statement free again when it goes out of scope, so that no
/// read stays open.
class Rows {
public:
    explicit Rows(QSqlQuery& query, const std::string& file) : query_(query), file_(file) {}
    ~Rows() { query_.finish(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    [[nodiscard]] bool next(); ///< Throws Failure.

    [[nodiscard]] bool isNull(int column) const { return query_.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return query_.value(column).toLongLong(); }
    [[nodiscard]] int smallInteger(int column) const { return query_.value(column).toInt(); }
    [[nodiscard]] double number(int column) const { return query_.value(column).toDouble(); }
    [[nodiscard]] Millis millis(int column) const { return Millis{integer(column)}; }
    [[nodiscard]] std::string text(int column) const { return query_.value(column).toString().toStdString(); }

private:
    QSqlQuery& query_;
    const std::string& file_;
};

inline QVariant toVariant(std::int64_t value)
{
    return QVariant::fromValue<qlonglong>(value);
}
inline QVariant toVariant(int value)
{
    return value;
}
inline QVariant toVariant(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toVariant(Millis value)
{
    return toVariant(std::int64_t{value.count()});
}
inline QVariant toVariant(const std::string& value)
{
    return QString::fromStdString(value);
}
inline QVariant toVariant(const char* value)
{
    return QString::fromUtf8(value);
}
template <class T>
QVariant toVariant(const std::optional<T>& value)
{
    return value ? toVariant(*value) : QVariant{};
}

/// A connection to one SQLite file under a name of its own, removed again at the end. Belongs to the thread
/// that made it. Everything throws Failure.
class Connection {
public:
    enum class Access {
        ReadWrite,
        QueryOnly, ///< Opened like ReadWrite, so that SQLite can tidy up behind itself, but writes nothing.
        ReadOnly,  ///< Leaves the file itself alone in every case; for a look.
        Immutable, ///< For a place where nothing can be written, so that nobody else writes there either.
    };

    Connection(const std::filesystem::path& file, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs `sql`, one statement with `?` for each of `values`, and forgets its rows. `sql` must live as long
    /// as the connection: its address is the key under which the prepared statement is kept.
    template <class... Values>
    void run(const char* sql, const Values&... values)
    {
        QSqlQuery& query = prepared(sql);
        execute(query, values...);
        changed_ = query.numRowsAffected();
        query.finish();
    }
    /// The same for its rows. Not to be run again while they are being read.
    template <class... Values>
    [[nodiscard]] Rows rows(const char* sql, const Values&... values)
    {
        QSqlQuery& query = prepared(sql);
        execute(query, values...);
        return Rows(query, file_);
    }
    /// Runs a statement once that needs no preparing: schema changes, pragmas.
    void once(const QString& sql);
    [[nodiscard]] std::int64_t pragma(const QString& name); ///< First column of the first row; 0 without one.

    [[nodiscard]] std::vector<std::string> statements() const; ///< Text of each that was prepared so far.
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] int changed() const { return changed_; } ///< Rows that the last run() changed.

private:
    QSqlQuery& prepared(const char* sql);
    template <class... Values>
    void execute(QSqlQuery& query, const Values&... values)
    {
        int position = 0;
        (query.bindValue(position++, toVariant(values)), ...);
        execute(query);
    }
    void execute(QSqlQuery& query);

    std::string file_;
    QString name_;
    QSqlDatabase database_;
    std::map<const char*, std::unique_ptr<QSqlQuery>> statements_;
    int changed_ = 0;
};

/// All or nothing: rolls back at the end of its scope unless commit() was reached.
class Transaction {
public:
    enum class Kind { Read, Write };

    explicit Transaction(Connection& connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

/// A step inside a transaction that can be undone alone.
class Savepoint {
public:
    explicit Savepoint(Connection& connection);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void release();

private:
    Connection& connection_;
    bool open_ = true;
};

} // namespace unknot::store
