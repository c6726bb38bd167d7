#include "store/log_archive.h"
#include "store/sqlite_ask.h"
#include "unknot/content/whole_file.h"

namespace unknot::store {

void SqliteSessionLog::exportTo(const std::string& file, Format format, Reply<void> reply)
{
    readAside(
        [file, format](LogDatabase& log) {
            return content::writeWhole(file,
                                       [&](std::ostream& out) { return writeExport(log, format, out); });
        },
        std::move(reply));
}

void SqliteSessionLog::importFrom(const std::string& file, Reply<ImportCount> reply)
{
    ask<ImportCount>([file](LogDatabase& log) { return importFile(log, file, nowUtcMillis() / 1000); }, std::move(reply));
}

void SqliteSessionLog::backUp(const std::string& file, Reply<void> reply)
{
    readAside([file](LogDatabase& log) { return store::backUp(log, file); }, std::move(reply));
}

void SqliteSessionLog::restore(const std::string& file, Reply<std::string> reply)
{
    ask<std::string>([file](LogDatabase& log) { return store::restore(log, file, nowUtcMillis() / 1000); },
                     std::move(reply));
}

void SqliteSessionLog::deleteAll(Reply<void> reply)
{
    ask<void>(
        [this](LogDatabase& log) {
            auto gone = store::deleteAll(log);
            if (gone.ok())
                removed_.clear();
            return gone;
        },
        std::move(reply));
}

} // namespace unknot::store
