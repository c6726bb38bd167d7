#include "log_fixture.h"

#include "store/connection.h"
#include "store/session_reader.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

namespace {

void rate(LogDatabase& log, const std::string& id, RatingMoment moment, const char* technique, Side side,
          std::optional<int> value)
{
    put(log, id, Millis{1}, event::Rated{moment, technique, side, value});
}

} // namespace

TEST_CASE("An empty log has an empty overview")
{
    const TempFolder folder;
    CHECK(openLog(folder / "log.sqlite")->overview("2026-10-14", kNow).value() == LogOverview{});
}

TEST_CASE("Days: rolling and holding of the last 35, rehearsals left out")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader("old", "2026-09-09"), Millis{50000});
    rollOnce(*log, sampleHeader("edge", "2026-09-10"), Millis{40000});
    rollOnce(*log, sampleHeader("one", "2026-10-14"), Millis{30000});
    rollOnce(*log, sampleHeader("two", "2026-10-14"), Millis{20000});
    rollOnce(*log, sampleHeader("fast", "2026-10-14", true), Millis{10000});
    put(*log, "two", Millis{90000},
        event::SegmentEnded{3, 1, Outcome::Completed, Millis{7000}, Millis{3000}});
    put(*log, BeginSession{sampleHeader("nothing done", "2026-10-13")});

    const auto overview = log->overview("2026-10-14", kNow).value();
    CHECK(overview.days ==
          std::vector<DayTotal>{{"2026-09-10", Millis{40000}, 1}, {"2026-10-14", Millis{60000}, 2}});
    CHECK(overview.sessions == 5);
}

TEST_CASE("Latest rating of each area and side, the one after before the one before")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader("first", "2026-10-10"));
    rate(*log, "first", RatingMoment::Before, "calf", Side::Left, 8);
    rate(*log, "first", RatingMoment::After, "calf", Side::Left, 2);
    rate(*log, "first", RatingMoment::Before, "calf", Side::Right, 6);
    rate(*log, "first", RatingMoment::Before, "mid-back", Side::Both, 5);
    rate(*log, "first", RatingMoment::Before, "quadriceps", Side::Left, std::nullopt);
    rollOnce(*log, sampleHeader("second", "2026-10-12"));
    rate(*log, "second", RatingMoment::Before, "calf", Side::Right, 4);
    rate(*log, "second", RatingMoment::Before, "calf", Side::Left, std::nullopt);
    rollOnce(*log, sampleHeader("fast", "2026-10-13", true));
    rate(*log, "fast", RatingMoment::Before, "calf", Side::Left, 10);

    const auto overview = log->overview("2026-10-14", kNow).value();
    CHECK(latestIn(overview) == std::vector<event::Rated>{{RatingMoment::After, "calf", Side::Left, 2},
                                                       {RatingMoment::Before, "calf", Side::Right, 4},
                                                       {RatingMoment::Before, "mid-back", Side::Both, 5}});
    CHECK(overview.latestRatingDay == "2026-10-12");
}

TEST_CASE("The side the last session began with")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto firstSide = [&] { return log->overview("2026-10-14", kNow).value().firstSide; };
    auto middleOnly = sampleHeader("middle");
    middleOnly.steps.resize(1);
    rollOnce(*log, middleOnly);
    CHECK(firstSide().empty());

    rollOnce(*log, sampleHeader("right first"));
    CHECK(firstSide() == "right");

    auto left = sampleHeader("left first");
    std::swap(left.steps[1], left.steps[2]);
    rollOnce(*log, left);
    CHECK(firstSide() == "left");

    rollOnce(*log, sampleHeader("fast", "2026-10-14", true));
    put(*log, BeginSession{sampleHeader("nothing rolled")});
    CHECK(firstSide() == "left");
}

TEST_CASE("A running session counts as far as its last place tells")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*log, sampleHeader(), Millis{120000});
    put(*log, header.id, Millis{130000}, event::SegmentStarted{3, 1});
    put(*log, KeepPlace{header.id, samplePlace()});
    CHECK(log->overview("2026-10-14", kNow).value().days.front().rolled == Millis{141000});
    const auto record = recordOf(*log, header.id);
    CHECK(record.steps[1].rolled == Millis{16000});
    CHECK(record.steps[1].held == Millis{5000});
    CHECK(record.total == Millis{150000});
}

TEST_CASE("No question of the first page reads through steps, ratings or events, or sorts sessions")
{
    const TempFolder folder;
    {
        const auto log = openLog(folder / "log.sqlite");
        rollOnce(*log, sampleHeader());
        rate(*log, sampleHeader().id, RatingMoment::Before, "calf", Side::Left, 4);
        put(*log, KeepPlace{sampleHeader().id, samplePlace()});
    }
    Connection connection(folder / "log.sqlite", Connection::Access::QueryOnly);
    SessionReader reader(connection);
    static_cast<void>(reader.overview("2026-10-14"));
    REQUIRE(reader.open().size() == 1);
    REQUIRE(reader.cutOff(reader.open().front()));
    static_cast<void>(reader.events(sampleHeader().id));

    std::vector<std::string> questions;
    for (std::string text : connection.statements()) {
        for (auto at = text.find('?'); at != std::string::npos; at = text.find('?', at))
            text.replace(at, 1, "NULL");
        questions.push_back("EXPLAIN QUERY PLAN " + text);
    }
    REQUIRE(questions.size() >= 8);
    for (const std::string& question : questions) {
        Rows rows = connection.rows(question.c_str());
        while (rows.next()) {
            const std::string plan = rows.text(3);
            CAPTURE(question, plan);
            for (const char* table : {"step", "rating", "event", "checkpoint"})
                CHECK(plan.rfind(std::string("SCAN ") + table, 0) == std::string::npos);
            CHECK(plan.find("TEMP B-TREE FOR ORDER BY") == std::string::npos);
            CHECK(plan.find("TEMP B-TREE FOR GROUP BY") == std::string::npos);
        }
    }
}

TEST_CASE("Overview: where discomfort above 7 was told, once a session and area")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto told = [](const char* rule, const char* area) {
        return event::AdviceDue{rule, area, Side::Left};
    };
    for (const std::string id : {"old", "new"}) {
        rollOnce(*log, sampleHeader(id, id == "old" ? "2026-07-01" : "2026-10-13"));
        for (const auto& due :
             {told("P1", "calf"), told("T1", "calf"), told("P1", "calf"), told("P1", "itb")})
            put(*log, id, Millis{1}, due);
        put(*log, id, Millis{9}, event::SessionEnded{Outcome::Completed});
    }
    using enum AdviceTold::Answer;
    CHECK(log->overview("2026-10-14", kNow).value().told ==
          std::vector<AdviceTold>{{"P1", "calf", "2026-10-13", Shown}, {"P1", "itb", "2026-10-13", Shown}});
}

TEST_CASE("Overview: a day ahead is a journey, more is a clock that was wrong")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    for (const char* day : {"2026-10-14", "2026-10-15", "2026-10-16", "2027-10-14"})
        rollOnce(*log, sampleHeader(day, day));
    const auto overview = log->overview("2026-10-14", kNow).value();
    std::vector<std::string> recent;
    for (const SessionRecord& session : overview.recent)
        recent.push_back(session.header.id);
    CHECK(recent == std::vector<std::string>{"2026-10-15", "2026-10-14"});
}
