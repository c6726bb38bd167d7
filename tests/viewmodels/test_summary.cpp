#include "emissions.h"

#include "support/catch.h"
#include "support/page_catalog.h"
#include "support/session_fixture.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

/// Rates every area with `before`, rolls all, rates with `after`.
SummaryViewModel& finished(SessionFixture& fixture, std::vector<int> before, std::vector<int> after)
{
    SessionViewModel& session = fixture.begin("after-run");
    const auto rate = [&](const std::vector<int>& numbers) {
        for (std::size_t i = 0; i < numbers.size(); i += 2) {
            session.rating()->enterNumber(numbers[i]);
            session.rating()->enterNumber(numbers[i + 1]);
            session.rating()->next();
        }
    };
    rate(before);
    fixture.pass(275s);
    rate(after);
    REQUIRE(session.runner().engine().state() == SessionState::Ended);
    return fixture.summarise();
}

} // namespace

TEST_CASE("the summary tells time, areas and what changed on each side")
{
    SessionFixture fixture(pageCatalog());
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    CHECK(summary.title() == QStringLiteral("Session done"));
    CHECK(summary.subtitle() == QStringLiteral("After a run, Wednesday 14 October"));
    CHECK(summary.total() == QStringLiteral("4:35"));
    CHECK(summary.rolling() == QStringLiteral("4:00"));
    CHECK(summary.areaCount() == 2);
    const SummaryArea& calf = summary.areas()->rows()[0];
    CHECK(calf.minutes == QStringLiteral("2:00"));
    CHECK(calf.sides[0].text == QStringLiteral("7 → 4"));
    CHECK(calf.sides[0].spoken == QStringLiteral("Calf, left leg: eased from 7 to 4."));
    CHECK(calf.sides[1].text == QStringLiteral("5, same"));
    CHECK(summary.announcement().startsWith(QStringLiteral("Session done.")));
    CHECK(summary.announcement().contains(QStringLiteral("Calf, left leg: eased from 7 to 4.")));
}

TEST_CASE("what next: at most two lines, the largest easing first, loose areas may rest")
{
    SessionFixture fixture(pageCatalog());
    CHECK(finished(fixture, {7, 5, 4, 4}, {4, 4, 2, 1}).whatNext() ==
          QStringList{
              QStringLiteral("Calf, left leg: eased from 7 to 4. Roll it again tomorrow, 2 to 3 minutes."),
              QStringLiteral("Hamstrings: loose. You can leave it out tomorrow.")});
}

TEST_CASE("a tight area that did not change is told without a promise")
{
    SessionFixture fixture(pageCatalog());
    CHECK(finished(fixture, {6, 3, 4, 4}, {6, 3, 4, 4}).whatNext() ==
          QStringList{QStringLiteral("Calf, left leg: 6, the same as before. Stay with 2 to 3 minutes; more "
                                     "pressure does not work better.")});
}

TEST_CASE("without numbers only the minutes count")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    session.rating()->skip();
    session.rating()->skip();
    fixture.pass(40s);
    session.endSession();
    session.rating()->skip();
    SummaryViewModel& summary = fixture.summarise();
    CHECK_FALSE(summary.rated());
    CHECK(summary.title() == QStringLiteral("Session ended"));
    CHECK(summary.areas()->rows()[0].minutes == QStringLiteral("0:30"));
    CHECK(summary.areas()->rows()[1].minutes == QStringLiteral("Not rolled"));
    CHECK(summary.whatNext().size() == 1);
}

TEST_CASE("saving writes the note and closes when the log is durable")
{
    SessionFixture fixture(pageCatalog());
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    Emissions sent(summary);
    summary.setNote(QStringLiteral("Easy trails"));
    summary.save();
    CHECK(fixture.log.notes[fixture.log.begun[0].id] == "Easy trails");
    CHECK(sent.take() == Names{"closed", "noteChanged", "savingChanged"});
}

TEST_CASE("a note is kept as plain lines")
{
    SessionFixture fixture(pageCatalog());
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    summary.setNote(QString::fromUtf8("Easy \xE2\x80\xAEtrails \n\xE2\x80\x8Bthen  a hill\n"));
    summary.save();
    CHECK(fixture.log.notes[fixture.log.begun[0].id] == "Easy trails\nthen a hill");
}

TEST_CASE("when saving fails the summary stays, tells where, and tries again")
{
    SessionFixture fixture(pageCatalog());
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    fixture.log.flushAnswer = Error{ErrorCode::Unwritable, "The disk is full.", "/data"};
    Emissions sent(summary);
    summary.save();
    CHECK(sent.take() == Names{"problemChanged", "savingChanged"});
    CHECK(summary.problem() == QStringLiteral("The disk is full."));
    CHECK(summary.problemPlace() == QStringLiteral("/data"));
    CHECK_FALSE(summary.saving());
    fixture.log.flushAnswer = Result<void>();
    summary.save();
    CHECK(sent.take() == Names{"closed", "problemChanged", "savingChanged"});
}

