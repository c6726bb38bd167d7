#include "store/log_archive.h"

#include "log_fixture.h"
#include "store/connection.h"
#include "store/schema.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kDay = 24 * 3600;
constexpr std::int64_t kStart = 1'792'000'000;

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::unique_ptr<LogDatabase> logWith(const fs::path& file, const std::string& id)
{
    auto log = openLog(file);
    rollOnce(*log, sampleHeader(id));
    put(*log, id, Millis{9}, event::SessionEnded{Outcome::Completed});
    put(*log, TellAdvice{{"W1", "calf", "2026-10-14", AdviceTold::Answer::NotNow}});
    return log;
}

std::vector<std::string> idsIn(LogDatabase& log)
{
    std::vector<std::string> ids;
    const auto records = log.sessions(-1).value();
    for (const SessionRecord& record : records)
        ids.push_back(record.header.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("A backup is one whole file of its owner's, and comes back")
{
    const TempFolder folder;
    const auto log = logWith(folder / "log.sqlite", "one");
    REQUIRE(backUp(*log, folder / "copy.sqlite").ok());
    CHECK(fs::status(folder / "copy.sqlite").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"copy.sqlite", "log.sqlite", "log.sqlite-lock",
                                                             "log.sqlite-shm", "log.sqlite-wal"});
    rollOnce(*log, sampleHeader("two"));
    put(*log, "two", Millis{9}, event::SessionEnded{Outcome::Completed});
    const LoggedSession before = log->logged("one").value();

    const auto kept = restore(*log, folder / "copy.sqlite", kStart);
    INFO((kept.ok() ? "" : kept.error().message));
    REQUIRE(kept.ok());
    CHECK(idsIn(*log) == Ids{"one"});
    CHECK(log->logged("one").value() == before);
    CHECK(log->overview("2026-10-14", kNow).value().told.size() == 1);
    CHECK(log->check().value().empty());
    // The log as it was can be restored in turn.
    REQUIRE(restore(*log, kept.value(), kStart + 1).ok());
    CHECK(idsIn(*log) == Ids{"two", "one"});
    rollOnce(*log, sampleHeader("three"));
    CHECK(idsIn(*log).size() == 3);
}

TEST_CASE("What is no sound backup changes nothing")
{
    const TempFolder folder;
    const auto log = logWith(folder / "log.sqlite", "one");
    REQUIRE(backUp(*log, folder / "copy.sqlite").ok());
    writeFile(folder / "text.sqlite", "no log");
    writeFile(folder / "empty.sqlite", "");
    std::string torn = contentOf(folder / "copy.sqlite");
    std::fill(torn.begin() + 4096, torn.begin() + 8192, 'x');
    writeFile(folder / "torn.sqlite", torn);
    {
        Connection later(folder / "later.sqlite", Connection::Access::ReadWrite);
        migrate(later);
        later.once(QStringLiteral("PRAGMA user_version = 99"));
        Connection foreign(folder / "foreign.sqlite", Connection::Access::ReadWrite);
        foreign.once(QStringLiteral("CREATE TABLE other (x)"));
    }
    const auto before = namesIn(folder.path());
    for (const char* name : {"text.sqlite", "empty.sqlite", "torn.sqlite", "foreign.sqlite", "none.sqlite"}) {
        INFO(name);
        CHECK_FALSE(restore(*log, folder / name, kStart).ok());
    }
    CHECK(restore(*log, folder / "later.sqlite", kStart).error().code == ErrorCode::TooNew);
    CHECK(idsIn(*log) == Ids{"one"});
    CHECK(namesIn(folder.path()) == before);
}

TEST_CASE("A backup of an earlier format is brought up to date on its way in")
{
    const TempFolder folder;
    {
        Connection old(folder / "old.sqlite", Connection::Access::ReadWrite);
        migrate(old, 1);
        old.once(QStringLiteral(
            "INSERT INTO session (id, routine, routine_name, started_utc_ms, utc_offset_min, local_day, "
            "rehearsal, get_ready_ms, switch_sides_ms, rest_ms, ratings, outcome, rolled_ms, written_utc_ms) "
            "VALUES ('old', 'x', 'X', 5, 0, '2026-10-01', 0, 0, 0, 0, 1, 'completed', 5, 5)"));
    }
    const auto log = logWith(folder / "log.sqlite", "one");
    REQUIRE(restore(*log, folder / "old.sqlite", kStart).ok());
    CHECK(idsIn(*log) == Ids{"old"});
}

TEST_CASE("Nothing is restored or deleted while a session runs")
{
    const TempFolder folder;
    const auto log = logWith(folder / "log.sqlite", "one");
    REQUIRE(backUp(*log, folder / "copy.sqlite").ok());
    rollOnce(*log, sampleHeader("running"));
    CHECK(restore(*log, folder / "copy.sqlite", kStart).error().code == ErrorCode::Busy);
    CHECK(deleteAll(*log).error().code == ErrorCode::Busy);
    CHECK(idsIn(*log).size() == 2);
}

TEST_CASE("Delete all leaves no byte of what was there")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const auto log = logWith(file, "one");
    put(*log, SetNote{"one", "a secret note"});
    REQUIRE(backUpWeekly(*log, kStart).ok());
    REQUIRE(restore(*log, backupFolder(file) / namesIn(backupFolder(file)).front(), kStart).ok());
    writeFile(file.string() + ".damaged-20260101-000000", "a secret note");
    REQUIRE(deleteAll(*log).ok());
    CHECK(idsIn(*log).empty());
    CHECK(log->overview("2026-10-14", kNow).value() == LogOverview{});
    CHECK(namesIn(folder.path()) ==
          std::vector<std::string>{"log.sqlite", "log.sqlite-lock", "log.sqlite-shm", "log.sqlite-wal"});
    for (const std::string& name : namesIn(folder.path()))
        CHECK(contentOf(folder / name).find("secret") == std::string::npos);
    rollOnce(*log, sampleHeader("after"));
    CHECK(idsIn(*log) == Ids{"after"});
}

TEST_CASE("Once a week a backup is made, and the last four are kept")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    {
        const auto empty = openLog(file);
        REQUIRE(backUpWeekly(*empty, kStart).ok());
        CHECK_FALSE(fs::exists(backupFolder(file)));
    }
    const auto log = logWith(file, "one");
    const auto count = [&] { return namesIn(backupFolder(file)).size(); };
    REQUIRE(backUpWeekly(*log, kStart).ok());
    CHECK(count() == 1);
    REQUIRE(backUpWeekly(*log, kStart + 6 * kDay).ok());
    CHECK(count() == 1);
    for (int week = 1; week <= 6; ++week)
        REQUIRE(backUpWeekly(*log, kStart + week * 7 * kDay).ok());
    const auto names = namesIn(backupFolder(file));
    CHECK(names.size() == 4);
    const auto newest = openLog(backupFolder(file) / names.back(), OpenMode::ReadOnly);
    CHECK(idsIn(*newest) == Ids{"one"});
}

TEST_CASE("An older log is kept before it is brought up to date")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    {
        Connection old(file, Connection::Access::ReadWrite);
        migrate(old, 1);
    }
    openLog(file);
    const auto kept = backupFolder(file) / "format-1.sqlite";
    REQUIRE(fs::exists(kept));
    CHECK(Connection(kept, Connection::Access::ReadOnly).pragma(QStringLiteral("user_version")) == 1);
    openLog(file);
    CHECK(namesIn(backupFolder(file)).size() == 1);
}
