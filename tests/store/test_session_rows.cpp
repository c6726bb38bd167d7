#include "log_fixture.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

TEST_CASE("A session comes back with its header, steps and totals")
{
    const TempFolder folder;
    const auto header = sampleHeader();
    {
        const auto log = openLog(folder / "log.sqlite");
        put(*log, BeginSession{header});
        put(*log, header.id, Millis{0}, event::SessionStarted{});
        put(*log, header.id, Millis{11000}, event::SegmentStarted{1, 0});
        put(*log, header.id, Millis{131000},
            event::SegmentEnded{1, 0, Outcome::Completed, Millis{118000}, Millis{2000}});
        put(*log, header.id, Millis{140000}, event::SegmentStarted{3, 1});
        put(*log, header.id, Millis{150000},
            event::SegmentEnded{3, 1, Outcome::Skipped, Millis{9000}, Millis{0}});
        put(*log, header.id, Millis{151000}, event::SessionEnded{Outcome::Abandoned});
        put(*log, SetNote{header.id, "Tight after the \xe2\x80\x9clong\xe2\x80\x9d run"});
    }
    const auto log = openLog(folder / "log.sqlite");
    const SessionRecord record = recordOf(*log, header.id);
    CHECK(record.header == header);
    CHECK(record.outcome == Outcome::Abandoned);
    CHECK(record.total == Millis{151000});
    CHECK(record.note == "Tight after the \xe2\x80\x9clong\xe2\x80\x9d run");
    REQUIRE(record.steps.size() == 3);
    CHECK(record.steps[0] == StepRecord{header.steps[0], Millis{118000}, Millis{2000}, Outcome::Completed});
    CHECK(record.steps[1] == StepRecord{header.steps[1], Millis{9000}, Millis{0}, Outcome::Skipped});
    CHECK(record.steps[2] == StepRecord{header.steps[2], Millis{0}, Millis{0}, std::nullopt});
    CHECK(log->events(header.id).value().size() == 6);
}

TEST_CASE("A step that is visited again holds what was done in all visits")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*log, sampleHeader(), Millis{30000});
    put(*log, header.id, Millis{31000}, event::SegmentStarted{1, 0});
    CHECK(recordOf(*log, header.id).steps[0].outcome == std::nullopt);
    put(*log, header.id, Millis{91000},
        event::SegmentEnded{1, 0, Outcome::Completed, Millis{90000}, Millis{0}});
    CHECK(recordOf(*log, header.id).steps[0].rolled == Millis{90000});
    CHECK(log->overview("2026-10-14", kNow).value().days.front().rolled == Millis{90000});
}

TEST_CASE("Segments that roll nothing change no step")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = sampleHeader();
    put(*log, BeginSession{header});
    put(*log, header.id, Millis{0}, event::SegmentStarted{0, -1});
    put(*log, header.id, Millis{9}, event::SegmentEnded{0, -1, Outcome::Completed, Millis{9}, Millis{0}});
    for (const StepRecord& step : recordOf(*log, header.id).steps)
        CHECK(step.rolled == Millis{0});
}

TEST_CASE("Ratings: the latest number counts, none is not zero")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = sampleHeader();
    put(*log, BeginSession{header});
    const auto rate = [&](RatingMoment moment, const char* technique, Side side, std::optional<int> value) {
        put(*log, header.id, Millis{1}, event::Rated{moment, technique, side, value});
    };
    rate(RatingMoment::Before, "mid-back", Side::Both, 7);
    rate(RatingMoment::Before, "mid-back", Side::Both, 5);
    rate(RatingMoment::Before, "calf", Side::Left, 0);
    rate(RatingMoment::Before, "calf", Side::Right, 3);
    rate(RatingMoment::Before, "calf", Side::Right, std::nullopt);
    rate(RatingMoment::After, "calf", Side::Left, std::nullopt);

    using event::Rated;
    CHECK(recordOf(*log, header.id).ratings ==
          std::vector<Rated>{{RatingMoment::Before, "calf", Side::Left, 0},
                             {RatingMoment::Before, "mid-back", Side::Both, 5}});
    CHECK(log->events(header.id).value().size() == 6);
}

