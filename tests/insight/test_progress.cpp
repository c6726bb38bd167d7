#include "unknot/insight/progress.h"

#include "records.h"
#include "support/catch.h"

using namespace unknot;
using namespace unknot::insight;
using test::dayPlus;
using test::Record;

namespace {

const std::vector<std::string> kAreas{"mid-back", "calf"};

LoggedPeriod sixWeeks(std::vector<SessionRecord> sessions)
{
    return {"2026-10-05", "2026-11-15", std::move(sessions), {}, {}};
}

} // namespace

TEST_CASE("Days and minutes are told week by week")
{
    const auto progress = progressOf(
        sixWeeks({Record("2026-10-05", 7).rolled("calf"),
                  Record("2026-10-05", 18).rolled("calf").rolled("mid-back"),
                  Record("2026-10-12").rolled("calf"), Record("2026-10-12").rolled("calf").rehearsal(),
                  Record("2026-11-15").rolled("calf")}),
        kAreas);
    CHECK(progress.days == 42);
    CHECK(progress.daysRolled == 3);
    CHECK(progress.sessions == 4);
    CHECK(progress.rolled == Millis{300000});
    REQUIRE(progress.weeks.size() == 6);
    CHECK(progress.weeks[0] == RolledWeeks{"2026-10-05", 7, 1, Millis{180000}});
    CHECK(progress.weeks[1] == RolledWeeks{"2026-10-12", 7, 1, Millis{60000}});
    CHECK(progress.weeks[2].daysRolled == 0);
    CHECK(progress.weeks[5] == RolledWeeks{"2026-11-09", 7, 1, Millis{60000}});
}

TEST_CASE("A long period has bars of several weeks, a short one a week that is cut short")
{
    const auto years = progressOf({"2016-11-16", "2026-11-15", {}, {}, {}}, kAreas);
    CHECK(years.weeks.size() <= kMostBars);
    CHECK(years.weeksABar == 21);
    int days = 0;
    for (const RolledWeeks& bar : years.weeks)
        days += bar.days;
    CHECK(days == years.days);
    const auto short_ = progressOf({"2026-11-13", "2026-11-15", {}, {}, {}}, kAreas);
    REQUIRE(short_.weeks.size() == 1);
    CHECK(short_.weeks.front().days == 3);
    CHECK(progressOf({"2026-11-16", "2026-11-15", {}, {}, {}}, kAreas) == Progress{});
    CHECK(progressOf({"", "2026-11-15", {}, {}, {}}, kAreas) == Progress{});
}

TEST_CASE("Each side has its ratings before rolling and the word of its trend")
{
    std::vector<SessionRecord> sessions;
    for (int day = 0; day < 7; ++day) {
        const std::string on = dayPlus("2026-11-09", day);
        sessions.push_back(
            Record(on, 7).rolled("calf").before("calf", Side::Left, 6).after("calf", Side::Left, 1));
        sessions.push_back(Record(on, 18).rolled("calf").before("calf", Side::Left, 9));
    }
    sessions.push_back(Record("2026-11-15").before("mid-back", Side::Both, 3));
    sessions.push_back(Record("2026-11-15").before("own-area", Side::Both, 3));
    const auto progress = progressOf(sixWeeks(sessions), kAreas);
    REQUIRE(progress.sides.size() == 3);
    CHECK(progress.sides[0].area == "mid-back");
    CHECK(progress.sides[1].area == "calf");
    CHECK(progress.sides[2].area == "own-area");
    REQUIRE(progress.sides[1].ratings.size() == 7);
    CHECK(progress.sides[1].ratings.front().rating == 6);
    CHECK(progress.sides[1].trend.status == TrendStatus::NotImproving);
    CHECK(progress.sides[0].trend.status == TrendStatus::Insufficient);
}

TEST_CASE("A trend that ended a week before the period does is no trend any more")
{
    std::vector<SessionRecord> sessions;
    for (int day = 0; day < 7; ++day)
        sessions.push_back(Record(dayPlus("2026-11-02", day)).before("calf", Side::Left, 6));
    CHECK(progressOf(sixWeeks(sessions), kAreas).sides.front().trend.status == TrendStatus::Insufficient);
}

TEST_CASE("What was stopped for pain is told with its day, area and side, each once")
{
    SessionRecord whole = Record("2026-10-20");
    whole.outcome = Outcome::StoppedForPain;
    const auto progress = progressOf(sixWeeks({Record("2026-10-07")
                                                   .rolled("calf", Outcome::StoppedForPain)
                                                   .rolled("calf", Outcome::StoppedForPain)
                                                   .rolled("mid-back"),
                                               whole}),
                                     kAreas);
    CHECK(progress.stops ==
          std::vector<PainStop>{{"2026-10-07", "calf", Side::Both}, {"2026-10-20", "", Side::Both}});
}

TEST_CASE("A message is told once with all its days")
{
    LoggedPeriod period = sixWeeks({});
    period.told = {{"W1", "calf", "2026-10-04", AdviceTold::Answer::Shown},
                   {"W1", "calf", "2026-10-12", AdviceTold::Answer::Shown},
                   {"W2", "calf", "2026-10-14", AdviceTold::Answer::NotNow},
                   {"W1", "calf", "2026-10-19", AdviceTold::Answer::NotNow}};
    CHECK(progressOf(period, kAreas).advice ==
          std::vector<AdviceGiven>{{"W1", "calf", {"2026-10-12", "2026-10-19"}},
                                   {"W2", "calf", {"2026-10-14"}}});
}

TEST_CASE("Activities with a score in the period are told, those asked about first")
{
    LoggedPeriod period = sixWeeks({});
    period.activities = {
        {{"a", "A", "2026-01-01", "2026-10-20"}, {{"2026-10-10", 3}}, {}},
        {{"b", "B", "2026-01-01", ""}, {{"2026-10-10", 4}, {"2026-11-10", 7}}, {}},
        {{"c", "C", "2026-01-01", ""}, {{"2026-01-10", 4}, {"2026-10-10", std::nullopt}}, {}}};
    const auto progress = progressOf(period, kAreas);
    REQUIRE(progress.activities.size() == 2);
    CHECK(progress.activities[0].activity.id == "b");
    CHECK(progress.activities[1].activity.id == "a");
}

TEST_CASE("The routine that was rolled most often is named")
{
    std::vector<SessionRecord> sessions{Record("2026-10-07").rolled("calf"),
                                        Record("2026-10-08").rolled("calf"),
                                        Record("2026-10-09").rolled("calf")};
    for (auto& session : sessions) {
        session.header.routine = "after-run";
        session.header.routineName = "After a run";
    }
    sessions.front().header.routine = "every-day";
    const auto progress = progressOf(sixWeeks(sessions), kAreas);
    CHECK(progress.routine == "after-run");
    CHECK(progress.routineName == "After a run");
    CHECK(progress.routineSessions == 2);
    CHECK(progressOf(sixWeeks({}), kAreas).routine.empty());
}
