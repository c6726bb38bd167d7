#include "log_fixture.h"

#include "store/connection.h"
#include "store/null_session_log.h"
#include "store/sqlite_session_log.h"
#include "support/event_loop.h"

#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

constexpr const char* kToday = "2026-10-14";

Result<void> flushed(SessionLog& log)
{
    Result<void> answer;
    runUntil([&](const auto& done) {
        log.flushed([&, done](const Result<void>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

Result<LogOverview> overviewOf(SessionLog& log, std::int64_t utc = kNow)
{
    Result<LogOverview> answer{LogOverview{}};
    runUntil([&](const auto& done) {
        log.overview(kToday, utc, [&, done](const Result<LogOverview>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

Result<std::vector<SessionRecord>> sessionsOf(SessionLog& log, int atMost = -1)
{
    Result<std::vector<SessionRecord>> answer{std::vector<SessionRecord>{}};
    runUntil([&](const auto& done) {
        log.sessions(atMost, [&, done](const Result<std::vector<SessionRecord>>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

std::vector<Event> eventsIn(const fs::path& file, const std::string& session)
{
    return openLog(file, OpenMode::ReadOnly)->events(session).value();
}

/// Fills a log and ruins the middle of its events, where no question of the first page goes.
void leaveHiddenDamage(const fs::path& file)
{
    {
        const auto before = openLog(file);
        put(*before, BeginSession{sampleHeader("long")});
        for (int i = 0; i < 500; ++i)
            put(*before, "long", Millis{i}, event::PainStopped{std::string(200, 'x'), Side::Left});
        put(*before, "long", Millis{500}, event::SessionEnded{Outcome::Completed});
    }
    std::string content = contentOf(file);
    content.replace(content.size() / 2, 16384, std::string(16384, '\x5a'));
    writeFile(file, content);
}

/// The same beside a session that was cut off at samplePlace().
void leaveCutOffBesideDamage(const fs::path& file)
{
    {
        const auto before = openLog(file);
        put(*before, BeginSession{sampleHeader("cut off")});
        put(*before, KeepPlace{"cut off", samplePlace()});
    }
    leaveHiddenDamage(file);
}

/// Waits until the log tells of something; finding damage has its own time, when nobody asks for anything.
Error firstProblemOf(SessionLog& log)
{
    Error problem;
    runUntil([&](const auto& done) {
        log.onProblem([&, done](const Error& error) {
            problem = error;
            done();
        });
    });
    log.onProblem({});
    return problem;
}

/// Files of this process cannot grow beyond a size for a scope, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t size)
    {
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &limit_);
        const rlimit small{size, limit_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit limit_{};
    void (*before_)(int) = nullptr;
};

} // namespace

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
