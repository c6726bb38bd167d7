#include "shots.h"

#include "handout/handout.h"
#include "support/page_catalog.h"
#include "unknot/content/figure.h"
#include "unknot/content/programme.h"

#include <QTemporaryDir>

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

/// The sheet as it would be printed, in pictures.
std::vector<std::string> pagesOf(const Catalog& catalog, const Routine& routine, const HandoverNames& names,
                                 bool letter)
{
    static const QTemporaryDir folder;
    static int previews = 0;
    const content::ContentRoots roots{UNKNOT_DATA_DIR, {}};
    const handout::HandoutRequest request{routine,
                                          catalog,
                                          content::clipSetOf(content::loadFigure(roots)),
                                          names,
                                          content::programmeCode(routine, roots),
                                          QDate(2026, 10, 2),
                                          letter ? handout::Paper::Letter : handout::Paper::A4};
    std::vector<std::string> files;
    const auto pages = handout::handoutPages(request, 900);
    for (const QImage& page : pages ? pages.value() : QList<QImage>()) {
        const QString file = folder.filePath(QStringLiteral("%1-%2.png").arg(++previews).arg(files.size()));
        page.save(file);
        files.push_back(file.toStdString());
    }
    return files;
}

void handOver(TestSetup& setup, const char* routine)
{
    setup.handover.preview = [&setup](const Routine& shown, const HandoverNames& names, bool letter) {
        return pagesOf(*setup.state.catalog(), shown, names, letter);
    };
    auto& handover = *setup.app()->clinic()->handover();
    handover.setFrom(QStringLiteral("J. Okafor, physiotherapist"));
    handover.show(*setup.state.catalog()->routine(routine));
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
        {"present-patient",
         [](TestSetup& setup) {
             present(setup, "quadriceps", "");
             setup.app()->clinic()->patient()->setCalm(true);
         },
         ""},
        {"present-waiting",
         [](TestSetup& setup) {
             present(setup, "calf", "single");
             setup.app()->clinic()->present()->setTimerShown(true);
             setup.app()->letWait(QStringLiteral("every-day"), true);
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
        {"handover-sheet", [](TestSetup& setup) { handOver(setup, "after-run"); }, ""},
        {"programme-offered", offer, ""},
        {"programme-refused",
         [](TestSetup& setup) {
             setup.app()->clinic()->programme()->open(QStringLiteral("/home/sam/a.unknot"));
         },
         ""},
    };
}

} // namespace unknot::test
