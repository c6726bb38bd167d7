#include "session_view_model.h"

#include "emissions.h"

#include "support/catch.h"
#include "support/page_catalog.h"
#include "support/session_fixture.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

/// Calf left and right, then hamstrings; ten seconds into the first roll.
SessionViewModel& rolling(SessionFixture& fixture)
{
    SessionViewModel& session = fixture.begin("after-run");
    fixture.pass(20s);
    REQUIRE(session.stage().page == SessionPage::Roll);
    return session;
}

Catalog withoutRatings()
{
    Catalog catalog = pageCatalog();
    for (Routine& routine : catalog.routines)
        routine.ratings = false;
    return catalog;
}

} // namespace

TEST_CASE("a session waits while it is asked whether to go to a step")
{
    SessionFixture fixture(withoutRatings());
    SessionViewModel& session = rolling(fixture);
    session.jump()->ask(2);
    CHECK(session.jump()->asking());
    CHECK(session.jump()->words() == session.timeline()->rows()[2].spoken);
    CHECK(session.status().paused);
    SECTION("going there gets ready for it")
    {
        session.jump()->go();
        CHECK_FALSE(session.jump()->asking());
        CHECK(session.stage().stepText == QStringLiteral("Step 3 of 3"));
        CHECK(session.stage().page == SessionPage::GetReady);
        CHECK_FALSE(session.status().paused);
        CHECK(session.timeline()->present() == 2);
    }
    SECTION("staying goes on in the same step")
    {
        session.jump()->stay();
        CHECK_FALSE(session.jump()->asking());
        CHECK(session.stage().stepText == QStringLiteral("Step 1 of 3"));
        CHECK_FALSE(session.status().paused);
    }
}

TEST_CASE("a session that was paused stays paused, whichever the answer")
{
    SessionFixture fixture(withoutRatings());
    SessionViewModel& session = rolling(fixture);
    session.pause();
    session.jump()->ask(1);
    SECTION("there")
    {
        session.jump()->go();
        CHECK(session.stage().stepText == QStringLiteral("Step 2 of 3"));
    }
    SECTION("here")
    {
        session.jump()->stay();
        CHECK(session.stage().stepText == QStringLiteral("Step 1 of 3"));
    }
    CHECK(session.status().paused);
}

TEST_CASE("the present step, one that was left out and one that is not there are not asked about")
{
    SessionFixture fixture(withoutRatings());
    SessionViewModel& session = rolling(fixture);
    session.jump()->ask(0);
    CHECK_FALSE(session.jump()->asking());
    session.jump()->ask(-1);
    session.jump()->ask(3);
    CHECK_FALSE(session.jump()->asking());
    session.sharpPain();
    session.jump()->ask(1);
    CHECK_FALSE(session.jump()->asking());
}
