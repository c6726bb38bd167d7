#include "ask.h"

#include "store/log_database.h"

#include "support/catch.h"
#include "support/temp_folder.h"

using namespace unknot;
using namespace unknot::cli;

namespace {

test::Answer ask(const std::filesystem::path& data, const std::vector<std::string>& arguments)
{
    Places places = test::logIn(data);
    places.settings = data / "settings.json";
    return test::ask(arguments, places);
}

void fill(const std::filesystem::path& data)
{
    auto opened = store::LogDatabase::open(store::LogDatabase::fileIn(data));
    REQUIRE(opened.ok());
    SessionHeader header;
    header.id = "one";
    header.started = {1'792'000'000'000, 120, "2026-10-14"};
    header.steps = {{"calf", "neutral", Side::Both, Millis{60000}, Millis{3000}}};
    const auto write = [&](auto what) {
        REQUIRE(opened.value()->write(store::Write{what, 1'792'000'000'000}).ok());
    };
    write(store::BeginSession{header});
    write(store::AppendEvent{"one", Event{Millis{9}, event::SessionEnded{Outcome::Completed}}});
}

} // namespace

TEST_CASE("an export of one log is imported into another, once")
{
    const test::TempFolder here;
    const test::TempFolder there;
    fill(here.path());
    const std::string file = (here / "out.json").string();
    REQUIRE(ask(here.path(), {"export", "--json", file}).status == kDone);
    CHECK(ask(there.path(), {"import", file}).out == "Sessions added: 1. Already there: 0.\n");
    CHECK(ask(there.path(), {"import", file}).out == "Sessions added: 0. Already there: 1.\n");
    test::writeFile(here / "bad.json", "{");
    const auto bad = ask(there.path(), {"import", (here / "bad.json").string()});
    CHECK(bad.status == kFinding);
    CHECK(bad.err.find("bad.json") != std::string::npos);
}

TEST_CASE("a backup is made and restored from the command line")
{
    const test::TempFolder here;
    fill(here.path());
    const std::string copy = (here / "copy.sqlite").string();
    REQUIRE(ask(here.path(), {"backup", copy}).status == kDone);
    const auto restored = ask(here.path(), {"restore", copy});
    CHECK(restored.status == kDone);
    CHECK(restored.out.find("before-restore") != std::string::npos);
    CHECK(ask(here.path(), {"restore", (here / "none").string()}).status == kFinding);
    CHECK(ask(here.path(), {"backup"}).status == kMisuse);
}

TEST_CASE("everything is deleted only when it is meant")
{
    const test::TempFolder here;
    fill(here.path());
    test::writeFile(here / "settings.json", "{}");
    CHECK(ask(here.path(), {"delete-all"}).status == kMisuse);
    CHECK(ask(here.path(), {"log"}).out.find("2026-10-14") != std::string::npos);
    CHECK(ask(here.path(), {"delete-all", "--yes"}).status == kDone);
    CHECK(ask(here.path(), {"log"}).out.empty());
    CHECK_FALSE(std::filesystem::exists(here / "settings.json"));
    CHECK(ask(here.path(), {"log", "--yes"}).status == kMisuse);
}