TEST_CASE("discarding takes the session out of the log")
{
    SessionFixture fixture(pageCatalog());
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    Emissions sent(summary);
    summary.discard();
    CHECK(fixture.log.discarded == std::vector<std::string>{fixture.log.begun[0].id});
    CHECK(sent.take() == Names{"closed", "savingChanged"});
}

TEST_CASE("ratings are changed after the session, and the summary follows")
{
    Catalog catalog = pageCatalog();
    catalog.advice = {{"A1", AdviceLevel::Ease, en("Tighter than before"), en("Leave {area} today."), {}}};
    SessionFixture fixture(std::move(catalog));
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 5, 2, 1});
    summary.changeRatings();
    RatingViewModel& rating = *summary.rating();
    CHECK(summary.changingRatings());
    CHECK(rating.title() == QStringLiteral("Calf: how tight now?"));
    CHECK(rating.subtitle().startsWith(QStringLiteral("After rolling")));
    rating.pick(1, 8);
    CHECK(summary.areas()->rows()[0].sides[1].text == QStringLiteral("5 → 8"));
    CHECK(summary.advice().message == QStringLiteral("Leave calf today."));
    rating.back();
    CHECK(rating.subtitle().startsWith(QStringLiteral("Before rolling")));
    rating.next();
    rating.next();
    rating.next();
    CHECK_FALSE(summary.changingRatings());
    const auto logged = fixture.log.all<event::Rated>(fixture.log.begun[0].id);
    CHECK(logged.back() == event::Rated{RatingMoment::After, "calf", Side::Right, 8});
}

TEST_CASE("the summary's advice names whom to ask, can be put off, and leads to its chart once all is saved")
{
    Catalog catalog = pageCatalog();
    catalog.advice = {{"A1", AdviceLevel::Assess, en("Tighter than before"), en("Leave {area} today."), {}}};
    SessionFixture fixture(std::move(catalog));
    fixture.state.change([](Settings& settings) { settings.contact = {"Sam", "555"}; });
    SummaryViewModel& summary = finished(fixture, {7, 5, 4, 4}, {4, 8, 2, 1});
    REQUIRE(summary.advice().rule == QStringLiteral("A1"));
    CHECK(summary.hasTrend());
    CHECK(summary.contact() == QStringLiteral("Your physiotherapist: Sam, 555"));

    QString area;
    int side = -1;
    bool closed = false;
    QObject::connect(&summary, &SummaryViewModel::trendRequested, &summary, [&](const QString& name, int of) {
        CHECK_FALSE(closed);
        area = name;
        side = of;
    });
    QObject::connect(&summary, &SummaryViewModel::closed, &summary, [&] { closed = true; });
    fixture.log.flushAnswer = Error{ErrorCode::Unwritable, "The disk is full.", {}};
    summary.openTrend();
    CHECK(area.isEmpty());
    CHECK_FALSE(closed);
    fixture.log.flushAnswer = Result<void>();
    summary.openTrend();
    CHECK(area == QStringLiteral("calf"));
    CHECK(side == static_cast<int>(Side::Right));
    CHECK(closed);

    summary.dismissAdvice();
    CHECK(summary.advice().rule.isEmpty());
    CHECK_FALSE(summary.hasTrend());
    CHECK(fixture.log.told.back().answer == AdviceTold::Answer::NotNow);
    CHECK(fixture.log.told.back().rule == "A1");
}

TEST_CASE("more than twenty minutes are told with the area that is not looser, or not at all")
{
    Catalog catalog = pageCatalog();
    catalog.advice = {
        {"T2", AdviceLevel::Assess, en("Long"), en("Finish, or have it looked at."), {}},
        {"T2A", AdviceLevel::Assess, en("Your {area} is not looser"), en("Have it looked at."), {}}};
    const auto told = [&](std::vector<int> after) {
        SessionFixture fixture(catalog);
        EngineOptions engine;
        engine.sessionLimit = Millis{60000};
        SessionViewModel& session = fixture.make("after-run", engine);
        session.begin();
        const auto rate = [&](const std::vector<int>& numbers) {
            for (std::size_t i = 0; i < numbers.size(); i += 2) {
                session.rating()->enterNumber(numbers[i]);
                session.rating()->enterNumber(numbers[i + 1]);
                session.rating()->next();
            }
        };
        rate({7, 5, 4, 4});
        fixture.pass(275s);
        rate(after);
        return fixture.summarise().advice().title;
    };
    CHECK(told({4, 3, 2, 1}).isEmpty());
    CHECK(told({4, 5, 2, 1}) == QStringLiteral("Your calf is not looser"));
}
