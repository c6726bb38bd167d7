#include "records.h"
#include "support/catch.h"
#include "support/sample_catalog.h"
#include "unknot/insight/advice_rules.h"

using namespace unknot;
using namespace unknot::insight;
using test::dayPlus;
using test::Record;

namespace {

Catalog catalogWithRules()
{
    Catalog catalog = test::sampleCatalog();
    catalog.advice = {{"N1", AdviceLevel::Stop, {}, {}, {}},       {"T2", AdviceLevel::Assess, {}, {}, {}},
                      {"W2", AdviceLevel::Assess, {}, {}, {}},     {"W1", AdviceLevel::Assess, {}, {}, {}},
                      {"W3", AdviceLevel::Assess, {}, {}, {}},     {"A2", AdviceLevel::Assess, {}, {}, {}},
                      {"P2", AdviceLevel::Assess, {}, {}, {}},     {"N2", AdviceLevel::Assess, {}, {}, {}},
                      {"A1", AdviceLevel::Ease, {}, {}, {}},       {"E1", AdviceLevel::Emergency, {}, {}, {}},
                      {"T1", AdviceLevel::Information, {}, {}, {}}};
    return catalog;
}

const Catalog kCatalog = catalogWithRules();
const std::string kFirst = "2026-03-01";

std::vector<SessionRecord> daily(const std::vector<int>& ratings)
{
    std::vector<SessionRecord> sessions;
    for (std::size_t i = 0; i < ratings.size(); ++i)
        sessions.push_back(Record(dayPlus(kFirst, static_cast<int>(i)))
                               .rolled("calf")
                               .before("calf", Side::Left, ratings[i]));
    return sessions;
}

std::vector<std::string> rules(const std::vector<SessionRecord>& sessions, int dayNumber,
                               const std::vector<AdviceShown>& shown = {},
                               const std::vector<event::AdviceDue>& told = {})
{
    const auto today = parseDay(dayPlus(kFirst, dayNumber)).value();
    std::vector<std::string> found;
    for (const AdviceMessage& message :
         adviceDue(factsOf(sessions, {"back", "calf"}, today), told, shown, kCatalog, today))
        found.push_back(message.rule);
    return found;
}

using Rules = std::vector<std::string>;

AdviceShown shownOn(const std::string& rule, int dayNumber)
{
    return {rule, "calf", parseDay(dayPlus(kFirst, dayNumber)).value()};
}

} // namespace

TEST_CASE("a flat week is told on its seventh day and not before")
{
    CHECK(rules(daily({6, 6, 6, 6, 6, 6}), 5).empty());
    CHECK(rules(daily({6, 6, 6, 6, 6, 6, 6}), 6) == Rules{"W1"});
}

TEST_CASE("an area is spoken about once in seven days, unless it has become worse")
{
    const auto flat = daily({6, 6, 6, 6, 6, 6, 6, 6});
    CHECK(rules(flat, 7, {shownOn("W1", 6)}).empty());
    CHECK(rules(flat, 12, {shownOn("W1", 6)}).empty());
    CHECK(rules(flat, 13, {shownOn("W1", 6)}) == Rules{"W1"});
    const auto rising = daily({4, 4, 5, 5, 6, 6, 7});
    CHECK(rules(rising, 6, {shownOn("W1", 5)}) == Rules{"W2"});
    CHECK(rules(rising, 6, {shownOn("W2", 5)}).empty());
}

TEST_CASE("what fired in the session just done is told whatever was told before")
{
    CHECK(rules({}, 6, {shownOn("W1", 5)}, {{"N1", "calf", Side::Left}}) == Rules{"N1"});
}

TEST_CASE("a week of rolling without enough ratings asks one question")
{
    std::vector<SessionRecord> sessions;
    for (int day : {0, 2, 4, 6})
        sessions.push_back(Record(dayPlus(kFirst, day)).rolled("calf"));
    CHECK(rules(sessions, 6) == Rules{"W3"});
    sessions.pop_back();
    CHECK(rules(sessions, 6).empty());
}

TEST_CASE("twice tighter after rolling is told")
{
    std::vector<SessionRecord> sessions;
    for (int day : {0, 1})
        sessions.push_back(Record(dayPlus(kFirst, day))
                               .rolled("calf")
                               .before("calf", Side::Left, 4)
                               .after("calf", Side::Left, 6));
    CHECK(rules(sessions, 1) == Rules{"A2"});
}

TEST_CASE("the most pressing message comes first")
{
    const auto rising = daily({4, 4, 5, 5, 6, 6, 7});
    CHECK(rules(rising, 6, {},
                {{"T1", "calf", Side::Left}, {"N1", "back", Side::Both}, {"T2", "", Side::Both}}) ==
          Rules{"N1", "T2", "W2", "T1"});
    CHECK(rules({}, 6, {},
                {{"T1", "calf", Side::Left},
                 {"A1", "calf", Side::Left},
                 {"T2", "", Side::Both},
                 {"N1", "calf", Side::Left},
                 {"E1", "", Side::Both}}) == Rules{"E1", "N1", "T2", "A1", "T1"});
}

