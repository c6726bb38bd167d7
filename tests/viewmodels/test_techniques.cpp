#include "technique_view_model.h"
#include "techniques_model.h"

#include "page_fixture.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

QStringList texts(const LinesModel& lines)
{
    QStringList all;
    for (const ShownLine& line : lines.rows())
        all << line.text;
    return all;
}

Problem calfProblem(bool own)
{
    return {"/home/sam/unknot/techniques/calf.json",
            14,
            "/dose/usual_s",
            "\"usual_s\" must be a number from 15 to 180, but it says \"two\"",
            "Write a number",
            true,
            "calf",
            own};
}

} // namespace

TEST_CASE("the library has one card a technique, with its latest numbers")
{
    PageFixture page;
    TechniquesModel model(page.state, page.watch);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.load();
    LogOverview log;
    log.sessions = 1;
    log.latest = {{RatingMoment::After, "calf", Side::Left, 6},
                  {RatingMoment::After, "calf", Side::Right, 3}};
    page.logged(log);
    REQUIRE(model.rowCount() == 4);
    const TechniqueCard& calf = model.rows()[3];
    CHECK(calf.left == 6);
    CHECK(calf.right == 3);
    CHECK(calf.description == QStringLiteral("Calf. Calf on the roller. Left 6, Right 3. Both, or one at a "
                                             "time. 2 variant(s)."));
    CHECK(model.rows()[0].sides == QStringLiteral("Both sides together"));
    CHECK(model.rows()[2].sides == QStringLiteral("One side at a time"));
    CHECK(model.problemTitle().isEmpty());
    QStringList opened;
    QObject::connect(&model, &TechniquesModel::openTechnique, [&](const QString& id) { opened << id; });
    model.open(3);
    model.open(9);
    CHECK(opened == QStringList{QStringLiteral("calf")});
}

TEST_CASE("a technique that did not load has a card that says what, where and what to do")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    catalog.techniques.pop_back();
    catalog.problems = {calfProblem(false), calfProblem(false)};
    page.load(catalog);
    TechniquesModel model(page.state, page.watch);
    REQUIRE(model.rowCount() == 4);
    const TechniqueCard& calf = model.rows()[3];
    CHECK(calf.failed);
    CHECK(calf.name == QStringLiteral("Calf"));
    CHECK(calf.summary ==
          QStringLiteral("techniques/calf.json, line 14: \"usual_s\" must be a number from 15 "
                         "to 180, but it says \"two\". Write a number."));
    CHECK(model.problemText() == QStringLiteral("Calf is left out of routines until it loads. The other 3 "
                                                "work(s) as usual. Your history is not affected."));
    CHECK(model.otherProblems().size() == 1);
    const auto opened = counted(model, &TechniquesModel::openTechnique);
    model.open(3);
    CHECK(*opened == 0);
    page.load();
    CHECK(model.problemTitle().isEmpty());
    CHECK_FALSE(model.rows()[3].failed);
}

TEST_CASE("the built-in version stands in for an own file that did not load")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    catalog.problems = {calfProblem(true)};
    page.load(catalog);
    TechniquesModel model(page.state, page.watch);
    REQUIRE(model.rowCount() == 4);
    CHECK_FALSE(model.rows()[3].failed);
    CHECK(model.rows()[3].problem.startsWith(QStringLiteral("techniques/calf.json, line 14")));
    CHECK(model.problemText().startsWith(QStringLiteral("The built-in version stands in meanwhile: Calf.")));
}

TEST_CASE("a file that was used all the same raises no alarm")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    Problem unknownKey = calfProblem(true);
    unknownKey.fatal = false;
    catalog.problems = {unknownKey};
    page.load(catalog);
    TechniquesModel model(page.state, page.watch);
    CHECK(model.problemTitle().isEmpty());
    CHECK(model.otherProblems().size() == 1);
    CHECK(model.rows()[3].problem.isEmpty());
}

