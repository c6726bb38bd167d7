#include "session_log_fixture.h"

#include <thread>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

TEST_CASE("What is written is durable when flushed() answers, in order")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const auto header = sampleHeader();
    SqliteSessionLog log(file);
    log.begin(header);
    for (int i = 0; i < 1000; ++i)
        log.append(header.id, {Millis{i}, event::CountedDown{i % 3}});
    log.checkpoint(header.id, samplePlace());
    log.setNote(header.id, "heavy legs");
    REQUIRE(flushed(log).ok());

    const auto events = eventsIn(file, header.id);
    REQUIRE(events.size() == 1000);
    for (int i = 0; i < 1000; ++i)
        REQUIRE(events[static_cast<std::size_t>(i)] == Event{Millis{i}, event::CountedDown{i % 3}});
    const auto other = openLog(file, OpenMode::ReadOnly);
    CHECK(recordOf(*other, header.id).note == "heavy legs");
}

TEST_CASE("A question sees what was written before it was asked")
{
    const TempFolder folder;
    SqliteSessionLog log(folder / "log.sqlite");
    log.begin(sampleHeader("one"));
    log.append("one", {Millis{9}, event::SegmentEnded{1, 0, Outcome::Completed, Millis{9000}, Millis{0}}});
    CHECK(overviewOf(log).value().days == std::vector<DayTotal>{{kToday, Millis{9000}, 1}});
    log.discard("one");
    CHECK(sessionsOf(log).value().empty());
    log.begin(sampleHeader("two"));
    log.closeInterrupted("two");
    CHECK(sessionsOf(log).value().front().outcome == Outcome::Interrupted);
}

TEST_CASE("Answers arrive on the thread that asked, and never inside the call")
{
    const TempFolder folder;
    SqliteSessionLog log(folder / "log.sqlite");
    const auto here = std::this_thread::get_id();
    bool inside = true;
    runUntil([&](const auto& done) {
        log.overview(kToday, kNow, [&, done](const Result<LogOverview>&) {
            CHECK(std::this_thread::get_id() == here);
            CHECK_FALSE(inside);
            done();
        });
        inside = false;
    });
}

TEST_CASE("Nothing is opened before the first call, and going away writes what is queued")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    {
        const SqliteSessionLog idle(file);
    }
    CHECK_FALSE(fs::exists(file));
    {
        SqliteSessionLog log(file);
        log.begin(sampleHeader());
        for (int i = 0; i < 500; ++i)
            log.append(sampleHeader().id, {Millis{i}, event::Resumed{}});
        log.overview(kToday, kNow, [](const Result<LogOverview>&) { FAIL("answered after the end"); });
    }
    CHECK(eventsIn(file, sampleHeader().id).size() == 500);
    CHECK_FALSE(fs::exists(file.string() + "-wal"));
}

TEST_CASE("A write that is refused does not hold up the others")
{
    const TempFolder folder;
    SqliteSessionLog log(folder / "log.sqlite");
    std::vector<Error> told;
    log.onProblem([&](const Error& error) { told.push_back(error); });
    log.begin(sampleHeader());
    log.append("nobody", {Millis{0}, event::Resumed{}});
    log.append(sampleHeader().id, {Millis{0}, event::Resumed{}});
    REQUIRE(flushed(log).ok());
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == ErrorCode::NotFound);
    CHECK(eventsIn(folder / "log.sqlite", sampleHeader().id).size() == 1);
}

TEST_CASE("Two logs on one file: each session belongs to the one that writes it")
{
    const TempFolder folder;
    SqliteSessionLog one(folder / "log.sqlite");
    SqliteSessionLog two(folder / "log.sqlite");
    one.begin(sampleHeader("first"));
    two.begin(sampleHeader("second"));
    for (int i = 0; i < 200; ++i) {
        one.append("first", {Millis{i}, event::Resumed{}});
        two.append("second", {Millis{i}, event::Resumed{}});
    }
    one.checkpoint("first", samplePlace());
    two.checkpoint("second", samplePlace());
    REQUIRE(flushed(one).ok());
    REQUIRE(flushed(two).ok());
    CHECK(overviewOf(one).value().cutOff.empty());
    CHECK(overviewOf(two).value().cutOff.empty());
    CHECK(sessionsOf(one).value().size() == 2);
    CHECK(eventsIn(folder / "log.sqlite", "first").size() == 200);
    CHECK(eventsIn(folder / "log.sqlite", "second").size() == 200);
}

TEST_CASE("A log that keeps nothing answers like an empty one")
{
    NullSessionLog log;
    log.begin(sampleHeader());
    log.append(sampleHeader().id, {Millis{0}, event::Resumed{}});
    CHECK(flushed(log).ok());
    CHECK(overviewOf(log).value() == LogOverview{});
    CHECK(sessionsOf(log).value().empty());
}

TEST_CASE("Files are written from the log while a session runs, with all that was told before")
{
    const TempFolder folder;
    {
        SqliteSessionLog log(folder / "log.sqlite");
        log.begin(sampleHeader());
        log.append(sampleHeader().id, {Millis{5}, event::Rated{RatingMoment::Before, "calf", Side::Left, 7}});
        for (const char* name : {"a.json", "b.sqlite", "none/c.json"}) {
            Result<void> answer;
            runUntil([&](const auto& done) {
                const auto take = [&, done](const Result<void>& result) {
                    answer = result;
                    done();
                };
                const std::string file = folder / name;
                if (file.ends_with(".json"))
                    log.exportTo(file, LogArchive::Format::Json, take);
                else
                    log.backUp(file, take);
            });
            CHECK(answer.ok() == fs::exists(folder / name));
        }
        // Asked for and not waited for: it is whole when the log has gone.
        log.exportTo(folder / "last.csv", LogArchive::Format::Csv, [](const Result<void>&) {});
        runUntil([&](const auto& done) { log.flushed([done](const Result<void>&) { done(); }); });
    }
    CHECK(contentOf(folder / "a.json").find("\"value\":7") != std::string::npos);
    CHECK(contentOf(folder / "last.csv").find("every-day") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "none"));
    const auto copy = openLog(folder / "b.sqlite", OpenMode::ReadOnly);
    CHECK(copy->events(sampleHeader().id).value().size() == 1);
}
