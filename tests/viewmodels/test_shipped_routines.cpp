#include "routine_editor.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"
#include "unknot/content/loader.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

/// The editor over the content that comes with Unknot.
struct Desk {
    Desk()
    {
        page.load();
        page.state.setCatalog(std::make_shared<const Catalog>(content::load({UNKNOT_DATA_DIR, {}})));
    }

    PageFixture page;
    MemoryRoutines store;
    RoutineEditor editor{page.state, &store};
};

} // namespace

TEST_CASE("every shipped routine comes out of the editor as it went in")
{
    Desk desk;
    const auto shipped = desk.page.state.catalog()->routines;
    REQUIRE(shipped.size() >= 4);
    for (const Routine& routine : shipped) {
        INFO(routine.id);
        desk.editor.open(routine.id);
        REQUIRE(desk.editor.save());
        Routine saved = desk.store.kept[desk.editor.routine().id].routine;
        // A copy is the person's own, under a name of its own.
        saved.id = routine.id;
        saved.name = routine.name;
        saved.context = routine.context;
        saved.order = routine.order;
        saved.version = routine.version;
        CHECK(saved == routine);
    }
}

TEST_CASE("what every shipped routine says can be built from nothing")
{
    Desk desk;
    const auto held = desk.page.state.catalog(); // saving makes another one
    const Catalog& catalog = *held;
    for (const Routine& routine : std::vector<Routine>(catalog.routines)) {
        INFO(routine.id);
        desk.editor.open("");
        desk.editor.rename(QString::fromStdString(routine.name.in("en")));
        int at = 0;
        for (const RoutineStep& step : routine.steps) {
            const auto place = [](const auto& all, const std::string& id) {
                const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.id == id; });
                return static_cast<int>(found - all.begin());
            };
            const Technique& technique = *catalog.technique(step.technique);
            desk.editor.add(place(catalog.techniques, step.technique));
            desk.editor.chooseVariant(at, place(technique.variants, step.variant));
            if (technique.variant(step.variant)->sides == Sides::OneAtATime)
                desk.editor.chooseSide(at, step.sides == StepSides::Left    ? 0
                                           : step.sides == StepSides::Right ? 1
                                                                            : 2);
            for (int i = 0; i < 12; ++i)
                if (const Millis now = desk.editor.routine().steps.back().duration; now != step.duration)
                    desk.editor.stretch(at, now < step.duration ? 1 : -1);
            desk.editor.setNote(at, QString::fromStdString(step.reason.text.in("en")));
            ++at;
        }
        for (int i = 0; i < 6; ++i) {
            if (desk.editor.routine().getReady != routine.getReady)
                desk.editor.stepGetReady(desk.editor.routine().getReady < routine.getReady ? 1 : -1);
            if (desk.editor.routine().rest != routine.rest)
                desk.editor.stepRest(desk.editor.routine().rest < routine.rest ? 1 : -1);
        }
        desk.editor.setRatings(routine.ratings);
        QStringList notes;
        for (const Line& note : routine.notes)
            notes << QString::fromStdString(note.text.in("en"));
        desk.editor.setNotes(notes.join(QStringLiteral("\n")));
        desk.editor.setOften(QString::fromStdString(routine.often.in("en")));
        REQUIRE(desk.editor.save());

        const Routine& built = desk.editor.routine();
        CHECK(built.name.in("en") == routine.name.in("en"));
        CHECK(built.getReady == routine.getReady);
        CHECK(built.rest == routine.rest);
        CHECK(built.ratings == routine.ratings);
        CHECK(built.often.in("en") == routine.often.in("en"));
        REQUIRE(built.notes.size() == routine.notes.size());
        for (std::size_t i = 0; i < built.notes.size(); ++i)
            CHECK(built.notes[i].text.in("en") == routine.notes[i].text.in("en"));
        REQUIRE(built.steps.size() == routine.steps.size());
        for (std::size_t i = 0; i < built.steps.size(); ++i) {
            RoutineStep same = routine.steps[i];
            same.reason = built.steps[i].reason;
            CHECK(built.steps[i] == same);
            CHECK(built.steps[i].reason.text.in("en") == routine.steps[i].reason.text.in("en"));
        }
    }
}
