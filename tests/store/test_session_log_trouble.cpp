#include "session_log_fixture.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

TEST_CASE("A folder that cannot be made is told once; when it can, nothing of the session is missing")
{
    const TempFolder folder;
    writeFile(folder / "data", "in the way");
    const auto file = folder.path() / "data" / "log.sqlite";
    const auto header = sampleHeader();
    SqliteSessionLog log(file);
    std::vector<Error> told;
    log.onProblem([&](const Error& error) { told.push_back(error); });

    log.begin(header);
    CHECK(overviewOf(log).error().code == ErrorCode::Unwritable);
    for (int i = 0; i < 20; ++i) {
        log.append(header.id, {Millis{i}, event::Resumed{}});
        log.checkpoint(header.id, samplePlace());
        CHECK(flushed(log).error().code == ErrorCode::Unwritable);
    }
    CHECK(told.size() == 1);

    fs::remove(folder / "data");
    REQUIRE(flushed(log).ok());
    CHECK(eventsIn(file, header.id).size() == 20);
    CHECK(told.size() == 1);
}

TEST_CASE("A full disk is told once; with room again, nothing of the session is missing")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const auto header = sampleHeader();
    SqliteSessionLog log(file);
    std::vector<Error> told;
    log.onProblem([&](const Error& error) { told.push_back(error); });
    log.begin(header);
    REQUIRE(flushed(log).ok());
    {
        const FullDisk disk(fs::file_size(file.string() + "-wal"));
        for (int i = 0; i < 10; ++i) {
            log.append(header.id, {Millis{i}, event::Resumed{}});
            log.checkpoint(header.id, samplePlace());
            CHECK(flushed(log).error().code == ErrorCode::Unwritable);
        }
    }
    CHECK(told.size() == 1);
    CHECK(told.front().code == ErrorCode::Unwritable);
    log.append(header.id, {Millis{10}, event::Resumed{}});
    REQUIRE(flushed(log).ok());
    const auto events = eventsIn(file, header.id);
    REQUIRE(events.size() == 11);
    CHECK(events.back().at == Millis{10});
    CHECK(openLog(file, OpenMode::ReadOnly)->check().value().empty());
}

TEST_CASE("A damaged file is told with its new name, also to one who listens late")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    writeFile(file, std::string(9000, 'x'));
    SqliteSessionLog log(file);
    CHECK(overviewOf(log).value() == LogOverview{});
    std::vector<Error> told;
    log.onProblem([&](const Error& error) { told.push_back(error); });
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == ErrorCode::Corrupt);
    CHECK(contentOf(told.front().place) == std::string(9000, 'x'));
}

TEST_CASE("Damage that shows during a session sets the log aside; the whole session is in the new one")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    leaveHiddenDamage(file);

    const auto header = sampleHeader("running");
    SqliteSessionLog log(file);
    std::vector<Error> told;
    log.onProblem([&](const Error& error) { told.push_back(error); });
    log.begin(header);
    log.append(header.id, {Millis{0}, event::SessionStarted{}});
    REQUIRE(flushed(log).ok());
    log.append(header.id, {Millis{1}, event::SegmentStarted{1, 0}});
    log.checkpoint(header.id, samplePlace());
    REQUIRE(flushed(log).ok());
    REQUIRE(flushed(log).ok());
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == ErrorCode::Corrupt);
    CHECK(fs::path(told.front().place).filename().string().starts_with("log.sqlite.damaged-"));

    CHECK(eventsIn(file, header.id).size() == 2);
    CHECK(sessionsOf(log).value().size() == 1);
    CHECK(openLog(file, OpenMode::ReadOnly)->check().value().empty());
}

TEST_CASE("A cut-off session that was offered survives damage with its place")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    leaveCutOffBesideDamage(file);
    {
        SqliteSessionLog log(file);
        REQUIRE(overviewOf(log).value().cutOff.size() == 1);
        REQUIRE(firstProblemOf(log).code == ErrorCode::Corrupt);
    }
    const auto log = openLog(file);
    CHECK(log->sessions(-1).value().size() == 1);
    CHECK(log->events("cut off").value().empty());
    const auto cutOff = log->overview(kToday, kNow).value().cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front().header == sampleHeader("cut off"));
    CHECK(cutOff.front().checkpoint == samplePlace());
}

TEST_CASE(
    "What a cut-off session did since it was offered survives damage, found before or after it was written")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    leaveCutOffBesideDamage(file);
    {
        SqliteSessionLog log(file);
        REQUIRE(overviewOf(log).value().cutOff.size() == 1);
        log.begin(sampleHeader("cut off"));
        for (int i = 0; i < 20; ++i)
            log.append("cut off", {Millis{150000 + i}, event::CountedDown{i % 3}});
        REQUIRE(firstProblemOf(log).code == ErrorCode::Corrupt);
        log.append("cut off", {Millis{160000}, event::Resumed{}});
        REQUIRE(flushed(log).ok());
    }
    const auto log = openLog(file);
    CHECK(log->sessions(-1).value().size() == 1);
    const auto events = log->events("cut off").value();
    REQUIRE(events.size() == 21);
    for (int i = 0; i < 20; ++i)
        CHECK(events[static_cast<std::size_t>(i)] == Event{Millis{150000 + i}, event::CountedDown{i % 3}});
    CHECK(events.back() == Event{Millis{160000}, event::Resumed{}});
    const auto cutOff = log->overview(kToday, kNow).value().cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front().checkpoint == samplePlace());
}

TEST_CASE("A log of a later version is told and stays as it is; the session goes on without a log")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    openLog(file);
    Connection(file, Connection::Access::ReadWrite).once(QStringLiteral("PRAGMA user_version = 99"));
    const std::string before = contentOf(file);
    {
        SqliteSessionLog log(file);
        std::vector<Error> told;
        log.onProblem([&](const Error& error) { told.push_back(error); });
        log.begin(sampleHeader());
        log.append(sampleHeader().id, {Millis{0}, event::SessionStarted{}});
        CHECK(flushed(log).error().code == ErrorCode::TooNew);
        CHECK(flushed(log).error().code == ErrorCode::TooNew);
        CHECK(overviewOf(log).error().code == ErrorCode::TooNew);
        CHECK(told.size() == 1);
    }
    CHECK((contentOf(file) == before));
}
