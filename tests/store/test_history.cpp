#include "log_fixture.h"

#include "store/connection.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

namespace {

SessionHeader at(std::string id, std::string day, std::int64_t hoursLater, std::string routine = "every-day")
{
    SessionHeader header = sampleHeader(std::move(id), std::move(day));
    header.started.utcMillis += hoursLater * kHour;
    header.routine = routine;
    header.routineName = routine == "every-day" ? "Every day" : "After a run";
    return header;
}

void rate(LogDatabase& log, const std::string& id, RatingMoment moment, Side side, std::optional<int> value,
          const char* technique = "calf")
{
    put(log, id, Millis{1}, event::Rated{moment, technique, side, value});
}

void end(LogDatabase& log, const std::string& id)
{
    put(log, id, Millis{300000}, event::SessionEnded{Outcome::Completed});
}

/// Three sessions on two days, written out of order.
void fill(LogDatabase& log)
{
    rollOnce(log, at("third", "2026-10-15", 24, "after-run"), Millis{60000});
    rollOnce(log, at("first", "2026-10-14", 0), Millis{100000});
    rollOnce(log, at("second", "2026-10-14", 5), Millis{50000});
    rate(log, "first", RatingMoment::Before, Side::Left, 7);
    rate(log, "first", RatingMoment::After, Side::Left, 4);
    rate(log, "first", RatingMoment::Before, Side::Right, 5);
    rate(log, "first", RatingMoment::After, Side::Right, 5);
    rate(log, "third", RatingMoment::Before, Side::Left, 6);
    rate(log, "third", RatingMoment::After, Side::Left, std::nullopt);
    for (const char* id : {"first", "second", "third"})
        end(log, id);
    rollOnce(log, sampleHeader("fast", "2026-10-14", true));
    put(log, BeginSession{at("nothing", "2026-10-14", 2)});
}

std::vector<std::string> idsOf(const History& history)
{
    std::vector<std::string> ids;
    for (const HistorySession& session : history.sessions)
        ids.push_back(session.id);
    return ids;
}

} // namespace

TEST_CASE("History: sessions by time, minutes by day, the routines there are")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const History all = log->history({}).value();
    CHECK(idsOf(all) == std::vector<std::string>{"third", "second", "first"});
    CHECK(all.total == 3);
    CHECK(all.days ==
          std::vector<DayTotal>{{"2026-10-14", Millis{150000}, 2}, {"2026-10-15", Millis{60000}, 1}});
    CHECK(all.routines == std::vector<RoutineSeen>{{"after-run", "After a run"}, {"every-day", "Every day"}});
    CHECK(all.sessions.back().easedBy == 1.5);
    CHECK_FALSE(all.sessions.front().easedBy);
    CHECK(all.sessions.front().outcome == Outcome::Completed);
}

TEST_CASE("History: filters by day, routine and area, and a limit that still counts all")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const auto ids = [&](HistoryFilter filter) { return idsOf(log->history(filter).value()); };
    HistoryFilter filter;
    filter.fromDay = "2026-10-15";
    CHECK(ids(filter) == std::vector<std::string>{"third"});
    filter = {};
    filter.toDay = "2026-10-14";
    CHECK(ids(filter) == std::vector<std::string>{"second", "first"});
    filter = {};
    filter.routine = "after-run";
    CHECK(ids(filter) == std::vector<std::string>{"third"});
    CHECK(log->history(filter).value().routines.size() == 2);
    filter = {};
    filter.area = "mid-back";
    CHECK(ids(filter).size() == 3);
    filter.area = "calf";
    CHECK(ids(filter).empty());
    filter = {};
    filter.atMost = 1;
    CHECK(ids(filter) == std::vector<std::string>{"third"});
    CHECK(log->history(filter).value().total == 3);
}

TEST_CASE("Ratings of an area: before and after of each session and side, oldest first")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    HistoryFilter filter;
    filter.area = "calf";
    CHECK(log->areaRatings(filter).value() ==
          std::vector<AreaRating>{{"first", "2026-10-14", Side::Left, 7, 4},
                                  {"first", "2026-10-14", Side::Right, 5, 5},
                                  {"third", "2026-10-15", Side::Left, 6, std::nullopt}});
    filter.fromDay = "2026-10-15";
    CHECK(log->areaRatings(filter).value().size() == 1);
    filter.area = "mid-back";
    CHECK(log->areaRatings(filter).value().empty());
}

