#include "today_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"

#include <QStringList>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

QStringList column(const SummaryRowsModel& model, QString SummaryRow::*field)
{
    QStringList all;
    for (const SummaryRow& row : model.rows())
        all << row.*field;
    return all;
}

} // namespace

TEST_CASE("Today waits for both the content and the log")
{
    PageFixture page(RecordingLog::Replies::Queued);
    TodayViewModel today(page.state, page.watch, page.deps);
    CHECK_FALSE(today.ready());
    page.load();
    page.watch.refresh();
    CHECK_FALSE(today.ready());
    CHECK_FALSE(today.canStart());
    page.log.deliver();
    CHECK(today.ready());
    CHECK(today.canStart());
    CHECK(today.dateText() == QStringLiteral("Saturday 14 March"));
}

TEST_CASE("until there is a session, Daily offers the first one")
{
    PageFixture page;
    page.load();
    page.loggedSessions(0);
    TodayViewModel today(page.state, page.watch, page.deps);
    CHECK(today.contexts() ==
          QStringList{QStringLiteral("Before run"), QStringLiteral("After run"), QStringLiteral("Daily")});
    CHECK(today.contextIndex() == 2);
    CHECK(today.kicker() == QStringLiteral("A first session"));
    CHECK(today.weekText() == QStringLiteral("No sessions yet"));
    CHECK(today.ratedText() == QStringLiteral("No ratings yet"));
    CHECK(today.notes() == QStringLiteral("Never press through sharp pain."));
    CHECK_FALSE(today.hasRatings());
    SECTION("other contexts keep their own")
    {
        today.chooseContext(1);
        CHECK(today.kicker() == QStringLiteral("Suggested after a run"));
    }
    SECTION("and the first one is gone afterwards")
    {
        page.loggedSessions(1);
        CHECK(today.kicker() == QStringLiteral("Suggested for today"));
    }
}

TEST_CASE("the suggestion tells its times and one row an area")
{
    PageFixture page;
    page.load();
    page.loggedSessions(9);
    TodayViewModel today(page.state, page.watch, page.deps);
    CHECK(today.totalText() == QStringLiteral("9:00"));
    CHECK(today.rollingText() == QStringLiteral("in total, 8 min of it rolling"));
    CHECK(column(*today.rows(), &SummaryRow::name) ==
          QStringList{QStringLiteral("Mid back"), QStringLiteral("Hamstrings"), QStringLiteral("ITB")});
    CHECK(column(*today.rows(), &SummaryRow::dose) == QStringList{QStringLiteral("Both sides together"),
                                                                  QStringLiteral("1:30 each side"),
                                                                  QStringLiteral("1:30 each side")});
    CHECK(column(*today.rows(), &SummaryRow::minutes) ==
          QStringList{QStringLiteral("2 min"), QStringLiteral("3 min"), QStringLiteral("3 min")});
    CHECK(today.rows()->rows()[1].description ==
          QStringLiteral("Hamstrings, 3 minute(s), 1 minute(s) 30 each side. Usual time"));
    CHECK(today.plan("every-day").value().total() == Millis{540000});
    CHECK(today.plan("unheard-of").error().code == ErrorCode::NotFound);
}

TEST_CASE("the other side begins next time")
{
    PageFixture page;
    page.load();
    TodayViewModel today(page.state, page.watch, page.deps);
    LogOverview log;
    log.sessions = 3;
    const auto first = [&](const char* last) {
        log.firstSide = last;
        page.logged(log);
        return today.plan("after-run").value().steps.front().side;
    };
    CHECK(first("") == Side::Left);
    CHECK(first("left") == Side::Right);
    CHECK(first("right") == Side::Left);
}