TEST_CASE("a routine file that did not load is counted as a file")
{
    PageFixture page;
    Catalog catalog = pageCatalog();
    catalog.problems = {{"routines/x.json", 0, "", "is not JSON", "", true, "", false}};
    page.load(catalog);
    TechniquesModel model(page.state, page.watch);
    CHECK(model.problemTitle() == QStringLiteral("1 content file(s) could not be loaded"));
    CHECK(model.problemText() ==
          QStringLiteral("Everything else works as usual. Your history is not affected."));
    CHECK(model.otherProblems() == QStringList{QStringLiteral("routines/x.json: is not JSON.")});
}

TEST_CASE("a technique shows a variant's steps in the words of a side")
{
    PageFixture page;
    page.load();
    page.loggedSessions(1);
    TechniqueViewModel view(page.state, page.watch);
    view.show(QStringLiteral("calf"));
    CHECK(view.name() == QStringLiteral("Calf"));
    CHECK(view.variants() == QStringList{QStringLiteral("Both legs"), QStringLiteral("One leg")});
    CHECK(view.side() == TechniqueViewModel::Both);
    CHECK(view.sides().isEmpty());
    CHECK(view.doseText() == QStringLiteral("2 min"));
    CHECK(view.paceText() == QStringLiteral("3 s each way"));
    CHECK(view.rangeFrom() == QStringLiteral("below the knee"));

    view.chooseVariant(1);
    CHECK(view.variantName() == QStringLiteral("One leg"));
    CHECK(view.side() == TechniqueViewModel::Left);
    CHECK(texts(*view.steps())[1] == QStringLiteral("Rest your left leg on the roller."));
    CHECK(view.steps()->rows()[1].source == QStringLiteral("Behm 2020"));
    CHECK(view.doseText() == QStringLiteral("1 min 30 each side"));
    view.chooseSide(1);
    CHECK(texts(*view.steps())[1] == QStringLiteral("Rest your right leg on the roller."));
    view.chooseVariant(5);
    CHECK(view.variantIndex() == 1);

    QStringList tried;
    QObject::connect(&view, &TechniqueViewModel::tryRequested,
                     [&](const QString& id, const QString& variant) { tried << id << variant; });
    view.tryIt();
    CHECK(tried == QStringList{QStringLiteral("calf"), QStringLiteral("single")});

    view.show(QStringLiteral("itb"));
    CHECK(view.variantIndex() == 0);
    CHECK_FALSE(view.back());
}

TEST_CASE("the app's own reasoning is not shown as a citation")
{
    const auto source = [](const char* from) {
        return shownLine(line("Words.", from), "en").source.toStdString();
    };
    CHECK(source("").empty());
    CHECK(source("article; design").empty());
    CHECK(source("reasoning").empty());
    CHECK(source("article; Hendricks 2020; Behm 2020") == "Hendricks 2020; Behm 2020");
    CHECK(source("guide: intra-action; reasoning") == "guide of intra-action");
}

TEST_CASE("trying a technique waits for the safety check, and a technique that is gone shows nothing")
{
    PageFixture page;
    page.load();
    page.loggedSessions(1);
    TechniqueViewModel view(page.state, page.watch);
    view.show(QStringLiteral("calf"));
    page.state.change([](Settings& settings) { settings.safety = {}; });
    const auto tried = counted(view, &TechniqueViewModel::tryRequested);
    view.tryIt();
    CHECK_FALSE(view.canTry());
    CHECK(*tried == 0);
    view.show(QStringLiteral("unheard-of"));
    CHECK(view.name().isEmpty());
    view.chooseVariant(0);
    CHECK(view.variants().isEmpty());
}

TEST_CASE("the models keep to the rules of models while their rows come and go")
{
    PageFixture page;
    TechniqueViewModel view(page.state, page.watch);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester steps(view.steps(), Mode::Fatal);
    const QAbstractItemModelTester cautions(view.cautions(), Mode::Fatal);
    page.load();
    view.show(QStringLiteral("calf"));
    CHECK(view.steps()->count() == 3);
    CHECK(view.cautions()->rows()[0].zone == QStringLiteral("knee-hollow"));
    view.show(QStringLiteral("mid-back"));
    CHECK(view.centralRating() == -1);
    CHECK_FALSE(view.hasSides());
}