TEST_CASE("A correction changes what is shown and keeps what stood there")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    put(*log, SetNote{"first", "Heavy legs"});
    Correction note;
    note.note = "Heavy legs, after the hills";
    put(*log, Correct{"first", note}, kNow + 1);
    Correction rating;
    rating.rating = event::Rated{RatingMoment::Before, "calf", Side::Left, 6};
    put(*log, Correct{"first", rating}, kNow + 2);
    put(*log, Correct{"first", rating}, kNow + 3);
    rating.rating->value = std::nullopt;
    put(*log, Correct{"first", rating}, kNow + 4);

    const SessionDetail detail = log->detail("first").value();
    CHECK(detail.record.note == "Heavy legs, after the hills");
    CHECK(detail.record.ratings.size() == 3);
    REQUIRE(detail.corrections.size() == 3);
    CHECK(detail.corrections[0].note == "Heavy legs");
    CHECK(detail.corrections[0].utcMillis == kNow + 1);
    CHECK(detail.corrections[1].rating == event::Rated{RatingMoment::Before, "calf", Side::Left, 7});
    CHECK(detail.corrections[2].rating == event::Rated{RatingMoment::Before, "calf", Side::Left, 6});
    CHECK(log->events("first").value().size() == log->logged("first").value().events.size());
    CHECK_FALSE(log->write(Write{Correct{"none", note}, kNow}).ok());
    CHECK(log->detail("none").error().code == ErrorCode::NotFound);
}

TEST_CASE("A session that was taken out comes back as it was")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    Correction note;
    note.note = "Changed";
    put(*log, Correct{"first", note}, kNow + 1);
    const LoggedSession before = log->logged("first").value();
    const History history = log->history({}).value();
    put(*log, DiscardSession{"first"});
    CHECK(log->history({}).value().total == 2);
    put(*log, PutSession{before});
    put(*log, PutSession{before});
    CHECK(log->logged("first").value() == before);
    CHECK(log->history({}).value() == history);
    CHECK(log->check().value().empty());
}

TEST_CASE("A session that was cut off comes back with what was rolled of its last step")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    const auto header = rollOnce(*log, sampleHeader());
    put(*log, header.id, Millis{130000}, event::SegmentStarted{3, 1});
    put(*log, KeepPlace{header.id, samplePlace()});
    put(*log, CloseInterrupted{header.id});
    const LoggedSession before = log->logged(header.id).value();
    REQUIRE(before.record.steps[1].rolled == Millis{16000});
    put(*log, DiscardSession{header.id});
    put(*log, PutSession{before});
    CHECK(log->logged(header.id).value() == before);
}

TEST_CASE("Overview: sessions and messages of the last 60 days")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, at("late", "2026-10-14", 0));
    rollOnce(*log, at("early", "2026-08-16", -59 * 24));
    rollOnce(*log, at("before", "2026-08-15", -60 * 24));
    rollOnce(*log, sampleHeader("fast", "2026-10-14", true));
    rate(*log, "late", RatingMoment::Before, Side::Left, 6);
    put(*log, TellAdvice{{"W1", "calf", "2026-10-13", AdviceTold::Answer::Shown}});
    put(*log, TellAdvice{{"W1", "calf", "2026-10-13", AdviceTold::Answer::NotNow}});
    put(*log, TellAdvice{{"W2", "calf", "2026-08-15", AdviceTold::Answer::Shown}});
    const LogOverview overview = log->overview("2026-10-14", kNow).value();
    REQUIRE(overview.recent.size() == 2);
    CHECK(overview.recent[0].header.id == "late");
    CHECK(overview.recent[0].ratings.size() == 1);
    CHECK(overview.recent[1].header.id == "early");
    CHECK(overview.told == std::vector<AdviceTold>{{"W1", "calf", "2026-10-13", AdviceTold::Answer::NotNow}});
    REQUIRE(overview.latest.size() == 1);
    CHECK(overview.latest[0].localDay == "2026-10-14");
}