TEST_CASE("own routines are offered when there are any, by name when there are several")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    catalog.routines.push_back(wordedRoutine("sam", "For Sam", Context::Own,
                                             {wordedStep("calf", "single", StepSides::Left, 60),
                                              wordedStep("calf", "single", StepSides::Right, 45),
                                              wordedStep("calf", "neutral", StepSides::Together, 30)}));
    page.load(catalog);
    page.loggedSessions(3);
    TodayViewModel today(page.state, page.watch, page.deps);
    REQUIRE(today.contexts().size() == 4);
    today.chooseContext(3);
    CHECK(today.kicker() == QStringLiteral("For Sam"));
    CHECK(today.choices().isEmpty());
    CHECK(today.rows()->rows().size() == 1);
    CHECK(today.rows()->rows()[0].dose ==
          QStringLiteral("1 min on the left, then 45 s on the right, then 30 s together"));
    CHECK(today.rows()->rows()[0].minutes == QStringLiteral("2:15"));

    catalog.routines.push_back(wordedRoutine("alex", "For Alex", Context::Own,
                                             {wordedStep("calf", "neutral", StepSides::Together, 30)}));
    page.load(catalog);
    CHECK(today.choices() == QStringList{QStringLiteral("For Sam"), QStringLiteral("For Alex")});
    today.chooseRoutine(1);
    CHECK(today.kicker() == QStringLiteral("For Alex"));
    CHECK(today.choice() == 1);
    today.chooseRoutine(7);
    today.chooseContext(-1);
    CHECK(today.kicker() == QStringLiteral("For Alex"));
    SECTION("and the last one gone leads back to what is left")
    {
        page.load();
        CHECK(today.contexts().size() == 3);
        CHECK(today.contextIndex() == 0);
        CHECK(today.kicker() == QStringLiteral("Suggested before a run"));
    }
}

TEST_CASE("Start asks for the routine on the card, and stays off while the safety check is due")
{
    PageFixture page;
    page.load();
    page.loggedSessions(3);
    TodayViewModel today(page.state, page.watch, page.deps);
    QStringList started;
    QObject::connect(&today, &TodayViewModel::startRequested, [&](const QString& id) { started << id; });
    today.start();
    CHECK(started == QStringList{QStringLiteral("every-day")});

    page.state.change([](Settings& settings) { settings.safety = {}; });
    CHECK(today.safetyTitle() == QStringLiteral("A few safety questions first"));
    CHECK_FALSE(today.canStart());
    page.state.change([](Settings& settings) { settings.safety = {"2025-12-14", {}}; });
    CHECK(today.safetyTitle() == QStringLiteral("Please answer the safety questions again"));
    page.state.change([](Settings& settings) { settings.safety = {"2026-03-14", {"calf-swelling"}}; });
    CHECK(today.safetyTitle() == QStringLiteral("Please see a doctor soon"));
    today.start();
    CHECK(started.size() == 1);

    page.state.change([](Settings& settings) { settings.safety = {"2026-03-14", {"fracture"}}; });
    CHECK(today.safetyTitle().isEmpty());
    today.start();
    CHECK(started.size() == 2);
}

TEST_CASE("a history that cannot be read leaves the usual times and says so")
{
    PageFixture page;
    page.load();
    page.log.overviewAnswer = Error{ErrorCode::TooNew, "The history was written by a newer Unknot.", "log"};
    page.watch.refresh();
    TodayViewModel today(page.state, page.watch, page.deps);
    CHECK(today.ready());
    CHECK(today.kicker() == QStringLiteral("Suggested for today"));
    CHECK(today.canStart());
    CHECK(today.logTitle() == QStringLiteral("Your history could not be read"));
    CHECK(today.logText() == QStringLiteral("The history was written by a newer Unknot. The times below are "
                                            "the usual ones."));
    CHECK(today.logLosesData());
}

