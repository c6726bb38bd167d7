#include "progress_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_measures.h"
#include "support/temp_folder.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::viewmodels;

namespace {

struct ProgressPage : PageFixture {
    ProgressPage()
    {
        deps.measures = &measures;
        deps.progress = &sheets;
    }

    MemoryMeasures measures;
    RecordingProgress sheets;
};

} // namespace

TEST_CASE("The sheet is about six weeks unless another period is chosen")
{
    ProgressPage fixture;
    ProgressViewModel progress(fixture.deps);
    CHECK(fixture.measures.askedFrom.empty());
    progress.show();
    CHECK(fixture.measures.askedFrom == std::vector<std::string>{"2026-02-01"});
    CHECK(progress.picture() == QLatin1String("file:///tmp/progress.png"));
    CHECK(fixture.sheets.previews.back().period.toDay == "2026-03-14");
    CHECK(fixture.sheets.previews.back().today == "2026-03-14");
    for (int i = 1; i < 4; ++i)
        progress.choosePeriod(i);
    CHECK(fixture.measures.askedFrom ==
          std::vector<std::string>{"2026-02-01", "2025-12-21", "2025-03-15", ""});
    progress.choosePeriod(9);
    CHECK(progress.period() == 3);
}

TEST_CASE("A sheet since a day waits for a day that has been")
{
    ProgressPage fixture;
    ProgressViewModel progress(fixture.deps);
    progress.show();
    progress.choosePeriod(4);
    CHECK(progress.sinceDay());
    CHECK(progress.sinceProblem().isEmpty());
    CHECK(fixture.measures.askedFrom.size() == 1);
    for (const char* wrong : {"yesterday", "2026-03-15", "2026-02-30"}) {
        progress.setSince(QLatin1String(wrong));
        CHECK_FALSE(progress.sinceProblem().isEmpty());
    }
    CHECK(fixture.measures.askedFrom.size() == 1);
    progress.setSince(QStringLiteral("2026-03-01 "));
    CHECK(progress.sinceProblem().isEmpty());
    CHECK(fixture.measures.askedFrom.back() == "2026-03-01");
}

TEST_CASE("The name is printed and is in no file name, and the sheet lies beside what is there")
{
    const TempFolder folder;
    ProgressPage fixture;
    fixture.sheets.folder = folder.path().string();
    ProgressViewModel progress(fixture.deps);
    progress.save(false);
    CHECK(fixture.sheets.written.empty());
    progress.show();
    progress.setName(QStringLiteral("  Sam \n R.  "));
    progress.setLetter(true);
    CHECK(fixture.sheets.previews.back().name == "Sam R.");
    CHECK(fixture.sheets.previews.back().letter);
    progress.save(false);
    writeFile(fixture.sheets.written.back(), "");
    progress.save(true);
    REQUIRE(fixture.sheets.written.size() == 2);
    CHECK(fixture.sheets.written[0] == (folder / "progress-2026-03-14.pdf").string());
    CHECK(fixture.sheets.written[1] == (folder / "progress-2026-03-14-2.pdf").string());
    CHECK(fixture.sheets.opened == fixture.sheets.written[1]);
    CHECK_FALSE(progress.failed());
    CHECK(fixture.store.saves == 0);
}

TEST_CASE("A sheet that cannot be made says why")
{
    ProgressPage fixture;
    fixture.sheets.answer = Error{ErrorCode::Unwritable, "The folder cannot be written.", {}};
    ProgressViewModel progress(fixture.deps);
    progress.show();
    CHECK(progress.failed());
    CHECK(progress.message() == QLatin1String("The folder cannot be written."));
    progress.save(true);
    CHECK(fixture.sheets.opened.empty());
    fixture.deps.progress = nullptr;
    ProgressViewModel without(fixture.deps);
    without.show();
    without.save(true);
    CHECK(without.picture().isEmpty());
}
