#pragma once

#include "unknot/core/result.h"

#include <functional>
#include <string>

namespace unknot {

/// What an import did.
struct ImportCount {
    int added = 0;
    int known = 0; ///< Were in the log already and stay as they are.

    bool operator==(const ImportCount&) const = default;
};

/// The log as files that belong to the person. Every call works off the caller's thread and answers on it.
/// Files appear as a whole or not at all. What changes the log as a whole is refused (Busy) while a session
/// runs, in this window or another.
class LogArchive {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;
    enum class Format {
        Csv,  ///< One row a step.
        Json, ///< Everything; import() reads it.
    };

    virtual ~LogArchive() = default;

    virtual void exportTo(const std::string& file, Format format, Reply<void> reply) = 0;
    /// Adds the sessions of a JSON export that are not there yet; all of them or, when one cannot be read, none.
    virtual void importFrom(const std::string& file, Reply<ImportCount> reply) = 0;
    /// The whole log as one file that restore() takes.
    virtual void backUp(const std::string& file, Reply<void> reply) = 0;
    /// Checks `file` first. Answers with where the log as it was is kept.
    virtual void restore(const std::string& file, Reply<std::string> reply) = 0;
    /// Everything the log knows, its backups and what was set aside.
    virtual void deleteAll(Reply<void> reply) = 0;
};

} // namespace unknot