TEST_CASE("settings that were damaged are not taken for the history")
{
    PageFixture page;
    page.load();
    page.loggedSessions(0);
    TodayViewModel today(page.state, page.watch, page.deps);
    page.watch.tellOther(LogWatch::Remark::About::Settings,
                         {ErrorCode::Corrupt, "It is kept as settings.damaged.json.", "settings.json"});
    CHECK(today.logTitle() == QStringLiteral("Your settings were damaged and set aside"));
    CHECK_FALSE(today.logLosesData());
}

TEST_CASE("a log that was set aside is told without taking anything away")
{
    PageFixture page;
    page.load();
    page.loggedSessions(0);
    TodayViewModel today(page.state, page.watch, page.deps);
    page.watch.tell({ErrorCode::Corrupt, "It is kept as sessions.damaged.db.", "sessions.db"});
    CHECK(today.logTitle() == QStringLiteral("Your history was damaged and set aside"));
    CHECK(today.logText() == QStringLiteral("It is kept as sessions.damaged.db."));
    CHECK_FALSE(today.logLosesData());
    CHECK(today.canStart());
}

TEST_CASE("a technique that did not load is left out of the routine by name")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    std::erase_if(catalog.techniques, [](const Technique& technique) { return technique.id == "itb"; });
    catalog.problems = {
        {"/share/techniques/itb.json", 14, "/dose", "must be a number", "", true, "itb", false}};
    page.load(catalog);
    page.loggedSessions(9);
    TodayViewModel today(page.state, page.watch, page.deps);
    CHECK(today.contentTitle() == QStringLiteral("1 technique(s) could not be loaded"));
    CHECK(today.contentText().startsWith(QStringLiteral("Itb is left out of routines until it loads.")));
    CHECK(today.adjusted() == QStringLiteral("Left out, because it could not be loaded: Itb."));
    CHECK(today.rows()->rows().size() == 2);
    CHECK(today.canStart());
    SECTION("with nothing left there is nothing to start")
    {
        catalog.techniques.clear();
        page.load(catalog);
        CHECK(today.problem() == QStringLiteral("Nothing is left of this routine."));
        CHECK_FALSE(today.canStart());
    }
    SECTION("with no routine at all the page still stands")
    {
        catalog.routines.clear();
        page.load(catalog);
        CHECK(today.contexts().isEmpty());
        CHECK_FALSE(today.problem().isEmpty());
        CHECK_FALSE(today.canStart());
    }
}

TEST_CASE("a harder roller shortens the first sessions and the plan that is started")
{
    PageFixture page;
    page.load();
    page.loggedSessions(2);
    TodayViewModel today(page.state, page.watch, page.deps);
    page.state.change([](Settings& settings) { settings.roller = Roller::HarderOrTextured; });
    CHECK(today.rollingText() == QStringLiteral("in total, 3 min of it rolling"));
    CHECK(today.plan("every-day").value().rolling() == Millis{180000});
    CHECK_FALSE(today.adjusted().isEmpty());
    page.loggedSessions(kGentleSessions);
    CHECK(today.adjusted().isEmpty());
    CHECK(today.plan("every-day").value().rolling() == Millis{480000});
}

