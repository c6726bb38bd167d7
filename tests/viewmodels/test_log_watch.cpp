#include "log_watch.h"

#include "page_fixture.h"
#include "support/catch.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

TEST_CASE("only the answer to the last question counts")
{
    PageFixture page(RecordingLog::Replies::Queued);
    page.watch.refresh();
    page.clock.setWall({1'773'568'800'000, 60, "2026-03-15"});
    page.watch.refresh();
    CHECK(page.watch.today() == "2026-03-15");
    const auto changes = counted(page.watch, &LogWatch::changed);
    page.log.deliver();
    CHECK(*changes == 1);
    CHECK(page.watch.state() == LogWatch::State::Ready);
}

TEST_CASE("an answer that comes after the watch has gone is dropped")
{
    PageFixture page(RecordingLog::Replies::Queued);
    {
        LogWatch brief(page.deps);
        brief.refresh();
    }
    page.log.deliver();
    CHECK(page.log.overviewsAsked == 1);
}

TEST_CASE("a failed reading keeps what was known")
{
    PageFixture page;
    page.loggedSessions(4);
    page.log.overviewAnswer = Error{ErrorCode::Unreadable, "The disk said no.", "sessions.db"};
    page.watch.refresh();
    CHECK(page.watch.state() == LogWatch::State::Failed);
    CHECK(page.watch.overview().sessions == 4);
    CHECK(page.watch.error()->message == "The disk said no.");
    CHECK(page.watch.lastRollingDay() == "2026-03-13");
    SECTION("and is forgotten once reading works again")
    {
        page.loggedSessions(5);
        CHECK(page.watch.state() == LogWatch::State::Ready);
        CHECK_FALSE(page.watch.error());
    }
}