TEST_CASE("stopped for pain in two sessions in a row is told, once is not")
{
    const SessionRecord stopped1 = Record(dayPlus(kFirst, 0)).rolled("calf", Outcome::StoppedForPain);
    const SessionRecord stopped2 = Record(dayPlus(kFirst, 2)).rolled("calf", Outcome::StoppedForPain);
    const SessionRecord fine = Record(dayPlus(kFirst, 1)).rolled("calf");
    const SessionRecord elsewhere = Record(dayPlus(kFirst, 1)).rolled("back");
    CHECK(rules({stopped2}, 2).empty());
    CHECK(rules({stopped1, fine, stopped2}, 2).empty());
    CHECK(rules({stopped1, elsewhere, stopped2}, 2) == Rules{"N2"});
    CHECK(rules({stopped1, stopped2}, 8) == Rules{"N2"});
    CHECK(rules({stopped1, stopped2}, 9).empty());
}

TEST_CASE("strong discomfort in two sessions in a row is told at the easiest level alone")
{
    // Of the sample's calf, "both" is easier than "single".
    Catalog catalog = kCatalog;
    for (Technique& technique : catalog.techniques)
        for (Variant& variant : technique.variants)
            variant.level = variant.id == "both" ? Level::Easier : Level::Standard;
    const auto session = [](int day, const char* variant, int hour = 18) {
        return SessionRecord(Record(dayPlus(kFirst, day), hour).rolled("calf", Outcome::Completed, variant));
    };
    const auto told = [&](const std::vector<SessionRecord>& sessions, const std::vector<int>& days) {
        std::vector<AdviceTold> messages;
        for (const int day : days)
            messages.push_back({"P1", "calf", dayPlus(kFirst, day), AdviceTold::Answer::Shown});
        const auto today = parseDay(dayPlus(kFirst, 2)).value();
        const auto due = adviceDue(factsOf(sessions, {"calf"}, today, messages), {}, {}, catalog, today);
        return due.empty() ? std::string() : due.front().rule;
    };
    CHECK(told({session(0, "both"), session(1, "both")}, {0, 1}) == "P2");
    CHECK(told({session(0, "both"), session(1, "both")}, {0}).empty());
    CHECK(told({session(0, "both"), session(1, "both")}, {1}).empty());
    CHECK(told({session(0, "both"), session(1, "single")}, {0, 1}).empty());
    CHECK(told({session(0, "single"), session(1, "both")}, {0, 1}).empty());
    CHECK(told({session(0, "single"), session(1, "both"), session(2, "both")}, {0, 1, 2}) == "P2");
    CHECK(told({session(1, "both", 7), session(1, "both", 19)}, {1, 1}) == "P2");
    CHECK(told({session(1, "both", 7), session(1, "both", 19)}, {1}).empty());
}

TEST_CASE("a clock that was wrong does not silence what is due")
{
    const auto flat = daily({6, 6, 6, 6, 6, 6, 6});
    CHECK(rules(flat, 6, {shownOn("W1", 7)}).empty()); // Told a day ahead, before a flight west.
    CHECK(rules(flat, 6, {shownOn("W1", 300)}) == Rules{"W1"});
}

TEST_CASE("a session at midnight counts on the day it began, two a day once")
{
    std::vector<SessionRecord> sessions = daily({6, 6, 6, 6, 6, 6});
    // The sixth day has a second, looser one; the seventh begins one second before it ends.
    sessions.push_back(Record(dayPlus(kFirst, 5), 22).rolled("calf").before("calf", Side::Left, 2));
    CHECK(rules(sessions, 6).empty());
    SessionRecord late = Record(dayPlus(kFirst, 6), 23).rolled("calf").before("calf", Side::Left, 6);
    late.header.started.utcMillis += 3'599'000;
    sessions.push_back(late);
    CHECK(rules(sessions, 6) == Rules{"W1"});
    CHECK(rules(sessions, 7) == Rules{"W1"});
}

TEST_CASE("a change of the clock and a journey across time zones move no rule")
{
    // 29 March 2026 has 23 hours in most of Europe. From day 4 on the person is eleven hours further east.
    std::vector<SessionRecord> sessions;
    for (int day = 0; day < 7; ++day) {
        SessionRecord record =
            Record(dayPlus("2026-03-26", day)).rolled("calf").before("calf", Side::Left, 6);
        const int offset = day < 3 ? 60 : day == 3 ? 120 : 780;
        record.header.started.offsetMinutes = offset;
        record.header.started.utcMillis -= offset * 60'000LL;
        sessions.push_back(record);
    }
    const auto on = [&](const char* text) {
        const auto today = parseDay(text).value();
        return adviceDue(factsOf(sessions, {"calf"}, today), {}, {}, kCatalog, today).size();
    };
    CHECK(on("2026-04-01") == 1);
    sessions.pop_back();
    CHECK(on("2026-04-01") == 0);
}

TEST_CASE("a week over a leap day has seven days, too")
{
    std::vector<SessionRecord> sessions;
    for (int day = 0; day < 7; ++day)
        sessions.push_back(Record(dayPlus("2028-02-26", day)).rolled("calf").before("calf", Side::Left, 6));
    const auto leap = [&](const char* text) {
        const auto today = parseDay(text).value();
        return adviceDue(factsOf(sessions, {"calf"}, today), {}, {}, kCatalog, today).size();
    };
    CHECK(sessions.back().header.started.localDay == "2028-03-03");
    CHECK(leap("2028-03-03") == 1);
    sessions.pop_back();
    CHECK(leap("2028-03-02") == 0);
}

TEST_CASE("a rule without words says nothing")
{
    CHECK(rules({}, 0, {}, {{"X9", "calf", Side::Left}}).empty());
}