TEST_CASE("a session that was cut off is offered at its place")
{
    PageFixture page;
    page.load();
    TodayViewModel today(page.state, page.watch, page.deps);
    const Plan plan = makePlan(*page.state.catalog()->routine("after-run"), *page.state.catalog()).value();
    CutOffSession cutOff;
    cutOff.header = {"abc", "after-run", "After a run", page.clock.wall(), false, plan.frame, plan.steps};
    cutOff.lastUtcMillis = page.clock.wall().utcMillis;
    cutOff.checkpoint.elapsed = Millis{20000};
    for (std::size_t i = 0; i < plan.segments.size(); ++i)
        if (plan.segments[i].kind == SegmentKind::Roll && plan.segments[i].side == Side::Right)
            cutOff.checkpoint.segment = i;
    LogOverview log;
    log.sessions = 1;
    log.cutOff = {cutOff};
    page.logged(log);
    CHECK(today.cutOffTitle() == QStringLiteral("Go on with After a run at 1:40, Calf, right leg"));
    CHECK(today.cutOffResumable());
    QStringList asked;
    QObject::connect(&today, &TodayViewModel::resumeRequested, [&](const QString& id) { asked << id; });
    QObject::connect(&today, &TodayViewModel::closeCutOffRequested,
                     [&](const QString& id) { asked << QStringLiteral("close ") + id; });
    today.resumeCutOff();
    today.closeCutOff();
    CHECK(asked == QStringList{QStringLiteral("abc"), QStringLiteral("close abc")});

    SECTION("what it needs is gone: it can only be closed")
    {
        page.load(Catalog{});
        CHECK_FALSE(today.cutOffResumable());
        CHECK(today.cutOffTitle().startsWith(QStringLiteral("After a run was cut off at ")));
    }
    SECTION("a place that is not in the plan is not resumed")
    {
        log.cutOff.front().checkpoint.segment = 99;
        page.logged(log);
        CHECK_FALSE(today.cutOffResumable());
    }
    SECTION("closed, it is not offered any more")
    {
        log.cutOff.clear();
        page.logged(log);
        CHECK(today.cutOffTitle().isEmpty());
    }
}

TEST_CASE("the body map holds the latest ratings and how old they are")
{
    PageFixture page;
    page.load();
    TodayViewModel today(page.state, page.watch, page.deps);
    LogOverview log;
    log.sessions = 2;
    log.latest = {{RatingMoment::After, "hamstrings", Side::Left, 7},
                  {RatingMoment::After, "hamstrings", Side::Right, std::nullopt},
                  {RatingMoment::Before, "mid-back", Side::Both, 0}};
    log.latestRatingDay = "2026-03-13";
    page.logged(log);
    CHECK(today.hasRatings());
    CHECK(today.ratedText() == QStringLiteral("Last rated yesterday"));
    QStringList read;
    for (const BodyArea& area : today.body()->rows())
        read << area.description;
    CHECK(read == QStringList{QStringLiteral("Mid back, 0 of 10"),
                              QStringLiteral("Hamstrings, left leg, 7 of 10"),
                              QStringLiteral("Hamstrings, right leg, not rated yet"),
                              QStringLiteral("ITB, left leg, not rated yet"),
                              QStringLiteral("ITB, right leg, not rated yet"),
                              QStringLiteral("Calf, left leg, not rated yet"),
                              QStringLiteral("Calf, right leg, not rated yet")});
    const auto rated = [&](const char* day) {
        log.latestRatingDay = day;
        page.logged(log);
        return today.ratedText();
    };
    CHECK(rated("2026-03-14") == QStringLiteral("Last rated today"));
    CHECK(rated("2026-03-15") == QStringLiteral("Last rated today"));
    CHECK(rated("2026-03-08") == QStringLiteral("Last rated 6 day(s) ago"));
    CHECK(rated("2026-03-07") == QStringLiteral("Last rated 7 March 2026"));
}

TEST_CASE("Today tells only of what changed")
{
    PageFixture page;
    page.load();
    page.loggedSessions(3);
    TodayViewModel today(page.state, page.watch, page.deps);
    const auto pages = counted(today, &TodayViewModel::pageChanged);
    const auto suggestions = counted(today, &TodayViewModel::suggestionChanged);
    const auto notices = counted(today, &TodayViewModel::noticesChanged);
    const auto records = counted(today, &TodayViewModel::recordChanged);
    page.loggedSessions(3);
    CHECK(*pages + *suggestions + *notices + *records == 0);
    page.state.change([](Settings& settings) { settings.textScale = 1.5; });
    CHECK(*pages + *suggestions + *notices + *records == 0);
    today.chooseContext(0);
    CHECK(*pages == 1);
    CHECK(*suggestions == 1);
    CHECK(*notices + *records == 0);
}
