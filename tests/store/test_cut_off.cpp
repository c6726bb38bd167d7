#include "log_fixture.h"

#include "store/connection.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

namespace {

constexpr const char* kToday = "2026-10-14";

/// A log as a process leaves it that was killed in the second step.
void leaveCutOff(const std::filesystem::path& file, SessionHeader header, std::int64_t utc = kNow)
{
    const auto log = openLog(file);
    rollOnce(*log, header, Millis{118000}, utc);
    put(*log, header.id, Millis{130000}, event::SegmentStarted{3, 1}, utc);
    put(*log, KeepPlace{header.id, samplePlace()}, utc);
}

LogOverview overviewOf(LogDatabase& log, std::int64_t utc)
{
    auto overview = log.overview(kToday, utc);
    if (!overview.ok())
        FAIL(overview.error().message);
    return std::move(overview).value();
}

} // namespace

TEST_CASE("A session that was cut off is offered with its exact place")
{
    const TempFolder folder;
    const auto header = sampleHeader();
    leaveCutOff(folder / "log.sqlite", header);
    const auto log = openLog(folder / "log.sqlite");
    const auto cutOff = overviewOf(*log, kNow + kHour).cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front() == CutOffSession{header, samplePlace(), kNow});
    CHECK(recordOf(*log, header.id).outcome == std::nullopt);
}

TEST_CASE("It is offered for twelve hours after its last write, and closed with what was done after that")
{
    const TempFolder folder;
    const auto header = sampleHeader();
    leaveCutOff(folder / "log.sqlite", header);
    const auto log = openLog(folder / "log.sqlite");
    CHECK(overviewOf(*log, kNow + 12 * kHour).cutOff.size() == 1);
    CHECK(overviewOf(*log, kNow - kHour).cutOff.size() == 1); // The clock was set back meanwhile.

    const LogOverview later = overviewOf(*log, kNow + 12 * kHour + 1);
    CHECK(later.cutOff.empty());
    CHECK(later.sessions == 1);
    CHECK(later.days == std::vector<DayTotal>{{kToday, Millis{118000 + 16000 + 5000}, 1}});
    const SessionRecord record = recordOf(*log, header.id);
    CHECK(record.outcome == Outcome::Interrupted);
    CHECK(record.total == samplePlace().at);
    CHECK(record.steps[0].outcome == Outcome::Completed);
    CHECK(record.steps[1] == StepRecord{header.steps[1], Millis{16000}, Millis{5000}, Outcome::Interrupted});
    CHECK(record.steps[2].outcome == std::nullopt);
    CHECK(overviewOf(*log, kNow).cutOff.empty());
}

TEST_CASE("The twelve hours count from the last write, not from the start")
{
    const TempFolder folder;
    const auto header = sampleHeader();
    leaveCutOff(folder / "log.sqlite", header);
    {
        const auto log = openLog(folder / "log.sqlite");
        put(*log, header.id, Millis{160000}, event::Paused{PauseReason::Asked}, kNow + 5 * kHour);
    }
    const auto log = openLog(folder / "log.sqlite");
    const auto cutOff = overviewOf(*log, kNow + 17 * kHour).cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front().lastUtcMillis == kNow + 5 * kHour);
}

TEST_CASE("Several are offered newest first")
{
    const TempFolder folder;
    leaveCutOff(folder / "log.sqlite", sampleHeader("older"), kNow - kHour);
    leaveCutOff(folder / "log.sqlite", sampleHeader("newer"), kNow);
    leaveCutOff(folder / "log.sqlite", sampleHeader("oldest"), kNow - 2 * kHour);
    const auto log = openLog(folder / "log.sqlite");
    const auto cutOff = overviewOf(*log, kNow).cutOff;
    REQUIRE(cutOff.size() == 3);
    CHECK(cutOff[0].header.id == "newer");
    CHECK(cutOff[1].header.id == "older");
    CHECK(cutOff[2].header.id == "oldest");
}

TEST_CASE("A session without a place to go back to is closed")
{
    const TempFolder folder;
    rollOnce(*openLog(folder / "log.sqlite"), sampleHeader());
    const auto log = openLog(folder / "log.sqlite");
    CHECK(overviewOf(*log, kNow).cutOff.empty());
    CHECK(recordOf(*log, sampleHeader().id).outcome == Outcome::Interrupted);
    CHECK(recordOf(*log, sampleHeader().id).total == Millis{100000});
}

