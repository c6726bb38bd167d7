#include "support.h"

#include "unknot/content/loader.h"
#include "unknot/content/validate.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace unknot;
namespace fs = std::filesystem;
using content::validateFile;
using content::validatePath;
using test::TempFolder;
using test::writeFile;

namespace {

Problem onlyProblem(const std::vector<Problem>& problems)
{
    INFO(test::shown(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].fatal);
    CHECK_FALSE(problems[0].hint.empty());
    return problems[0];
}

void writeTechnique(const fs::path& file, const std::string& id)
{
    fs::create_directories(file.parent_path());
    writeFile(file, test::changed(test::model("technique"), R"("id": "calf")", "\"id\": \"" + id + '"'));
}

} // namespace

TEST_CASE("a file that is too large is refused unread")
{
    const TempFolder folder;
    const fs::path file = folder / "large.json";
    writeFile(file, "{");
    fs::resize_file(file, 50'000'000);
    const Problem problem = onlyProblem(validateFile(file));
    CHECK(problem.file == file.string());
    CHECK(problem.line == 0);
    CHECK(problem.message == "The file has 50000000 bytes; at most 1000000 are read.");

    writeFile(file, test::model("technique"));
    fs::resize_file(file, 1'000'001);
    CHECK(onlyProblem(validateFile(file)).message.find("at most 1000000") != std::string::npos);
    std::string padded = test::model("technique");
    padded.resize(1'000'000, ' ');
    writeFile(file, padded);
    CHECK(validateFile(file).empty());
}

TEST_CASE("a file that says it is empty is read no further than the limit")
{
    if (!fs::exists("/proc/self/maps")) {
        return;
    }
    CHECK(validateFile("/proc/self/maps").size() == 1);
}

TEST_CASE("things that are no regular files never block")
{
    const TempFolder folder;
    const fs::path pipe = folder / "pipe.json";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(onlyProblem(validateFile(pipe)).message == "This is not a regular file.");
    CHECK(onlyProblem(validateFile("/dev/zero")).message == "This is not a regular file.");
    fs::create_directory(folder / "folder.json");
    CHECK(onlyProblem(validateFile(folder / "folder.json")).message == "This is a folder, not a file.");
    CHECK(onlyProblem(validateFile(folder / "none.json")).message ==
          "The file cannot be read: No such file or directory.");
}

TEST_CASE("links that lead to themselves end")
{
    const TempFolder folder;
    fs::create_symlink("a.json", folder / "a.json");
    CHECK(onlyProblem(validateFile(folder / "a.json")).message.find("symbolic links") != std::string::npos);

    fs::create_directory(folder / "inner");
    fs::create_directory_symlink("..", folder / "inner/back");
    writeTechnique(folder / "inner/calf.json", "calf");
    fs::remove(folder / "a.json");
    CHECK(test::shown(validatePath(folder.path())).empty());
}

TEST_CASE("a file that may not be read is told")
{
    if (::geteuid() == 0) {
        return; // root may read everything
    }
    const TempFolder folder;
    writeTechnique(folder / "calf.json", "calf");
    fs::permissions(folder / "calf.json", fs::perms::none);
    const Problem problem = onlyProblem(validateFile(folder / "calf.json"));
    CHECK(problem.message == "The file cannot be read: Permission denied.");
    CHECK(problem.hint == "Make the file readable for you.");
}

TEST_CASE("a folder is validated with all below it, schemas and hidden files apart")
{
    const TempFolder folder;
    writeTechnique(folder / "techniques/calf.json", "calf");
    writeTechnique(folder / "techniques/more/glutes.json", "glutes");
    fs::create_directories(folder / "schema");
    writeFile(folder / "schema/technique.schema.json",
              R"({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"})");
    writeFile(folder / ".hidden.json", "{");
    writeFile(folder / "README.md", "text");
    writeFile(folder / "techniques/calf.figure.json", "{");
    CHECK(test::shown(validatePath(folder.path())).empty());

    writeFile(folder / "techniques/more/wrong.json", "{");
    CHECK(onlyProblem(validatePath(folder.path())).file == (folder / "techniques/more/wrong.json").string());
    writeTechnique(folder / "techniques/more/wrong.json", "calf");
    CHECK(onlyProblem(validatePath(folder.path())).message.find("already taken by") != std::string::npos);
}

TEST_CASE("a folder without content is told, so that a wrong name is not taken for success")
{
    const TempFolder folder;
    CHECK(onlyProblem(validatePath(folder.path())).message == "There are no content files in this folder.");
    CHECK(onlyProblem(validatePath(folder / "none")).file == (folder / "none").string());
}

TEST_CASE("routines are held against the techniques that are known")
{
    const TempFolder folder;
    const fs::path routine = folder / "legs.json";
    writeFile(routine, test::model("routine"));
    CHECK(validatePath(routine).empty());

    Catalog known;
    known.techniques.resize(1);
    known.techniques[0].id = "glutes";
    const std::vector<Problem> problems = validatePath(routine, &known);
    INFO(test::shown(problems));
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].pointer == "/steps/0/technique");

    writeTechnique(folder / "calf.json", "calf");
    CHECK(test::shown(validatePath(folder.path())).empty());
}

TEST_CASE("places that cautions name are held against those that are known")
{
    const TempFolder folder;
    writeTechnique(folder / "calf.json", "calf");
    CHECK(validatePath(folder / "calf.json").empty());
    const auto problems = validatePath(folder / "calf.json", nullptr, std::vector<std::string>{"neck"});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].pointer == "/cautions/0/zone");
    CHECK_FALSE(problems[0].fatal);
}

TEST_CASE("folders have limits, too")
{
    const TempFolder folder;
    fs::path deep = folder.path();
    for (int i = 0; i < 9; ++i) {
        deep /= "a";
    }
    writeTechnique(deep / "calf.json", "calf");
    const std::vector<Problem> nested = validatePath(folder.path());
    REQUIRE_FALSE(nested.empty());
    CHECK(test::shown(nested).find("nested more than 8 levels") != std::string::npos);

    fs::create_directories(folder / "techniques");
    for (int i = 0; i <= 2000; ++i) {
        writeFile(folder / "techniques" / (std::to_string(i) + ".json"), "{}");
    }
    const Catalog catalog = content::load({folder.path(), {}});
    CHECK(catalog.problems.size() == 2001);
    CHECK(catalog.problems.back().file == (folder / "techniques").string());
    CHECK(catalog.problems.back().message.find("more than 2000 files") != std::string::npos);
}
