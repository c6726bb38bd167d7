#include "store/log_copy.h"

#include "store/connection.h"
#include "store/log_files.h"

#include <cstdlib>

namespace unknot::store {

namespace fs = std::filesystem;

LogCopy::LogCopy(Connection& log)
{
    std::error_code none;
    std::string pattern = (fs::temp_directory_path(none) / "unknot-XXXXXX").string();
    if (none || !::mkdtemp(pattern.data()))
        throw Failure(
            {ErrorCode::Unwritable, "There is no place for a copy of the log to read it from.", pattern});
    folder_ = pattern;
    try {
        // SQLite takes a copy elsewhere for a change, too.
        log.once(QStringLiteral("PRAGMA query_only = 0"));
        log.run("VACUUM INTO ?", file().string());
        makePrivateFile(file());
    } catch (...) {
        fs::remove_all(folder_, none);
        throw;
    }
}

LogCopy::~LogCopy()
{
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

} // namespace unknot::store
