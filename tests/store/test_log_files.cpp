#include "log_fixture.h"

#include "store/connection.h"
#include "store/log_files.h"
#include "store/schema.h"
#include "support/as_nobody.h"

#include <algorithm>
#include <ctime>

#include <sys/stat.h>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

std::vector<fs::path> setAsideIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().string().starts_with("log.sqlite.damaged-"))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

Error errorOf(const fs::path& file, OpenMode mode = OpenMode::ReadWrite)
{
    const auto opened = LogDatabase::open(file, mode);
    REQUIRE_FALSE(opened.ok());
    return opened.error();
}

void writeSound(const fs::path& file)
{
    rollOnce(*openLog(file), sampleHeader());
}

void setVersion(const fs::path& file, int version)
{
    Connection(file, Connection::Access::ReadWrite)
        .once(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

/// The log is set aside with its content as it was, and a fresh one works in its place.
void checkSetAside(const fs::path& file, const std::string& content)
{
    const auto log = openLog(file);
    REQUIRE(log->setAside());
    CHECK(log->setAside()->code == ErrorCode::Corrupt);
    const auto kept = setAsideIn(file.parent_path());
    REQUIRE(!kept.empty());
    CHECK(log->setAside()->place == kept.front().string());
    CHECK(log->setAside()->message.find(kept.front().filename().string()) != std::string::npos);
    CHECK((contentOf(kept.front()) == content)); // Not shown: it is no text.
    rollOnce(*log, sampleHeader());
    CHECK(log->check().value().empty());
}

} // namespace

TEST_CASE("A fresh log has the present format, and opening it again changes nothing")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    openLog(file);
    CHECK(Connection(file, Connection::Access::QueryOnly).pragma(QStringLiteral("user_version")) ==
          kSchemaVersion);
    const std::string before = contentOf(file);
    openLog(file);
    CHECK(contentOf(file) == before);
}

TEST_CASE("The folder and every file of the log are the owner's alone, whatever the umask")
{
    const TempFolder folder;
    const mode_t before = ::umask(0);
    const auto file = folder / "a" / "b" / "log.sqlite";
    const auto log = openLog(file);
    rollOnce(*log, sampleHeader());
    ::umask(before);
    CHECK(fs::status(folder / "a").permissions() == fs::perms::owner_all);
    CHECK(fs::status(folder / "a" / "b").permissions() == fs::perms::owner_all);
    int files = 0;
    for (const auto& entry : fs::directory_iterator(file.parent_path())) {
        CAPTURE(entry.path());
        CHECK(entry.status().permissions() == kOwnerOnly);
        ++files;
    }
    CHECK(files == 4); // The log, its write-ahead log and shared memory, the lock file.
}

TEST_CASE("Rights that were given to others are taken back")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeSound(file);
    fs::permissions(file, fs::perms::all);
    const auto log = openLog(file);
    rollOnce(*log, sampleHeader("another"));
    CHECK(fs::status(file).permissions() == kOwnerOnly);
    CHECK(fs::status(file.string() + "-wal").permissions() == kOwnerOnly);
}

TEST_CASE("A log of a later version is refused and not touched")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeSound(file);
    setVersion(file, kSchemaVersion + 1);
    const std::string before = contentOf(file);
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const Error error = errorOf(file, mode);
        CHECK(error.code == ErrorCode::TooNew);
        CHECK(error.message.find("later version") != std::string::npos);
        CHECK(contentOf(file) == before);
        CHECK_FALSE(fs::exists(file.string() + "-wal"));
    }
    CHECK(setAsideIn(folder.path()).empty());
}

TEST_CASE("A later version that was killed before it tidied up is refused and not touched either")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const auto copy = folder / "copy" / "log.sqlite";
    fs::create_directory(copy.parent_path());
    {
        // The new format stands in the write-ahead log alone; the copy is what a killed process leaves.
        const auto log = openLog(file);
        setVersion(file, kSchemaVersion + 1);
        fs::copy_file(file, copy);
        fs::copy_file(file.string() + "-wal", copy.string() + "-wal");
    }
    const std::string before = contentOf(copy);
    const std::string ahead = contentOf(copy.string() + "-wal");
    CHECK(errorOf(copy).code == ErrorCode::TooNew);
    CHECK(errorOf(copy, OpenMode::ReadOnly).code == ErrorCode::TooNew);
    CHECK(contentOf(copy) == before);
    CHECK(contentOf(copy.string() + "-wal") == ahead);
}

