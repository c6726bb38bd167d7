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
    catalog.advice = {{"N1", AdviceLevel::Stop, {}, {}, {}},   {"T2", AdviceLevel::Assess, {}, {}, {}},
                      {"W2", AdviceLevel::Assess, {}, {}, {}}, {"W1", AdviceLevel::Assess, {}, {}, {}},
                      {"W3", AdviceLevel::Assess, {}, {}, {}}, {"A2", AdviceLevel::Assess, {}, {}, {}},
                      {"T1", AdviceLevel::Ease, {}, {}, {}}};
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
}

TEST_CASE("a rule without words says nothing")
{
    CHECK(rules({}, 0, {}, {{"X9", "calf", Side::Left}}).empty());
}
