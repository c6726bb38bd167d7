#include "ask.h"

#include "support/catch.h"
#include "support/temp_folder.h"

using namespace unknot;
using namespace unknot::cli;
namespace fs = std::filesystem;

namespace {

test::Answer ask(const std::vector<std::string>& arguments, const fs::path& own, const std::string& code = {})
{
    Places places{UNKNOT_DATA_DIR, own, "/nowhere"};
    places.readCode = [&](const fs::path& image) -> Result<std::string> {
        if (code.empty())
            return Error{ErrorCode::NotFound, "There is no QR code on it.", image.string()};
        return code;
    };
    return test::ask(arguments, places);
}

} // namespace

TEST_CASE("a routine that is packed on one computer is added on another")
{
    const test::TempFolder here;
    const test::TempFolder there;
    const std::string file = (here / "evening.unknot").string();
    std::string routine = test::contentOf(fs::path(UNKNOT_DATA_DIR) / "routines" / "after-run.json");
    routine.replace(routine.find("\"after-run\""), 11, "\"evening\"");
    fs::create_directories(here / "routines");
    test::writeFile(here / "routines" / "evening.json", routine);

    const auto packed = ask({"pack", "evening", "-o", file, "--from", "J. Okafor"}, here.path());
    INFO(packed.err);
    REQUIRE(packed.status == kDone);
    CHECK(ask({"validate", file}, there.path()).status == kDone);
    CHECK_FALSE(fs::exists(there / "routines"));

    const auto added = ask({"add", file}, there.path());
    INFO(added.out << added.err);
    REQUIRE(added.status == kDone);
    CHECK(added.out.find("from: J. Okafor") != std::string::npos);
    CHECK(added.out.find("calf: here already") != std::string::npos);
    CHECK(std::distance(fs::directory_iterator(there / "routines"), {}) == 1);
    CHECK(ask({"list", "routines"}, there.path()).out.find("evening-") != std::string::npos);
    const auto again = ask({"add", file}, there.path());
    CHECK(again.status == kDone);
    CHECK(again.out.find("added") == std::string::npos);
}

TEST_CASE("a broken programme adds nothing and says where it is wrong")
{
    const test::TempFolder own;
    const std::string file = (own / "bad.unknot").string();
    test::writeFile(file, "{\n  \"format\": \"unknot-programme\",\n  \"version\": 2\n}\n");
    const auto answer = ask({"add", file}, own.path());
    CHECK(answer.status == kFinding);
    CHECK(answer.err.find(":3: /version:") != std::string::npos);
    CHECK(answer.err.find("Nothing was added.") != std::string::npos);
    CHECK(ask({"validate", file}, own.path()).status == kFinding);
    CHECK(ask({"add", (own / "photo.png").string()}, own.path()).err.find("no QR code") != std::string::npos);
}

TEST_CASE("a sheet or programme needs a place to go to, and options stay with their commands")
{
    const test::TempFolder own;
    for (const std::vector<std::string>& wrong :
         std::vector<std::vector<std::string>>{{"pack", "every-day"},
                                               {"handout", "every-day"},
                                               {"handout", "every-day", "-o", "x.pdf", "--paper", "a3"},
                                               {"handout", "no-such", "-o", "x.pdf"},
                                               {"plan", "every-day", "-o", "x"},
                                               {"pack", "every-day", "-o", "x", "--paper", "a4"},
                                               {"pack", "every-day", "-o", "x", "--json"}}) {
        INFO(wrong.front());
        CHECK(ask(wrong, own.path()).status == kMisuse);
    }
    CHECK(ask({"pack", "every-day", "-o", "-"}, own.path()).out.find("unknot-programme") !=
          std::string::npos);
}