TEST_CASE("What is no log is set aside")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const std::string content =
        GENERATE(std::string("not a database"), std::string(5000, 'x'), std::string("SQLite"),
                 std::string("SQLite format 3\0", 16), std::string(1, '\0'));
    writeFile(file, content);
    checkSetAside(file, content);
}

TEST_CASE("A truncated log is set aside")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeSound(file);
    const auto size = fs::file_size(file);
    fs::resize_file(
        file, GENERATE_COPY(size - 1, size - 4096, size / 2, std::uintmax_t{4096}, std::uintmax_t{100}));
    checkSetAside(file, contentOf(file));
}

TEST_CASE("A sound file that is not our log is set aside")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    SECTION("another program's")
    {
        Connection(file, Connection::Access::ReadWrite)
            .once(QStringLiteral("CREATE TABLE recipe (name TEXT)"));
    }
    SECTION("ours without its tables")
    {
        writeSound(file);
        Connection(file, Connection::Access::ReadWrite).once(QStringLiteral("DROP TABLE rating"));
    }
    checkSetAside(file, contentOf(file));
}

TEST_CASE("Damage inside the pages is found by a full look and by the check")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeSound(file);
    std::string content = contentOf(file);
    content.replace(4096, content.size() - 4096, content.size() - 4096, '\x5a');
    writeFile(file, content);
    {
        const auto opened = LogDatabase::open(file, OpenMode::ReadOnly);
        if (opened.ok()) {
            const auto found = opened.value()->check();
            CHECK((!found.ok() || !found.value().empty()));
        }
        CHECK(contentOf(file) == content);
    }
    const auto opened = LogDatabase::open(file, OpenMode::ReadWrite, true);
    REQUIRE(opened.ok());
    CHECK(opened.value()->setAside());
    CHECK(contentOf(setAsideIn(folder.path()).front()) == content);
}

TEST_CASE("A write-ahead log whose main file is gone is set aside, not deleted")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const std::string ahead(5000, 'w');
    writeFile(file.string() + "-wal", ahead);
    SECTION("no main file") {}
    SECTION("an empty one")
    {
        writeFile(file, "");
    }
    const auto log = openLog(file);
    REQUIRE(log->setAside());
    CHECK(contentOf(log->setAside()->place + "-wal") == ahead);
    rollOnce(*log, sampleHeader());
}

TEST_CASE("A file of no bytes is a log nobody has written to yet")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeFile(file, "");
    CHECK(errorOf(file, OpenMode::ReadOnly).code == ErrorCode::NotFound);
    const auto log = openLog(file);
    CHECK_FALSE(log->setAside());
    CHECK(setAsideIn(folder.path()).empty());
    CHECK(fs::status(file).permissions() == kOwnerOnly);
}

TEST_CASE("Setting aside never replaces a file, nor separates one from what belongs to it")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const std::time_t now = 1'792'000'000;
    std::vector<fs::path> names;
    for (const char* content : {"first", "second", "third"}) {
        writeFile(file, content);
        writeFile(file.string() + "-wal", std::string(content) + " ahead");
        names.push_back(setAside(file, now));
        CHECK_FALSE(fs::exists(file));
        CHECK_FALSE(fs::exists(file.string() + "-wal"));
    }
    CHECK(contentOf(names[0]) == "first");
    CHECK(contentOf(names[1]) == "second");
    CHECK(names[1] == fs::path(names[0].string() + "-2"));
    CHECK(contentOf(names[2].string() + "-wal") == "third ahead");
    CHECK(names[0].filename().string().size() == std::string("log.sqlite.damaged-20261014-123456").size());
}