TEST_CASE("A session that ended, was discarded or closed is not offered")
{
    const TempFolder folder;
    leaveCutOff(folder / "log.sqlite", sampleHeader("ended"));
    leaveCutOff(folder / "log.sqlite", sampleHeader("discarded"));
    leaveCutOff(folder / "log.sqlite", sampleHeader("closed"));
    {
        const auto log = openLog(folder / "log.sqlite");
        put(*log, "ended", Millis{200000}, event::SessionEnded{Outcome::Completed});
        put(*log, KeepPlace{"ended", samplePlace()});
        put(*log, DiscardSession{"discarded"});
        put(*log, CloseInterrupted{"closed"});
        put(*log, CloseInterrupted{"ended"});
    }
    const auto log = openLog(folder / "log.sqlite");
    CHECK(overviewOf(*log, kNow).cutOff.empty());
    CHECK(recordOf(*log, "ended").outcome == Outcome::Completed);
    CHECK(recordOf(*log, "closed").outcome == Outcome::Interrupted);
    CHECK(log->sessions(-1).value().size() == 2);
}

TEST_CASE("A session that somebody is writing is neither offered nor closed")
{
    const TempFolder folder;
    const auto writer = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*writer, sampleHeader());
    put(*writer, KeepPlace{header.id, samplePlace()});
    const auto other = openLog(folder / "log.sqlite");
    CHECK(overviewOf(*other, kNow + 24 * kHour).cutOff.empty());
    CHECK(overviewOf(*writer, kNow + 24 * kHour).cutOff.empty());
    CHECK(recordOf(*other, header.id).outcome == std::nullopt);

    const auto taken = other->write(Write{AppendEvent{header.id, {Millis{1}, event::Resumed{}}}, kNow});
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().code == ErrorCode::Unavailable);
    CHECK(taken.error().message.find("another window") != std::string::npos);
    CHECK(other->write(Write{CloseInterrupted{header.id}, kNow}).error().code == ErrorCode::Unavailable);
    CHECK(other->write(Write{DiscardSession{header.id}, kNow}).error().code == ErrorCode::Unavailable);
}

TEST_CASE("Of two that take a session up again, the first one has it")
{
    const TempFolder folder;
    leaveCutOff(folder / "log.sqlite", sampleHeader());
    const auto one = openLog(folder / "log.sqlite");
    const auto two = openLog(folder / "log.sqlite");
    REQUIRE(overviewOf(*one, kNow).cutOff.size() == 1);
    REQUIRE(overviewOf(*two, kNow).cutOff.size() == 1);
    const Write resume{AppendEvent{sampleHeader().id, {Millis{150000}, event::Resumed{}}}, kNow};
    CHECK(one->write(resume).ok());
    CHECK(two->write(resume).error().code == ErrorCode::Unavailable);
    CHECK(overviewOf(*two, kNow).cutOff.empty());
}

TEST_CASE("A session that is taken up again goes on in the same rows")
{
    const TempFolder folder;
    const auto header = sampleHeader();
    leaveCutOff(folder / "log.sqlite", header);
    const auto log = openLog(folder / "log.sqlite");
    const auto before = log->events(header.id).value().size();
    put(*log, header.id, Millis{150000}, event::Resumed{});
    put(*log, header.id, Millis{190000},
        event::SegmentEnded{3, 1, Outcome::Completed, Millis{55000}, Millis{5000}});
    put(*log, header.id, Millis{260000}, event::SessionEnded{Outcome::Completed});
    CHECK(log->events(header.id).value().size() == before + 3);
    CHECK(recordOf(*log, header.id).steps[1].rolled == Millis{55000});
    CHECK(recordOf(*log, header.id).outcome == Outcome::Completed);
}

TEST_CASE("A place that cannot be read closes its session and no other")
{
    const TempFolder folder;
    leaveCutOff(folder / "log.sqlite", sampleHeader("good"));
    leaveCutOff(folder / "log.sqlite", sampleHeader("bad"));
    Connection(folder / "log.sqlite", Connection::Access::ReadWrite)
        .once(QStringLiteral("UPDATE checkpoint SET tallies = '[' WHERE session = 2"));
    const auto log = openLog(folder / "log.sqlite");
    const auto cutOff = overviewOf(*log, kNow).cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front().header.id == "good");
    CHECK(recordOf(*log, "bad").outcome == Outcome::Interrupted);
}
