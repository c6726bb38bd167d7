#include "support/catch.h"
#include "support/page_catalog.h"
#include "support/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

using State = TimelineRow::State;

std::vector<State> states(TimelineModel& model)
{
    std::vector<State> all;
    for (const TimelineRow& row : model.rows())
        all.push_back(row.state);
    return all;
}

} // namespace

TEST_CASE("the line of steps: widths by time, letters by side, names once an area")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    TimelineModel& line = *session.timeline();
    const QAbstractItemModelTester tester(&line, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(line.rowCount() == 3);
    CHECK(line.totalWeight() == 240);
    CHECK(line.insideGaps() == 1);
    CHECK(line.areaGaps() == 1);
    CHECK(line.rows()[0].letter == QStringLiteral("L"));
    CHECK(line.rows()[0].area == QStringLiteral("Calf"));
    CHECK(line.rows()[0].areaWeight == 120);
    CHECK(line.rows()[1].area.isEmpty());
    CHECK(line.rows()[2].letter == QStringLiteral("L + R"));
    CHECK(line.data(line.index(2), TimelineModel::WeightRole) == 120);
}

TEST_CASE("steps are done, now and to come")
{
    SessionFixture fixture(pageCatalog());
    SessionViewModel& session = fixture.begin("after-run");
    TimelineModel& line = *session.timeline();
    CHECK(states(line) == std::vector{State::Next, State::Next, State::Next});
    session.rating()->skip();
    session.rating()->skip();
    CHECK(states(line) == std::vector{State::Now, State::Next, State::Next});
    fixture.pass(71s);
    CHECK(session.stage().page == SessionPage::SwitchSides);
    CHECK(states(line) == std::vector{State::Done, State::Now, State::Next});
    CHECK(line.rows()[0].areaNow);
    CHECK(line.rows()[1].areaNow);
    CHECK_FALSE(line.rows()[2].areaNow);
}
