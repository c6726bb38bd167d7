#include "handout/sheet.h"

#include "support/catch.h"
#include "support/page_catalog.h"

using namespace unknot;
using namespace unknot::handout;

namespace {

Sheet sheetWith(std::vector<RoutineStep> steps, const HandoverNames& names = {})
{
    const Catalog catalog = test::pageCatalog();
    const Routine routine = test::wordedRoutine("r", "Evening", Context::Own, std::move(steps));
    const auto sheet = sheetOf({routine, catalog, nullptr, names, {}, QDate(2026, 3, 14)});
    REQUIRE(sheet.ok());
    return sheet.value();
}

} // namespace

TEST_CASE("left and right of one area make one entry of the sheet")
{
    const auto left = test::wordedStep("calf", "single", StepSides::Left, 60);
    auto right = left;
    right.sides = StepSides::Right;
    const Sheet sheet = sheetWith({left, right, right});
    REQUIRE(sheet.steps.size() == 2);
    CHECK(sheet.steps[0].side == QStringLiteral("Left, then right"));
    CHECK(sheet.steps[0].dose == QStringLiteral("1 min each"));
    CHECK(sheet.steps[1].side == QStringLiteral("Right only"));
    CHECK(sheet.steps[1].dose == QStringLiteral("1 min"));

    auto longer = right;
    longer.duration = Millis{90000};
    CHECK(sheetWith({left, longer}).steps.size() == 2);
}

TEST_CASE("the marks for sides become words that fit one side or both")
{
    const Sheet sheet = sheetWith({test::wordedStep("calf", "single", StepSides::Each, 90),
                                   test::wordedStep("calf", "single", StepSides::Left, 90)});
    CHECK(sheet.steps[0].how.contains(QStringLiteral("Roller under your leg.")));
    CHECK(sheet.steps[0].dose == QStringLiteral("1 min 30 each"));
    CHECK(sheet.steps[1].how.contains(QStringLiteral("Roller under your left leg.")));
    CHECK(sheet.steps[1].left);
}

TEST_CASE("a note of one's own is on the sheet, a reason of the app is not")
{
    auto step = test::wordedStep("calf", "neutral", StepSides::Together, 60, "Slowly above the heel");
    step.reason.source = "your physiotherapist";
    CHECK(sheetWith({step}).steps[0].note == QStringLiteral("Slowly above the heel"));
    step.reason.source = "design";
    CHECK(sheetWith({step}).steps[0].note.isEmpty());
}

TEST_CASE("the sheet tells total, pace, limit, day and what not to roll")
{
    auto step = test::wordedStep("calf", "neutral", StepSides::Together, 120);
    const Sheet sheet = sheetWith({step});
    CHECK(sheet.total == QStringLiteral("2:10"));
    CHECK(sheet.tempo == QStringLiteral("3 seconds"));
    CHECK(sheet.limit == QStringLiteral("Never over 20 min"));
    CHECK(sheet.often == QStringLiteral("Once a day at most"));
    CHECK(sheet.days.size() == 7);
    CHECK(sheet.days.front() == QStringLiteral("Sat"));
    CHECK(sheet.steps[0].avoid == QStringLiteral("the hollow of the knee."));
    CHECK(sheet.avoid == QStringLiteral("a fresh bruise."));
    CHECK(sheet.hold == QStringLiteral("stay until it begins to ease, about 30 s."));
    CHECK(sheet.steps[0].pace.isEmpty());
    CHECK(sheet.steps[0].range == QStringLiteral("from below the knee to above the heel."));

    auto slower = step;
    slower.stroke = Millis{4000};
    const Sheet mixed = sheetWith({step, slower});
    CHECK(mixed.tempo.isEmpty());
    CHECK(mixed.steps[1].pace == QStringLiteral("Roll 4 s each way."));
    slower.stroke.reset();
    slower.hold = Millis{20000};
    const Sheet holds = sheetWith({step, slower});
    CHECK(holds.hold.isEmpty());
    CHECK(holds.steps[1].pace == QStringLiteral("On a knot stay until it begins to ease, about 20 s."));

    step.duration = Millis{180000};
    CHECK(sheetWith(std::vector<RoutineStep>(7, step)).limit.contains(QStringLiteral("Over 20 min")));
}

TEST_CASE("names on the sheet are one line each that reads as it is written")
{
    const auto step = test::wordedStep("calf", "neutral", StepSides::Together, 120);
    const Sheet sheet = sheetWith({step}, {"J.\n\xE2\x80\xAE"
                                           "Okafor",
                                           "\xE2\x80\x8B"});
    CHECK(sheet.from == QStringLiteral("J. Okafor"));
    CHECK(sheet.forWhom.isEmpty());
    CHECK(sheetWith({step}, {std::string(200, 'x'), {}}).from.size() == 60);
}

TEST_CASE("places are told with their step, everything else that forbids rolling once, area by area")
{
    Catalog catalog = test::pageCatalog();
    for (Technique& technique : catalog.techniques)
        if (technique.id == "calf")
            technique.cautions.push_back({"anywhere", {test::en("Varicose veins."), {}}, false, {}});
    const Routine routine = test::wordedRoutine("r", "Evening", Context::Own,
                                                {test::wordedStep("calf", "neutral", StepSides::Together, 60),
                                                 test::wordedStep("itb", "standard", StepSides::Each, 60)});
    const Sheet sheet = sheetOf({routine, catalog, nullptr, {}, {}, QDate(2026, 3, 14)}).value();
    CHECK(sheet.avoid == QStringLiteral("a fresh bruise; Calf: varicose veins."));
    CHECK(sheet.steps[0].avoid == QStringLiteral("the hollow of the knee."));
    CHECK(sheet.steps[1].avoid == QStringLiteral("the hollow of the knee."));
}

TEST_CASE("a routine that names what there is not makes no sheet")
{
    const Catalog catalog = test::pageCatalog();
    const Routine routine = test::wordedRoutine(
        "r", "R", Context::Own, {test::wordedStep("elbow", "neutral", StepSides::Together, 60)});
    CHECK_FALSE(sheetOf({routine, catalog, nullptr, {}, {}, QDate(2026, 3, 14)}).ok());
}
