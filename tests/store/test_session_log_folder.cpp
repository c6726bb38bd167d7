#include "session_log_fixture.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

Result<void> movedTo(SqliteSessionLog& log, const fs::path& file)
{
    Result<void> answer;
    runUntil([&](const auto& done) {
        log.moveTo(file, [&, done](const Result<void>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

} // namespace

TEST_CASE("In another folder the history comes along, and nothing is missing or doubled")
{
    const TempFolder folder;
    const auto file = folder.path() / "first" / "log.sqlite";
    const auto other = folder.path() / "a" / "second" / "log.sqlite";
    put(*openLog(file), BeginSession{sampleHeader("earlier")});
    {
        SqliteSessionLog log(file);
        log.begin(sampleHeader("running"));
        log.append("running", {Millis{1}, event::Resumed{}});
        REQUIRE(movedTo(log, other).ok());
        log.append("running", {Millis{2}, event::Resumed{}});
        REQUIRE(flushed(log).ok());
    }
    CHECK(openLog(other)->sessions(-1).value().size() == 2);
    CHECK(eventsIn(other, "running").size() == 2);
    CHECK(eventsIn(file, "running").size() == 1);
    CHECK(((fs::status(other).permissions() & fs::perms::mask) ==
           (fs::perms::owner_read | fs::perms::owner_write)));
}

TEST_CASE("What could not be written is in the new folder, when the old one gave nothing to copy")
{
    const TempFolder folder;
    writeFile(folder / "data", "in the way");
    const auto other = folder.path() / "other" / "log.sqlite";
    SqliteSessionLog log(folder.path() / "data" / "log.sqlite");
    log.begin(sampleHeader("running"));
    log.append("running", {Millis{1}, event::Resumed{}});
    CHECK(flushed(log).error().code == ErrorCode::Unwritable);
    REQUIRE(movedTo(log, other).ok());
    CHECK(eventsIn(other, "running").size() == 1);
}

TEST_CASE("A log that is in the new folder already is taken up, with the session that runs")
{
    const TempFolder folder;
    const auto other = folder.path() / "other" / "log.sqlite";
    put(*openLog(other), BeginSession{sampleHeader("theirs")});
    SqliteSessionLog log(folder.path() / "data" / "log.sqlite");
    log.begin(sampleHeader("running"));
    log.append("running", {Millis{1}, event::Resumed{}});
    REQUIRE(flushed(log).ok());
    REQUIRE(movedTo(log, other).ok());
    CHECK(sessionsOf(log).value().size() == 2);
    CHECK(eventsIn(other, "running").size() == 1);
}

TEST_CASE("A folder that cannot be used leaves the log where it is")
{
    const TempFolder folder;
    writeFile(folder / "blocked", "in the way");
    const auto file = folder / "log.sqlite";
    SqliteSessionLog log(file);
    log.begin(sampleHeader("running"));
    CHECK(movedTo(log, folder.path() / "blocked" / "log.sqlite").error().code == ErrorCode::Unwritable);
    log.append("running", {Millis{1}, event::Resumed{}});
    REQUIRE(flushed(log).ok());
    CHECK(eventsIn(file, "running").size() == 1);
}
