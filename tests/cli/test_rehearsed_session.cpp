#include "ask.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

using namespace unknot;
using namespace unknot::cli;
using Json = nlohmann::json;

namespace {

struct Try {
    test::TempFolder folder;
    test::TempFolder own;

    test::Answer rehearse(std::vector<std::string> more)
    {
        more.insert(more.begin(), {"rehearse", "every-day"});
        Places places = test::logIn(own.path());
        places.today = [] { return QDate(2026, 3, 14); };
        return test::ask(more, places);
    }
    test::Answer rehearseIn(std::vector<std::string> more)
    {
        more.insert(more.end(), {"--data-dir", folder.path().string()});
        return rehearse(more);
    }
    Json sessions() const
    {
        return Json::parse(test::ask({"log", "--json"}, test::logIn(folder.path())).out).at("sessions");
    }
};

} // namespace

TEST_CASE("a session that is rehearsed for a day stands in the log as one of that day")
{
    Try here;
    test::writeFile(here.folder / "script.txt", "0 rate before calf left 6\n0 rate before calf right 2\n");
    const std::string script = (here.folder / "script.txt").string();
    CHECK(here.rehearseIn({"--script", script, "--day", "2026-03-01"}).status == kDone);
    CHECK(here.rehearseIn({"--day", "2026-03-02", "--at", "07:15"}).status == kDone);
    const Json sessions = here.sessions();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].at("started").get<std::string>().starts_with("2026-03-02T07:15:00"));
    CHECK(sessions[1].at("local_day") == "2026-03-01");
    CHECK(sessions[1].at("routine_name") == "Every day");
    CHECK(sessions[1].at("outcome") == "completed");
    CHECK(sessions[1].at("rehearsal") == false);
    CHECK(sessions[1].at("steps")[0].at("rolled_ms") == sessions[1].at("steps")[0].at("planned_ms"));
    const auto isSix = [](const Json& rating) { return rating.at("value") == 6; };
    CHECK(std::ranges::count_if(sessions[1].at("ratings"), isSix) == 1);
}

TEST_CASE("the same session is not put into the log twice")
{
    Try here;
    REQUIRE(here.rehearseIn({"--day", "2026-03-01"}).status == kDone);
    const auto again = here.rehearseIn({"--day", "2026-03-01"});
    CHECK(again.status == kFinding);
    CHECK(again.err.find("in the log already") != std::string::npos);
    CHECK(here.sessions().size() == 1);
}

TEST_CASE("nothing that was rehearsed lands in a log that was not named, or on a day that is none")
{
    Try here;
    CHECK(here.rehearse({"--day", "2026-03-01"}).status == kMisuse);
    CHECK(here.rehearseIn({"--day", "2026-02-30"}).status == kMisuse);
    CHECK(here.rehearseIn({"--day", "2026-03-01", "--at", "noon"}).status == kMisuse);
    CHECK(here.rehearseIn({"--at", "18:00"}).status == kMisuse);
    CHECK(here.rehearseIn({}).status == kDone);
    CHECK(here.sessions().empty());
    CHECK(std::filesystem::is_empty(here.own.path()));
}

TEST_CASE("a day that has not come yet is refused, today is not")
{
    Try here;
    const auto tomorrow = here.rehearseIn({"--day", "2026-03-15"});
    CHECK(tomorrow.status == kMisuse);
    CHECK(tomorrow.out.empty());
    CHECK(tomorrow.err ==
          "unknotctl: --day 2026-03-15 has not come yet; take today, 2026-03-14, or a day before.\n");
    CHECK(here.sessions().empty());
    CHECK(here.rehearseIn({"--day", "2026-03-14", "--at", "23:59"}).status == kDone);
    CHECK(here.sessions().size() == 1);
}

TEST_CASE("a script that leaves the session paused puts nothing into the log")
{
    Try here;
    test::writeFile(here.folder / "script.txt", "12 pause\n");
    CHECK(
        here.rehearseIn({"--script", (here.folder / "script.txt").string(), "--day", "2026-03-01"}).status ==
        kFinding);
    CHECK(here.sessions().empty());
}
