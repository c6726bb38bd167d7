#include "support.h"

#include "unknot/content/loader.h"
#include "unknot/content/sources.h"

using namespace unknot;
namespace fs = std::filesystem;
using test::changed;
using test::model;
using test::TempFolder;

namespace {

/// A shipped and an own content folder.
class Folders {
public:
    Folders()
    {
        for (const char* root : {"shipped", "own"}) {
            for (const char* name : {"techniques", "routines", "advice", "figure"}) {
                fs::create_directories(folder_.path() / root / name);
            }
        }
    }

    fs::path put(const std::string& name, const std::string& text)
    {
        test::writeFile(folder_ / name, text);
        return folder_ / name;
    }

    [[nodiscard]] content::ContentRoots roots() const { return {folder_ / "shipped", folder_ / "own"}; }
    [[nodiscard]] Catalog load() const { return content::load(roots()); }

private:
    TempFolder folder_;
};

std::string technique(const std::string& id, int order = 6)
{
    return changed(changed(model("technique"), R"("id": "calf")", "\"id\": \"" + id + '"'), R"("order": 6)",
                   "\"order\": " + std::to_string(order));
}

std::string broken(const std::string& text)
{
    return changed(text, R"("at_most": 3)", R"("at_most": 30)");
}

std::vector<std::string> ids(const Catalog& catalog)
{
    std::vector<std::string> ids;
    for (const Technique& technique : catalog.techniques) {
        ids.push_back(technique.id);
    }
    return ids;
}

} // namespace

TEST_CASE("techniques come by order, then id")
{
    Folders folders;
    folders.put("shipped/techniques/a.json", technique("zebra", 1));
    folders.put("shipped/techniques/b.json", technique("yak", 2));
    folders.put("own/techniques/c.json", technique("ape", 2));
    const Catalog catalog = folders.load();
    CHECK(test::shown(catalog.problems).empty());
    CHECK(ids(catalog) == std::vector<std::string>{"zebra", "ape", "yak"});
}

TEST_CASE("a broken file is left out and the others load")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", technique("calf"));
    const fs::path file = folders.put("shipped/techniques/glutes.json", broken(technique("glutes")));
    const Catalog catalog = folders.load();
    CHECK(ids(catalog) == std::vector<std::string>{"calf"});
    REQUIRE(catalog.problems.size() == 1);
    CHECK(catalog.problems[0].file == file.string());
    CHECK(catalog.problems[0].technique == "glutes");
    CHECK_FALSE(catalog.problems[0].own);
    CHECK(catalog.problems[0].fatal);
}

TEST_CASE("an own file replaces the shipped one with its id, whatever the file is called")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", technique("calf"));
    folders.put("own/techniques/mine.json",
                changed(technique("calf"), R"("revision": 3)", R"("revision": 4)"));
    const Catalog catalog = folders.load();
    CHECK(test::shown(catalog.problems).empty());
    REQUIRE(catalog.techniques.size() == 1);
    CHECK(catalog.techniques[0].version == 4);
}

TEST_CASE("the shipped technique stays when the own one is broken, and the problem says so")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", technique("calf"));
    const std::string whole = technique("calf");
    for (const std::string& text :
         {broken(whole), whole.substr(0, whole.size() / 2), std::string("{"), std::string()}) {
        folders.put("own/techniques/calf.json", text);
        const Catalog catalog = folders.load();
        REQUIRE(catalog.techniques.size() == 1);
        CHECK(catalog.techniques[0].version == 3);
        REQUIRE(catalog.problems.size() == 1);
        CHECK(catalog.problems[0].own);
        CHECK(catalog.problems[0].technique == "calf");
    }
}

