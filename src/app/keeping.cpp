#include "keeping.h"

#include "store/log_database.h"

#include <QCoreApplication>

namespace unknot::app {

namespace {

std::filesystem::path chosenOr(const std::filesystem::path& usual, const Result<Settings>& settings)
{
    const bool chosen = settings.ok() && !settings.value().logFolder.empty();
    return chosen ? std::filesystem::path(settings.value().logFolder) : usual;
}

} // namespace

std::filesystem::path logFolderOf(const platform::PersonFolders& folders)
{
    const auto chosen = platform::chosenLogFolder(folders.config);
    return chosen.empty() ? folders.data : chosen;
}

KeptOnDisk::KeptOnDisk(const platform::PersonFolders& folders)
    : store_(folders.config), loaded_(store_.load()), folder_(chosenOr(folders.data, loaded_)),
      sqlite_(store::LogDatabase::fileIn(folder_)), traced_(sqlite_),
      log_(TracedLog::wanted() ? static_cast<SessionLog&>(traced_) : sqlite_)
{
}

void KeptOnDisk::moveLog(const std::filesystem::path& folder, std::function<void(Result<void>)> done)
{
    sqlite_.moveTo(store::LogDatabase::fileIn(folder), std::move(done));
}

Error KeptNowhere::nothingKept()
{
    return {ErrorCode::Unavailable,
            QCoreApplication::translate("Demonstration", "Nothing is kept in a demonstration.").toStdString(),
            {}};
}

} // namespace unknot::app