TEST_CASE("Values out of range are refused one by one and lose nothing else")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = sampleHeader();
    std::vector<Error> refused;
    const auto rated = [&](int value) {
        return Write{AppendEvent{header.id,
                                 {Millis{1}, event::Rated{RatingMoment::Before, "calf", Side::Left, value}}},
                     kNow};
    };
    const auto written = log->write({{BeginSession{header}, kNow},
                                     rated(11),
                                     rated(10),
                                     {AppendEvent{"nobody", {Millis{1}, event::Resumed{}}}, kNow},
                                     {AppendEvent{header.id, {Millis{-1}, event::Resumed{}}}, kNow},
                                     {AppendEvent{header.id, {Millis{2}, event::Resumed{}}}, kNow}},
                                    [&](const Error& error) { refused.push_back(error); });
    REQUIRE(written.ok());
    REQUIRE(refused.size() == 3);
    CHECK(refused[0].code == ErrorCode::Invalid);
    CHECK(refused[1].code == ErrorCode::NotFound);
    CHECK(refused[2].code == ErrorCode::Invalid);
    CHECK(log->events(header.id).value().size() == 2);
    CHECK(recordOf(*log, header.id).ratings.front().value == 10);
}

TEST_CASE("A session that cannot be begun leaves no claim behind")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    auto bad = sampleHeader("bad");
    bad.started.localDay = "yesterday";
    CHECK(log->write(Write{BeginSession{bad}, kNow}).error().code == ErrorCode::Invalid);
    const auto other = openLog(folder / "log.sqlite");
    put(*other, BeginSession{sampleHeader("good")});
    CHECK(recordOf(*log, "good").header.id == "good");
}

TEST_CASE("Beginning a session again changes nothing")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*log, sampleHeader());
    auto again = header;
    again.routineName = "Another";
    put(*log, BeginSession{again});
    CHECK(recordOf(*log, header.id).header == header);
    CHECK(recordOf(*log, header.id).steps[0].rolled == Millis{100000});
}

TEST_CASE("A discarded session is gone with everything of it")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*log, sampleHeader());
    put(*log, KeepPlace{header.id, samplePlace()});
    put(*log, DiscardSession{header.id});
    const auto overview = log->overview("2026-10-14", kNow).value();
    CHECK(overview == LogOverview{});
    CHECK(log->events(header.id).value().empty());
    CHECK(log->check().value().empty());
}

TEST_CASE("A session keeps the instant, the offset and the local day on which it began")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    // One instant, three places: the day is the person's, whatever UTC or another session says.
    auto kiritimati = sampleHeader("kiritimati", "2026-10-15");
    kiritimati.started.offsetMinutes = 14 * 60;
    auto kathmandu = sampleHeader("kathmandu", "2026-10-14");
    kathmandu.started.offsetMinutes = 5 * 60 + 45;
    auto pago = sampleHeader("pago-pago", "2026-10-13");
    pago.started.offsetMinutes = -11 * 60;
    for (const auto& header : {kiritimati, kathmandu, pago}) {
        rollOnce(*log, header, Millis{60000});
        CHECK(recordOf(*log, header.id).header.started == header.started);
    }
    const auto days = log->overview("2026-10-14", kNow).value().days;
    REQUIRE(days.size() == 3);
    CHECK(days[0] == DayTotal{"2026-10-13", Millis{60000}, 1});
    CHECK(days[2] == DayTotal{"2026-10-15", Millis{60000}, 1});
}

TEST_CASE("Sessions stream by day, newest or oldest first, rehearsals only when asked for")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader("a", "2026-10-10"));
    rollOnce(*log, sampleHeader("b", "2026-10-11", true));
    rollOnce(*log, sampleHeader("c", "2026-10-12"));
    rollOnce(*log, sampleHeader("d", "2026-10-13"));
    const auto ids = [&](const SessionFilter& filter) {
        std::string found;
        REQUIRE(log->sessions(filter,
                              [&](const SessionRecord& record) {
                                  found += record.header.id;
                                  return true;
                              })
                    .ok());
        return found;
    };
    CHECK(ids({}) == "dca");
    CHECK(ids({.rehearsals = true}) == "dcba");
    CHECK(ids({.rehearsals = true, .newestFirst = false}) == "abcd");
    CHECK(ids({.fromDay = "2026-10-12"}) == "dc");
    CHECK(ids({.fromDay = "2026-10-11", .toDay = "2026-10-12"}) == "c");
    CHECK(ids({.atMost = 2}) == "dc");
    CHECK(log->sessions(1).value().size() == 1);
    CHECK(log->sessions(-1).value().size() == 3);

    int taken = 0;
    REQUIRE(log->sessions({}, [&](const SessionRecord&) { return ++taken < 2; }).ok());
    CHECK(taken == 2);
}
