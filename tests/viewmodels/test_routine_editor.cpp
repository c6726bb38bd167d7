#include "routine_editor.h"
#include "routines_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"

#include <QAbstractItemModelTester>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct Desk {
    Desk() { page.load(); }

    PageFixture page;
    MemoryRoutines store;
    RoutineEditor editor{page.state, &store};
};

} // namespace

TEST_CASE("a copy of a shipped routine is saved at once and leaves the shipped one alone")
{
    Desk desk;
    const Routine shipped = *desk.page.state.catalog()->routine("after-run");
    desk.editor.open("after-run");
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Saved);
    CHECK(desk.editor.name() == QStringLiteral("After a run, mine"));
    REQUIRE(desk.store.kept.count("after-a-run-mine") == 1);
    CHECK(desk.store.kept["after-a-run-mine"].routine.steps == shipped.steps);
    CHECK(desk.store.kept["after-a-run-mine"].routine.context == Context::Own);
    CHECK(*desk.page.state.catalog()->routine("after-run") == shipped);
    CHECK(desk.page.state.catalog()->routine("after-a-run-mine") != nullptr);
}

TEST_CASE("a new routine is saved with its first step, under an id made of its name")
{
    Desk desk;
    desk.editor.open("");
    CHECK(desk.editor.empty());
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Incomplete);
    CHECK_FALSE(desk.editor.save());
    desk.editor.rename(QStringLiteral("Evening, after long runs"));
    desk.editor.add(2);
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Waiting);
    CHECK(desk.editor.current() == 0);
    REQUIRE(desk.editor.save());
    REQUIRE(desk.store.kept.count("evening-after-long-runs") == 1);
    CHECK(desk.store.kept.begin()->second.routine.summary.in("en") == "ITB: 3 min of rolling.");
    CHECK(desk.editor.asSaved() == desk.store.kept.begin()->second.routine);

    // The file keeps its name from now on.
    desk.editor.rename(QStringLiteral("Morning"));
    REQUIRE(desk.editor.save());
    CHECK(desk.store.kept.size() == 1);
    CHECK(desk.store.kept.begin()->second.routine.name.in("en") == "Morning");
}

TEST_CASE("the steps are told in words, and the guards follow them")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.editor.steps(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.editor.open("every-day");
    CHECK(desk.editor.steps()->rowCount() == 3);
    const EditorStep hamstrings = desk.editor.steps()->rows()[1];
    CHECK(hamstrings.area == QStringLiteral("Hamstrings"));
    CHECK(hamstrings.sides ==
          QStringList{QStringLiteral("Left"), QStringLiteral("Right"), QStringLiteral("Each")});
    CHECK(hamstrings.side == 2);
    CHECK(hamstrings.minutes == QStringLiteral("1:30"));
    CHECK(hamstrings.spoken.startsWith(QStringLiteral("Step 2 of 3, Hamstrings, Each, One leg, 1 min")));
    CHECK(desk.editor.parts() == QStringLiteral("8:00 rolling, 1:00 setting up"));
    CHECK(desk.editor.total() == QStringLiteral("9:00"));
    CHECK(desk.editor.guardText().contains(QStringLiteral("12:00 left")));
    CHECK_FALSE(desk.editor.guardAdvises());
    CHECK(desk.editor.areaAdvice().isEmpty());

    for (int i = 0; i < 6; ++i)
        desk.editor.stretch(1, 1);
    CHECK(desk.editor.steps()->rows()[1].over);
    CHECK(desk.editor.areaAdvice() == QStringLiteral("Hamstrings: 6 min. The usual time is 2 to 3 min."));
    CHECK(desk.editor.areaMinutes()->rows()[1].over);
    for (int i = 0; i < 4; ++i)
        desk.editor.add(2);
    CHECK(desk.editor.guardAdvises());
    CHECK(desk.editor.guardText().startsWith(QStringLiteral("Over 20 minutes.")));
}

TEST_CASE("sides, variants, tempo, holds and notes reach the file, and undo takes them back")
{
    Desk desk;
    desk.editor.open("after-run");
    desk.editor.chooseSide(0, 0);
    desk.editor.addOtherSide(0);
    CHECK(desk.editor.current() == 1);
    desk.editor.stepTempo(0, 1);
    desk.editor.stepHold(0, -2);
    desk.editor.setNote(0, QStringLiteral("Stop if it tingles"));
    desk.editor.setNotes(QStringLiteral("Warm up first.\n\nStretch after."));
    desk.editor.setOften(QStringLiteral("Every second day"));
    REQUIRE(desk.editor.save());
    const Routine saved = desk.store.kept.begin()->second.routine;
    REQUIRE(saved.steps.size() == 3);
    CHECK(saved.steps[0].sides == StepSides::Left);
    CHECK(saved.steps[1].sides == StepSides::Right);
    CHECK(saved.steps[0].stroke == Millis{3500});
    CHECK(saved.steps[0].hold == Millis{20000});
    CHECK(saved.steps[0].reason.text.in("en") == "Stop if it tingles");
    CHECK(saved.notes.size() == 2);
    CHECK(saved.often.in("en") == "Every second day");
    while (desk.editor.canUndo())
        desk.editor.undo();
    REQUIRE(desk.editor.save());
    CHECK(desk.store.kept.begin()->second.routine.steps.size() == 2);
}