TEST_CASE("of two files with one id in the same folder the first stays, and the second names it")
{
    Folders folders;
    const fs::path first = folders.put("shipped/techniques/a.json", technique("calf", 1));
    const std::string text = technique("calf", 2);
    const fs::path second = folders.put("shipped/techniques/b.json", text);
    const Catalog catalog = folders.load();
    REQUIRE(catalog.techniques.size() == 1);
    CHECK(catalog.techniques[0].order == 1);
    REQUIRE(catalog.problems.size() == 1);
    CHECK(catalog.problems[0].file == second.string());
    CHECK(catalog.problems[0].pointer == "/id");
    CHECK(catalog.problems[0].line == test::lineOf(text, R"("id": "calf")"));
    CHECK(catalog.problems[0].message == "\"calf\" is already taken by " + first.string() + ".");
}

TEST_CASE("routines that name what is not there are refused at the step")
{
    struct Case {
        std::string from;
        std::string to;
        std::string pointer;
        std::string message;
        std::string hint;
    };
    const std::vector<Case> cases{
        {R"("technique": "calf",
      "variant": "neutral")",
         R"("technique": "claf", "variant": "neutral")", "/steps/0/technique",
         R"(There is no technique "claf".)", R"(Did you mean "calf"?)"},
        {R"("variant": "single")", R"("variant": "both")", "/steps/1/variant",
         R"(The technique "calf" has no variant "both".)", R"(There are "neutral" or "single".)"},
        {R"("sides": "together")", R"("sides": "left")", "/steps/0/sides",
         R"("calf", "neutral" is rolled with both sides together, but "sides" says "left".)",
         R"("together")"},
        {R"("sides": "each")", R"("sides": "together")", "/steps/1/sides",
         R"("calf", "single" is rolled one side at a time, but "sides" says "together".)",
         R"("each", "left")"},
    };
    for (const Case& c : cases) {
        Folders folders;
        folders.put("shipped/techniques/calf.json", technique("calf"));
        folders.put("shipped/routines/a.json",
                    changed(model("routine"), R"("id": "legs")", R"("id": "other")"));
        folders.put("shipped/routines/b.json", changed(model("routine"), c.from, c.to));
        const Catalog catalog = folders.load();
        INFO(test::shown(catalog.problems));
        REQUIRE(catalog.routines.size() == 1);
        CHECK(catalog.routines[0].id == "other");
        REQUIRE(catalog.problems.size() == 1);
        CHECK(catalog.problems[0].pointer == c.pointer);
        CHECK(catalog.problems[0].line == test::lineOf(model("routine"), c.from));
        CHECK(catalog.problems[0].message == c.message);
        CHECK(catalog.problems[0].hint.find(c.hint) != std::string::npos);
    }
}

TEST_CASE("a technique that could not be loaded is left out of routines, which load all the same")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", broken(technique("calf")));
    folders.put("shipped/techniques/glutes.json", technique("glutes"));
    folders.put("shipped/routines/legs.json", changed(model("routine"), R"("technique": "calf",
      "variant": "single")",
                                                      R"("technique": "glutes", "variant": "single")"));
    folders.put("shipped/routines/none.json",
                changed(model("routine"), R"("id": "legs")", R"("id": "none")"));
    const Catalog catalog = folders.load();
    INFO(test::shown(catalog.problems));
    REQUIRE(catalog.routines.size() == 1);
    REQUIRE(catalog.routines[0].steps.size() == 1);
    CHECK(catalog.routines[0].steps[0].technique == "glutes");
    REQUIRE(catalog.problems.size() == 5);
    CHECK(catalog.problems[1].pointer == "/steps/0/technique");
    CHECK_FALSE(catalog.problems[1].fatal);
    CHECK(catalog.problems.back().message == "None of the routine's steps can be used.");
    CHECK(catalog.problems.back().fatal);
}

TEST_CASE("the shipped routine stays when the own one does not fit the techniques")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", technique("calf"));
    folders.put("shipped/routines/legs.json", model("routine"));
    folders.put("own/routines/legs.json",
                changed(model("routine"), R"("variant": "neutral")", R"("variant": "feet-out")"));
    const Catalog catalog = folders.load();
    REQUIRE(catalog.routines.size() == 1);
    CHECK(catalog.routines[0].steps[0].variant == "neutral");
    REQUIRE(catalog.problems.size() == 1);
    CHECK(catalog.problems[0].own);
}

