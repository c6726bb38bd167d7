#include "first_run_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

constexpr int kFracture = 0;
constexpr int kCalfSwelling = 1;

struct FirstRunPage : PageFixture {
    FirstRunPage()
    {
        state.setSettings({});
        store.saves = 0;
    }
};

} // namespace

TEST_CASE("nothing ticked: one press answers, the roller comes next")
{
    FirstRunPage page;
    page.load();
    FirstRunViewModel firstRun(page.state, page.deps);
    const auto finished = counted(firstRun, &FirstRunViewModel::finished);
    CHECK(firstRun.step() == FirstRunViewModel::Safety);
    CHECK(firstRun.canContinue());
    CHECK_FALSE(firstRun.anyTicked());
    firstRun.proceed();
    CHECK(page.store.saved.safety == SafetyAnswer{"2026-03-14", {}});
    CHECK(firstRun.step() == FirstRunViewModel::RollerCheck);
    CHECK_FALSE(firstRun.canContinue());
    firstRun.proceed();
    CHECK(*finished == 0);
    firstRun.chooseRoller(FirstRunViewModel::HarderOrTextured);
    firstRun.proceed();
    CHECK(page.store.saved.roller == Roller::HarderOrTextured);
    CHECK(*finished == 0);
    CHECK(firstRun.step() == FirstRunViewModel::SoundCheck);
    CHECK(firstRun.last());
    firstRun.back();
    CHECK(firstRun.step() == FirstRunViewModel::RollerCheck);
    CHECK_FALSE(firstRun.last());
    firstRun.proceed();
    firstRun.proceed();
    CHECK(*finished == 1);
}

TEST_CASE("what is ticked brings its advice, the urgent one first, and is kept")
{
    FirstRunPage page;
    page.load();
    FirstRunViewModel firstRun(page.state, page.deps);
    firstRun.toggle(kFracture);
    CHECK(firstRun.anyTicked());
    CHECK_FALSE(firstRun.urgent());
    firstRun.toggle(kCalfSwelling);
    CHECK(firstRun.urgent());
    CHECK(firstRun.advice() ==
          QStringList{QStringLiteral("Please see a doctor soon, and do not roll that leg."),
                      QStringLiteral("Ask first.")});
    firstRun.proceed();
    CHECK(page.store.saved.safety.ticked == std::vector<std::string>{"fracture", "calf-swelling"});
    SECTION("the ticks are still there on the way back, and can be taken away")
    {
        firstRun.back();
        CHECK(firstRun.step() == FirstRunViewModel::Safety);
        firstRun.toggle(kCalfSwelling);
        firstRun.toggle(-1);
        firstRun.toggle(2);
        CHECK_FALSE(firstRun.urgent());
        firstRun.proceed();
        CHECK(page.store.saved.safety.ticked == std::vector<std::string>{"fracture"});
    }
}

TEST_CASE("looking around saves nothing")
{
    FirstRunPage page;
    page.load();
    FirstRunViewModel firstRun(page.state, page.deps);
    const auto finished = counted(firstRun, &FirstRunViewModel::finished);
    firstRun.toggle(kFracture);
    firstRun.lookAround();
    CHECK(*finished == 1);
    CHECK(page.store.saves == 0);
}

TEST_CASE("asked again, it shows the answers of before and leaves the roller alone")
{
    PageFixture page;
    page.state.change([](Settings& settings) { settings.safety = {"2025-11-01", {"fracture"}}; });
    page.load();
    FirstRunViewModel firstRun(page.state, page.deps);
    const auto finished = counted(firstRun, &FirstRunViewModel::finished);
    CHECK_FALSE(firstRun.asksRoller());
    CHECK(firstRun.anyTicked());
    firstRun.proceed();
    CHECK(*finished == 1);
    CHECK(page.store.saved.safety == SafetyAnswer{"2026-03-14", {"fracture"}});
    CHECK(page.store.saved.roller == Roller::SmoothFirm);
}

TEST_CASE("content that loads late, or again, keeps the ticks")
{
    FirstRunPage page;
    FirstRunViewModel firstRun(page.state, page.deps);
    const QAbstractItemModelTester tester(firstRun.statements(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(firstRun.canContinue());
    CHECK(firstRun.problem().isEmpty());
    page.load();
    CHECK(firstRun.canContinue());
    firstRun.toggle(kCalfSwelling);
    page.load();
    CHECK(firstRun.urgent());
    SECTION("without questions nothing is answered by accident")
    {
        page.load(Catalog{});
        CHECK_FALSE(firstRun.canContinue());
        CHECK_FALSE(firstRun.problem().isEmpty());
        firstRun.proceed();
        CHECK(page.store.saves == 0);
    }
}