TEST_CASE("what is pasted into a routine becomes plain lines that can be handed over")
{
    Desk desk;
    desk.editor.open("after-run");
    desk.editor.rename(QString::fromUtf8("Even\xE2\x80\xAEing\n\xE2\x80\x8B routine"));
    desk.editor.setOften(QString::fromUtf8("Every\xE2\x80\x8E day"));
    desk.editor.setNote(0, QString::fromUtf8("Gently\xE2\x81\xA6\tonly"));
    desk.editor.setNotes(QString::fromUtf8("One\xC2\xAD.\n\xE2\x80\x8B\nTwo."));
    const Routine routine = desk.editor.asSaved();
    CHECK(routine.name.in("en") == "Evening routine");
    CHECK(routine.often.in("en") == "Every day");
    CHECK(routine.steps[0].reason.text.in("en") == "Gently only");
    REQUIRE(routine.notes.size() == 2);
    CHECK(routine.notes[0].text.in("en") == "One.");

    // A sign of two UTF-16 units is not cut in half.
    desk.editor.setOften(QStringLiteral("x").repeated(39) + QString::fromUtf8("\xF0\x9F\x99\x82"));
    CHECK(desk.editor.often().endsWith(QString::fromUtf8("\xF0\x9F\x99\x82")));
}

TEST_CASE("moving tells where the step has gone and keeps it in hand")
{
    Desk desk;
    desk.editor.open("every-day");
    QString told;
    QObject::connect(&desk.editor, &RoutineEditor::announced, [&](const QString& words) { told = words; });
    desk.editor.move(0, 1);
    CHECK(told == QStringLiteral("Moved to 2 of 3"));
    CHECK(desk.editor.current() == 1);
    desk.editor.move(0, -1);
    desk.editor.move(2, 3);
    CHECK(desk.editor.steps()->rows()[1].technique == QStringLiteral("mid-back"));
}

TEST_CASE("a file that was changed elsewhere is not overwritten; either or both are kept")
{
    Desk desk;
    desk.editor.open("after-run");
    desk.store.editElsewhere("after-a-run-mine", "By hand");
    desk.editor.stretch(0, 1);
    CHECK_FALSE(desk.editor.save());
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Changed);
    CHECK(desk.store.kept["after-a-run-mine"].routine.name.in("en") == "By hand");

    SECTION("both")
    {
        desk.editor.keepAsCopy();
        CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Saved);
        CHECK(desk.store.kept.size() == 2);
        CHECK(desk.store.kept["after-a-run-mine"].routine.name.in("en") == "By hand");
    }
    SECTION("the file")
    {
        desk.editor.takeFile();
        CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Saved);
        CHECK(desk.editor.name() == QStringLiteral("By hand"));
    }
}

TEST_CASE("a file that was changed by hand is noticed when the window comes back, before anything is edited")
{
    Desk desk;
    desk.editor.open("after-run");
    desk.editor.lookAtFile();
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Saved);
    desk.store.editElsewhere("after-a-run-mine", "By hand");
    desk.editor.lookAtFile();
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Changed);
    desk.editor.takeFile();
    CHECK(desk.editor.name() == QStringLiteral("By hand"));
}

TEST_CASE("a summary in somebody's own words stands until the steps are others")
{
    Desk desk;
    const std::string words = "What we do after a run.";
    auto catalog = std::make_shared<Catalog>(*desk.page.state.catalog());
    for (Routine& routine : catalog->routines)
        routine.summary = en(words);
    desk.page.state.setCatalog(catalog);
    desk.editor.open("after-run");
    const auto summary = [&] { return desk.store.kept["after-a-run-mine"].routine.summary.in("en"); };
    CHECK(summary() == words);
    desk.editor.setOften(QStringLiteral("Every second day"));
    REQUIRE(desk.editor.save());
    CHECK(summary() == words);
    desk.editor.stretch(0, 1);
    REQUIRE(desk.editor.save());
    CHECK(summary() != words);
    desk.editor.undo();
    REQUIRE(desk.editor.save());
    CHECK(summary() == words);
}

TEST_CASE("starting and going back save first")
{
    Desk desk;
    QString started;
    QObject::connect(&desk.editor, &RoutineEditor::startRequested, [&](const QString& id) { started = id; });
    const auto back = counted(desk.editor, &RoutineEditor::backRequested);
    desk.editor.open("after-run");
    desk.editor.stretch(0, 1);
    desk.editor.start();
    CHECK(started == QStringLiteral("after-a-run-mine"));
    CHECK(desk.editor.saveState() == RoutineEditor::SaveState::Saved);
    desk.store.editElsewhere("after-a-run-mine", "By hand");
    desk.editor.stretch(0, 1);
    desk.editor.goBack();
    CHECK(*back == 0);
    desk.editor.takeFile();
    desk.editor.goBack();
    CHECK(*back == 1);
}

TEST_CASE("the list has the person's own routines first")
{
    Desk desk;
    RoutinesModel model(desk.page.state);
    desk.editor.open("every-day");
    REQUIRE(model.rowCount() == 5);
    CHECK(model.rows()[0].name == QStringLiteral("Every day, mine"));
    CHECK(model.rows()[0].own);
    CHECK_FALSE(model.rows()[1].own);
}