TEST_CASE("Nothing is renamed on top of a lone write-ahead log of the same name")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeFile(file, "one");
    const fs::path first = setAside(file, 1'792'000'000);
    fs::rename(first, folder / "elsewhere");
    writeFile(first.string() + "-wal", "somebody's");
    writeFile(file, "two");
    writeFile(file.string() + "-wal", "two ahead");
    CHECK(setAside(file, 1'792'000'000) != first);
    CHECK(contentOf(first.string() + "-wal") == "somebody's");
}

TEST_CASE("A folder or a pipe where the log should be is an error, and stays")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    SECTION("folder")
    {
        fs::create_directory(file);
        CHECK(errorOf(file).message.find("folder") != std::string::npos);
        CHECK(fs::is_directory(file));
    }
    SECTION("pipe")
    {
        REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
        CHECK(errorOf(file).code == ErrorCode::Unwritable);
        CHECK(fs::is_fifo(file));
    }
    CHECK(errorOf(file, OpenMode::ReadOnly).code == ErrorCode::Unwritable);
}

TEST_CASE("A file where the folder should be is an error")
{
    const TempFolder folder;
    writeFile(folder / "data", "x");
    CHECK(errorOf(folder.path() / "data" / "log.sqlite").code == ErrorCode::Unwritable);
}

TEST_CASE("A folder that cannot be written is an error")
{
    const TempFolder folder;
    fs::create_directory(folder / "data");
    fs::permissions(folder.path(), fs::perms::all);
    const AsNobody nobody(folder / "data");
    fs::permissions(folder / "data", fs::perms::owner_read | fs::perms::owner_exec);
    const Error error = errorOf(folder.path() / "data" / "log.sqlite");
    CHECK(error.code == ErrorCode::Unwritable);
    CHECK(error.message.find("permissions") != std::string::npos);
}

TEST_CASE("A log in a place where nothing can be written can still be read")
{
    const TempFolder folder;
    fs::create_directory(folder / "data");
    const auto file = folder.path() / "data" / "log #1?.sqlite";
    writeSound(file);
    fs::permissions(file, fs::perms::all);
    fs::permissions(folder.path(), fs::perms::all);
    const AsNobody nobody(folder / "data");
    fs::permissions(folder / "data", fs::perms::owner_read | fs::perms::owner_exec);
    const auto log = openLog(file, OpenMode::ReadOnly);
    CHECK(log->sessions(-1).value().size() == 1);
    CHECK(log->check().value().empty());
}

TEST_CASE("A log that may not be read is an error, and stays")
{
    const TempFolder folder;
    fs::create_directory(folder / "data");
    const auto file = folder.path() / "data" / "log.sqlite";
    writeSound(file);
    const std::string before = contentOf(file);
    fs::remove(file.string() + "-lock");
    fs::permissions(file, fs::perms::none);
    fs::permissions(folder.path(), fs::perms::all);
    {
        const AsNobody nobody(folder / "data");
        CHECK(errorOf(file).code == ErrorCode::Unreadable);
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE(
    "Looking at a log changes nothing, finds what another process has just written, and leaves no trace")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    CHECK(errorOf(file, OpenMode::ReadOnly).code == ErrorCode::NotFound);
    CHECK(fs::is_empty(folder.path()));
    {
        const auto writer = openLog(file);
        rollOnce(*writer, sampleHeader());
        const auto log = openLog(file, OpenMode::ReadOnly);
        CHECK(log->sessions(-1).value().size() == 1);
        CHECK(log->write(Write{SetNote{sampleHeader().id, "x"}, kNow}).error().code == ErrorCode::Unwritable);
        CHECK(log->overview("2026-10-14", kNow).value().cutOff.empty());
    }
    const std::string before = contentOf(file);
    CHECK(openLog(file, OpenMode::ReadOnly)->check().value().empty());
    CHECK(contentOf(file) == before);
    CHECK_FALSE(fs::exists(file.string() + "-wal"));
}

TEST_CASE("What a killed process left in its write-ahead log is read")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const auto copy = folder / "copy.sqlite";
    {
        const auto log = openLog(file);
        rollOnce(*log, sampleHeader());
        fs::copy_file(file, copy);
        fs::copy_file(file.string() + "-wal", copy.string() + "-wal");
    }
    REQUIRE(fs::file_size(copy.string() + "-wal") > 0);
    CHECK(openLog(copy, OpenMode::ReadOnly)->sessions(-1).value().size() == 1);
    const auto log = openLog(copy);
    CHECK_FALSE(log->setAside());
    CHECK(log->sessions(-1).value().size() == 1);
}

TEST_CASE("The check names what is wrong with the rows")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeSound(file);
    {
        Connection connection(file, Connection::Access::ReadWrite);
        connection.once(QStringLiteral("INSERT INTO rating VALUES (99, 'before', 'calf', 'left', 3)"));
        connection.once(QStringLiteral("UPDATE event SET kind = 'juggled' WHERE seq = 0"));
    }
    const auto found = openLog(file, OpenMode::ReadOnly)->check().value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].find("rating") != std::string::npos);
    CHECK(found[1].find("juggled") != std::string::npos);
}
