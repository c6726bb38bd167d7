#include "data_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"

#include <QDir>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct DataPage : PageFixture {
    DataViewModel data{state, watch, deps, QStringLiteral("/docs")};
};

} // namespace

TEST_CASE("files are proposed, written and told")
{
    DataPage page;
    CHECK(page.data.proposed(QStringLiteral("csv")) == QStringLiteral("/docs/unknot-2026-03-14.csv"));
    page.data.exportCsv(QStringLiteral(" /tmp/a.csv "));
    page.data.exportJson(QStringLiteral("~/b.json"));
    page.data.backUp(QStringLiteral("/tmp/c.sqlite"));
    const std::string home = QDir::homePath().toStdString();
    CHECK(page.archive.calls == std::vector<std::string>{"export csv /tmp/a.csv",
                                                         "export json " + home + "/b.json",
                                                         "back up /tmp/c.sqlite"});
    CHECK(page.data.done() == QStringLiteral("Backed up to /tmp/c.sqlite."));
    CHECK_FALSE(page.data.busy());
    page.data.exportCsv(QStringLiteral("  "));
    CHECK(page.data.problem() == QStringLiteral("Name a file."));
    CHECK(page.archive.calls.size() == 3);
}

TEST_CASE("what fails is told with its place, and what changed is asked of the log")
{
    DataPage page;
    page.archive.importAnswer = ImportCount{3, 1};
    const int asked = page.log.overviewsAsked;
    page.data.importJson(QStringLiteral("/tmp/a.json"));
    CHECK(page.data.done() == QStringLiteral("3 session(s) added, 1 were there already."));
    CHECK(page.log.overviewsAsked == asked + 1);
    page.archive.importAnswer = Error{ErrorCode::Busy, "A session is running.", "/tmp/a.json"};
    page.data.importJson(QStringLiteral("/tmp/a.json"));
    CHECK(page.data.problem() == QStringLiteral("/tmp/a.json: A session is running."));
    CHECK(page.data.done().isEmpty());
    page.data.restore(QStringLiteral("/tmp/b.sqlite"));
    CHECK(page.data.done() == QStringLiteral("Restored. The log as it was is kept as /kept."));
    page.data.forgetMessages();
    CHECK(page.data.done().isEmpty());
}

TEST_CASE("deleting everything takes the settings and the safety answers along")
{
    DataPage page;
    REQUIRE_FALSE(page.state.settings().safety.localDay.empty());
    page.data.deleteAll();
    CHECK(page.archive.calls.back() == "delete all");
    CHECK(page.state.settings() == Settings{});
    CHECK(page.data.done() == QStringLiteral("All your data was deleted."));
}
