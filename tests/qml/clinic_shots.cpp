#include "shots.h"

#include "support/page_catalog.h"

namespace unknot::test {

namespace {

using viewmodels::AppViewModel;

void present(TestSetup& setup, const char* technique, const char* variant)
{
    setup.app()->clinic()->showTechnique(QLatin1String(technique), QLatin1String(variant));
    // A picture is of one moment.
    setup.app()->clinic()->present()->setPlaying(false);
    setup.app()->clinic()->present()->advance(0);
}

void edit(TestSetup& setup)
{
    setup.app()->clinic()->edit(QStringLiteral("after-run"));
    auto& editor = *setup.app()->clinic()->editor();
    editor.rename(QStringLiteral("Evening, after long runs"));
    editor.chooseSide(1, 0);
    editor.addOtherSide(1);
    editor.setNote(1, QStringLiteral("Stop if it tingles"));
    for (int i = 0; i < 4; ++i)
        editor.stretch(3, 1);
    editor.save();
}

void offer(TestSetup& setup)
{
    ProgrammeOffer programme;
    programme.from = "J. Okafor, physiotherapist";
    programme.routine = *setup.state.catalog()->routine("after-run");
    programme.total = Millis{760000};
    programme.rolling = Millis{660000};
    programme.techniques = {{"calf", en("Calf"), ProgrammeFate::Here},
                            {"itb-1a2b3c", en("ITB"), ProgrammeFate::Beside}};
    programme.files = {{"routines", "evening.json", "{}"}};
    setup.handover.offer = programme;
    setup.app()->clinic()->programme()->open(QStringLiteral("/home/sam/evening.unknot"));
}

} // namespace

std::vector<Shot> clinicShots()
{
    return {
        {"present-feet-out", [](TestSetup& setup) { present(setup, "hamstrings", "feet-out"); }, ""},
        {"present-mirrored",
         [](TestSetup& setup) {
             present(setup, "hamstrings", "single");
             setup.app()->clinic()->present()->setMirrored(true);
             setup.app()->clinic()->present()->setZones(true);
             setup.app()->clinic()->present()->setTimerShown(true);
         },
         ""},
        {"routines-list", [](TestSetup& setup) { setup.app()->setPage(AppViewModel::Page::Routines); }, ""},
        {"editor-usual", edit, ""},
        {"editor-empty", [](TestSetup& setup) { setup.app()->clinic()->edit({}); }, ""},
        {"editor-large-text",
         [](TestSetup& setup) {
             setup.app()->settings()->setTextSize(2);
             edit(setup);
         },
         ""},
        {"handover-sheet",
         [](TestSetup& setup) {
             setup.app()->clinic()->handover()->show(*setup.state.catalog()->routine("after-run"));
         },
         ""},
        {"programme-offered", offer, ""},
        {"programme-refused",
         [](TestSetup& setup) {
             setup.app()->clinic()->programme()->open(QStringLiteral("/home/sam/a.unknot"));
         },
         ""},
    };
}

} // namespace unknot::test
