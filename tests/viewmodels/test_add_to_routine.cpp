#include "clinic.h"
#include "technique_view_model.h"
#include "today_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct Desk {
    Desk() { page.load(); }

    PageFixture page;
    MemoryRoutines store;
    Clinic clinic{page.state, &store, nullptr};
};

} // namespace

TEST_CASE("without a routine of one's own, a technique begins one")
{
    Desk desk;
    desk.clinic.addToRoutine(QStringLiteral("calf"), QStringLiteral("single"));
    CHECK_FALSE(desk.clinic.choosing());
    CHECK(desk.clinic.editing());
    REQUIRE(desk.clinic.editor()->routine().steps.size() == 1);
    CHECK(desk.clinic.editor()->routine().steps[0].technique == "calf");
    CHECK(desk.clinic.editor()->routine().steps[0].variant == "single");
    CHECK(desk.clinic.editor()->save());
}

TEST_CASE("with routines of one's own it asks which, and adds behind the last step")
{
    Desk desk;
    desk.clinic.edit(QStringLiteral("after-run"));
    const QString own = QString::fromStdString(desk.clinic.editor()->routine().id);
    const auto before = desk.clinic.editor()->routine().steps.size();
    desk.clinic.editor()->goBack();

    desk.clinic.addToRoutine(QStringLiteral("calf"), QStringLiteral("single"));
    CHECK(desk.clinic.choosing());
    CHECK_FALSE(desk.clinic.editing());
    desk.clinic.addTo(own);
    CHECK_FALSE(desk.clinic.choosing());
    REQUIRE(desk.clinic.editor()->routine().steps.size() == before + 1);
    CHECK(desk.clinic.editor()->routine().steps.back().technique == "calf");
    CHECK(desk.clinic.editor()->current() == static_cast<int>(before));
}

TEST_CASE("a technique that is not to be added after all leaves every routine as it was")
{
    Desk desk;
    desk.clinic.edit(QStringLiteral("after-run"));
    desk.clinic.editor()->goBack();
    const auto kept = desk.store.kept.begin()->second.routine;

    desk.clinic.addToRoutine(QStringLiteral("calf"), {});
    desk.clinic.addNowhere();
    CHECK_FALSE(desk.clinic.choosing());
    desk.clinic.addTo({});
    CHECK_FALSE(desk.clinic.editing());
    CHECK(desk.store.kept.size() == 1);
    CHECK(desk.store.kept.begin()->second.routine == kept);
}

TEST_CASE("what is not in the catalog adds no step")
{
    Desk desk;
    desk.clinic.addToRoutine(QStringLiteral("elbow"), {});
    CHECK(desk.clinic.editor()->routine().steps.empty());
}

TEST_CASE("changing steps on Today builds on what is suggested")
{
    PageFixture page;
    page.load();
    TodayViewModel today(page.state, page.watch, page.deps);
    page.loggedSessions(1);
    QString asked;
    QObject::connect(&today, &TodayViewModel::editRequested, &today,
                     [&](const QString& routine) { asked = routine; });
    REQUIRE_FALSE(today.suggested().empty());
    today.changeSteps();
    CHECK(asked.toStdString() == today.suggested());
}
