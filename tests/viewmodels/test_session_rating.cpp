#include "emissions.h"

#include "support/catch.h"
#include "support/page_catalog.h"
#include "support/session_fixture.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

std::vector<event::Rated> logged(const SessionFixture& fixture)
{
    return fixture.log.all<event::Rated>(fixture.log.begun.at(0).id);
}

} // namespace

TEST_CASE("a digit fills the focused side, goes on to the other, then to Next")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("before-run");
    RatingViewModel& rating = *session.rating();
    CHECK(session.stage().page == SessionPage::Rating);
    CHECK(rating.title() == QStringLiteral("Calf: how tight now?"));
    CHECK(rating.stepText() == QStringLiteral("Rating 1 of 1"));
    REQUIRE(rating.rows()->rowCount() == 2);
    CHECK(rating.focusRow() == 0);
    rating.enterNumber(7);
    CHECK(rating.focusRow() == 1);
    CHECK_FALSE(rating.answered());
    rating.enterNumber(10);
    CHECK(rating.focusRow() == 2);
    CHECK(rating.answered());
    CHECK(logged(fixture) == std::vector<event::Rated>{{RatingMoment::Before, "calf", Side::Left, 7},
                                                       {RatingMoment::Before, "calf", Side::Right, 10}});
    SECTION("a digit on Next changes the last side")
    {
        rating.enterNumber(9);
        CHECK(rating.rows()->rows()[1].value == 9);
    }
    rating.next();
    CHECK(session.stage().page == SessionPage::GetReady);
}

TEST_CASE("Next without a number goes to the side that has none; nothing is invented")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("before-run");
    session.rating()->setFocusRow(1);
    session.rating()->enterNumber(4);
    session.rating()->next();
    CHECK(session.stage().page == SessionPage::Rating);
    CHECK(session.rating()->focusRow() == 0);
    CHECK(logged(fixture).size() == 1);
    session.rating()->skip();
    CHECK(session.stage().page == SessionPage::GetReady);
    CHECK(logged(fixture).back() == event::Rated{RatingMoment::Before, "calf", Side::Left, std::nullopt});
}

TEST_CASE("numbers outside 0 to 10 and rows that are not there are left alone")
{
    SessionFixture fixture(pageCatalog());
    RatingViewModel& rating = *fixture.begin("before-run").rating();
    rating.pick(0, 11);
    rating.pick(0, -1);
    rating.pick(2, 5);
    CHECK(logged(fixture).empty());
    rating.setFocusRow(-3);
    CHECK(rating.focusRow() == 0);
    rating.setFocusRow(99);
    CHECK(rating.focusRow() == 2);
}

TEST_CASE("last time and before rolling are marked and compared")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.make("before-run");
    session.setLastTime(
        {{RatingMoment::After, "calf", Side::Left, 7}, {RatingMoment::Before, "calf", Side::Right, 5}});
    session.begin();
    const auto& rows = session.rating()->rows()->rows();
    CHECK(rows[0].mark == 7);
    CHECK(rows[0].markText == QStringLiteral("Last time"));
    CHECK(rows[0].hint == QStringLiteral("Choose a number"));
    session.rating()->enterNumber(7);
    session.rating()->enterNumber(3);
    CHECK(rows[0].hint == QStringLiteral("Same as last time"));
    CHECK(rows[1].hint == QStringLiteral("2 lower than last time"));
    session.rating()->next();
    fixture.pass(70s);
    REQUIRE(session.stage().page == SessionPage::Rating);
    CHECK(rows[0].mark == 7);
    CHECK(rows[0].markText == QStringLiteral("Before"));
    CHECK(rows[0].spoken.contains(QStringLiteral("Before rolling you chose 7.")));
    session.rating()->enterNumber(4);
    CHECK(rows[0].hint == QStringLiteral("3 lower than before rolling"));
}

TEST_CASE("sharp pain in a rating takes the area out and shows the advice on the next page")
{
    Catalog catalog = pageCatalog();
    catalog.advice = {
        {"N1", AdviceLevel::Stop, en("Leave {area} today"), en("Have it assessed if it stays."), {}}};
    SessionFixture fixture(std::move(catalog));
    SessionViewModel& session = fixture.begin("after-run");
    session.rating()->stopForPain();
    CHECK(session.rating()->title() == QStringLiteral("Hamstrings: how tight now?"));
    CHECK(session.advice().title == QStringLiteral("Leave calf today"));
    session.rating()->skip();
    CHECK(session.advice().rule.isEmpty());
    CHECK(session.stage().technique == QStringLiteral("hamstrings"));
}

TEST_CASE("going back asks the area before again with its numbers")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    session.rating()->enterNumber(6);
    session.rating()->enterNumber(6);
    session.rating()->next();
    CHECK(session.rating()->stepText() == QStringLiteral("Rating 2 of 2"));
    CHECK(session.rating()->nextText() == QStringLiteral("Start rolling"));
    session.rating()->back();
    CHECK(session.rating()->rows()->rows()[0].value == 6);
    CHECK(session.rating()->focusRow() == 0);
    CHECK_FALSE(session.rating()->canGoBack());
}