TEST_CASE("a place that the figure cannot mark is named, and the technique loads all the same")
{
    Folders folders;
    folders.put("shipped/figure/body.json",
                R"({"zones": [{"id": "knee-hollow", "patches": []}, {"id": "neck", "patches": []}]})");
    folders.put("shipped/techniques/calf.json", technique("calf"));
    CHECK(test::shown(folders.load().problems).empty());
    const std::string misspelt =
        changed(technique("calf"), R"("zone": "knee-hollow")", R"("zone": "knee-holow")");
    folders.put("own/techniques/calf.json", misspelt);
    const Catalog catalog = folders.load();
    REQUIRE(catalog.problems.size() == 1);
    const Problem& problem = catalog.problems.front();
    CHECK(problem.pointer == "/cautions/0/zone");
    CHECK(problem.line == test::lineOf(misspelt, "knee-holow"));
    CHECK(problem.message ==
          "The figure has no place \"knee-holow\", so it is told in words and not shown on the body.");
    CHECK(problem.hint == "Did you mean \"knee-hollow\"?");
    CHECK_FALSE(problem.fatal);
    CHECK(problem.own);
    REQUIRE(catalog.technique("calf"));
    CHECK(catalog.technique("calf")->cautions.front().zone == "knee-holow");
    CHECK(content::zoneNames(folders.roots()) == std::vector<std::string>{"knee-hollow", "neck"});
    CHECK(content::zoneNames({"/nowhere", {}}) == std::nullopt);
}

TEST_CASE("own advice and screening add to and replace the shipped entries")
{
    Folders folders;
    folders.put("shipped/techniques/calf.json", technique("calf"));
    folders.put("shipped/advice/advice.json", model("advice"));
    folders.put("shipped/advice/screening.json", model("screening"));
    folders.put("own/advice/mine.json", R"({"format": "unknot-advice", "version": 1, "advice": [
        {"rule": "P1", "level": "stop", "title": {"en": "Stop"}, "message": {"en": "Stop now."}},
        {"rule": "X1", "level": "ease", "title": {"en": "New"}, "message": {"en": "New."}}]})");
    const Catalog catalog = folders.load();
    CHECK(test::shown(catalog.problems).empty());
    CHECK(catalog.screening.size() == 1);
    REQUIRE(catalog.advice.size() == 3);
    REQUIRE(catalog.adviceFor("P1") != nullptr);
    CHECK(catalog.adviceFor("P1")->level == AdviceLevel::Stop);
    CHECK(catalog.adviceFor("T1")->level == AdviceLevel::Information);
    CHECK(catalog.adviceFor("X1") != nullptr);
}

TEST_CASE("sources are read, own ones after the shipped")
{
    Folders folders;
    folders.put("shipped/advice/sources.json", model("sources"));
    const content::Sources shipped = content::loadSources(folders.roots());
    CHECK(shipped.standing.in("en") == "This app guides self-massage.");
    REQUIRE(shipped.references.size() == 1);
    CHECK(shipped.references[0].link == "https://doi.org/10.1519/JSC.0000000000003765");

    folders.put("own/advice/sources.json", changed(model("sources"), "Behm 2020", "Grabow 2018"));
    CHECK(content::loadSources(folders.roots()).references.size() == 2);
    folders.put("own/advice/sources.json", "{");
    CHECK(content::loadSources(folders.roots()) == shipped);
    CHECK(content::loadSources({folders.roots().own.value() / "none", {}}) == content::Sources{});
}

TEST_CASE("a folder that is not there is told when it is the shipped one")
{
    const TempFolder folder;
    const Catalog catalog = content::load({folder / "none", folder / "own"});
    REQUIRE(catalog.problems.size() == 1);
    CHECK(catalog.problems[0].file == (folder / "none/techniques").string());
    CHECK(catalog.techniques.empty());
}
