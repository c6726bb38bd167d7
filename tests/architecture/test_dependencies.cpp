#include "dependencies.h"

#include "support/catch.h"

#include <algorithm>

using namespace unknot::architecture;

namespace {

const QtHeaders& qtHeaders()
{
    static const QtHeaders headers = readQtHeaders(UNKNOT_QT_HEADERS);
    return headers;
}

std::vector<std::string> check(std::vector<SourceFile> files)
{
    files.push_back({"include/unknot/core/plan.h", ""});
    files.push_back({"src/platform/real_clock.h", ""});
    files.push_back({"src/store/rows.h", ""});
    return brokenRows(findEdges(files, qtHeaders()), table());
}

std::string listed(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines)
        all += "\n" + line;
    return all;
}

} // namespace

TEST_CASE("the rooms keep to the table of docs/architecture.md")
{
    const auto edges = findEdges(readTree(UNKNOT_SOURCE_DIR), qtHeaders());
    const auto broken = brokenRows(edges, table());
    INFO(listed(broken));
    CHECK(broken.empty());
    // A checker that sees nothing passes always.
    INFO(edges.size() << " edges");
    CHECK(edges.size() >= 20);
}

TEST_CASE("Qt's headers are found, so that no Qt include goes unseen")
{
    CHECK(qtHeaders().at("QString") == "QtCore");
    CHECK(qtHeaders().at("QImage") == "QtGui");
    CHECK(qtHeaders().at("QSqlQuery") == "QtSql");
}

TEST_CASE("an edge that the table forbids is named with its row and the better way")
{
    struct Wrong {
        SourceFile file;
        std::string to;
    };
    const auto wrong = GENERATE(values<Wrong>(
        {{{"src/core/plan.cpp", "#include <QString>\n"}, "core uses QtCore"},
         {{"include/unknot/figure/pose.h", "#include \"unknot/core/plan.h\"\n"}, "figure uses core"},
         {{"src/viewmodels/today.cpp", "#include \"store/rows.h\"\n"}, "viewmodels uses store"},
         {{"src/viewmodels/today.cpp", "#include \"rows.h\"\n"}, "viewmodels uses store"},
         {{"src/viewmodels/today.cpp", "#include <QtSql/QSqlQuery>\n"}, "viewmodels uses QtSql"},
         {{"src/core/plan.cpp", "#include <nlohmann/json.hpp>\n"}, "core uses nlohmann/json.hpp"},
         {{"src/core/plan.cpp", "#include <unistd.h>\n"}, "core uses unistd.h"},
         {{"src/cli/list.cpp", "#include <QImage>\n"}, "cli uses QtGui"},
         {{"src/ui/Today/Page.qml", "import Unknot.Session\n"}, "ui/Today uses ui/Session"},
         {{"src/ui/Theme/Theme.qml", "import Unknot.ViewModels\n"}, "ui/Theme uses viewmodels"},
         {{"src/wine/cellar.cpp", "#include \"unknot/core/plan.h\"\n"}, "room wine is not in"}}));
    const auto broken = check({wrong.file});
    REQUIRE(broken.size() == 1);
    INFO(broken.front());
    CHECK(broken.front().find(wrong.to) != std::string::npos);
    CHECK(broken.front().starts_with(wrong.file.path + ":1"));
}

TEST_CASE("an edge that the table allows is left alone")
{
    CHECK(
        check({{"src/core/plan.cpp", "#include \"unknot/core/plan.h\"\n#include <vector>\n"},
               {"src/content/loader.cpp", "#include <nlohmann/json.hpp>\n#include \"unknot/core/plan.h\"\n"},
               {"src/store/rows.cpp", "#include \"rows.h\"\n#include <QSqlQuery>\n"},
               {"src/app/main.cpp", "#include \"platform/real_clock.h\"\n#include <QGuiApplication>\n"},
               {"src/ui/Today/Page.qml", "import QtQuick\nimport Unknot.Today\nimport Unknot.Theme\n"}})
            .empty());
}
