#include "records.h"
#include "support/catch.h"
#include "unknot/insight/area_facts.h"

using namespace unknot;
using namespace unknot::insight;
using test::dayPlus;
using test::Record;

namespace {

const std::vector<std::string> kAreas{"calf", "back"};

AreaFacts calf(const std::vector<SessionRecord>& sessions, const std::string& today = "2026-03-14")
{
    return factsOf(sessions, kAreas, parseDay(today).value()).at(0);
}

} // namespace

TEST_CASE("the first before-rating of a local day counts, in the order of the clock")
{
    const std::vector<SessionRecord> sessions{Record("2026-03-10", 19).before("calf", Side::Left, 3),
                                              Record("2026-03-10", 7).before("calf", Side::Left, 6),
                                              Record("2026-03-12").before("calf", Side::Right, 9),
                                              Record("2026-03-12").before("calf", Side::Left, 5),
                                              Record("2026-03-13").after("calf", Side::Left, 1),
                                              Record("2026-03-14").before("calf", Side::Left, 1).rehearsal()};
    const auto days = ratedDays(sessions, "calf", Side::Left);
    REQUIRE(days.size() == 2);
    CHECK(days[0].rating == 6);
    CHECK(days[1].rating == 5);
    CHECK(days[1].day - days[0].day == 2);
}

TEST_CASE("two zones of one instant are two local days")
{
    SessionRecord home = Record("2026-03-10", 23).before("calf", Side::Left, 6);
    SessionRecord away = Record("2026-03-10", 23).before("calf", Side::Left, 4);
    away.header.started.utcMillis += 3'600'000;
    away.header.started.localDay = "2026-03-11";
    CHECK(ratedDays({home, away}, "calf", Side::Left).size() == 2);
}

TEST_CASE("tight is five or more before rolling, counted over the last five rated sessions")
{
    std::vector<SessionRecord> sessions;
    const int ratings[] = {9, 9, 5, 4, 6, 5, 7};
    for (int i = 0; i < 7; ++i)
        sessions.push_back(
            Record(dayPlus("2026-03-01", i)).rolled("calf").before("calf", Side::Left, ratings[i]));
    const AreaFacts facts = calf(sessions);
    CHECK(facts.ratedSessions == 5);
    CHECK(facts.tightSessions == 4);
}

TEST_CASE("the side that eased most is told, and only if it eased")
{
    const AreaFacts eased = calf({Record("2026-03-10")
                                      .rolled("calf")
                                      .before("calf", Side::Left, 5)
                                      .after("calf", Side::Left, 4)
                                      .before("calf", Side::Right, 6)
                                      .after("calf", Side::Right, 2)});
    CHECK(eased.lastEasing == Easing{Side::Right, 6, 2});
    CHECK_FALSE(
        calf({Record("2026-03-10").rolled("calf").before("calf", Side::Left, 5).after("calf", Side::Left, 5)})
            .lastEasing);
}

TEST_CASE("worse after rolling is counted over sessions in a row")
{
    auto session = [](const std::string& day, int before, int after) {
        return Record(day).rolled("calf").before("calf", Side::Left, before).after("calf", Side::Left, after);
    };
    CHECK(calf({session("2026-03-10", 4, 6), session("2026-03-11", 4, 6)}).worseAfterInRow == 2);
    CHECK(calf({session("2026-03-10", 4, 6), session("2026-03-11", 4, 5)}).worseAfterInRow == 0);
    CHECK(calf({session("2026-03-10", 4, 4), session("2026-03-11", 4, 7)}).worseAfterInRow == 1);
}

TEST_CASE("days since rolling, and how long the running episode is")
{
    const AreaFacts facts = calf({Record("2026-02-01").rolled("calf"), Record("2026-03-01").rolled("calf"),
                                  Record("2026-03-01", 20).rolled("calf"),
                                  Record("2026-03-05").rolled("calf"), Record("2026-03-08").rolled("calf")});
    CHECK(facts.daysSinceRolled == 6);
    CHECK(facts.rolledDays == 3);
    CHECK(facts.rolledSpan == 8);
}

TEST_CASE("a trend and an episode of a week ago say nothing about today")
{
    std::vector<SessionRecord> sessions;
    for (int i = 0; i < 7; ++i)
        sessions.push_back(Record(dayPlus("2026-03-01", i)).rolled("calf").before("calf", Side::Left, 6));
    CHECK(calf(sessions, "2026-03-13").any(TrendStatus::NotImproving));
    CHECK(calf(sessions, "2026-03-13").rolledSpan == 7);
    CHECK_FALSE(calf(sessions, "2026-03-14").any(TrendStatus::NotImproving));
    CHECK(calf(sessions, "2026-03-14").rolledSpan == 0);
    CHECK(calf(sessions, "2026-03-14").sides.front().latest == 6);
}

TEST_CASE("leap day and year end are ordinary days")
{
    const AreaFacts facts =
        calf({Record("2027-12-31").rolled("calf"), Record("2028-01-01").rolled("calf")}, "2028-01-02");
    CHECK(facts.rolledSpan == 2);
    CHECK(calf({Record("2028-02-28").rolled("calf")}, "2028-03-01").daysSinceRolled == 2);
}

TEST_CASE("an area that was never touched has no facts")
{
    CHECK(factsOf({Record("2026-03-10").rolled("calf")}, kAreas, parseDay("2026-03-14").value()).size() == 1);
    CHECK(factsOf({}, kAreas, parseDay("2026-03-14").value()).empty());
}
