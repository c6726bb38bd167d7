#include "ask.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

test::Answer ask(const std::vector<std::string>& arguments)
{
    return test::ask(arguments, test::logIn("/nowhere"));
}

} // namespace

TEST_CASE("wrong use says what is wrong on the error stream and ends with 2")
{
    struct Wrong {
        std::vector<std::string> arguments;
        std::string message;
    };
    const auto wrong =
        GENERATE(values<Wrong>({{{}, "A command is missing"},
                                {{"dance"}, "no command dance"},
                                {{"plan"}, "unknotctl plan ROUTINE"},
                                {{"plan", "a", "b"}, "unknotctl plan ROUTINE"},
                                {{"plan", "no-such"}, "no routine no-such. There is: every-day"},
                                {{"list", "roads"}, "list techniques"},
                                {{"log", "--csv"}, "--csv is for export"},
                                {{"log", "--script", "x"}, "--script is for rehearse"},
                                {{"log", "--data-dir", "/no/such"}, "There is no folder /no/such"},
                                {{"plan", "x", "--content-dir", "/no/such"}, "no folder"},
                                {{"rehearse", "every-day", "--script", "/no/such"}, "cannot be read"},
                                {{"plan", "--what"}, "no option --what"}}));
    const auto answer = ask(wrong.arguments);
    INFO(answer.err);
    CHECK(answer.status == kMisuse);
    CHECK(answer.out.empty());
    CHECK(answer.err.find(wrong.message) != std::string::npos);
}

TEST_CASE("help and version are on the output stream")
{
    const auto help = ask({"--help"});
    CHECK(help.status == kDone);
    for (const char* word : {"validate PATH", "rehearse ROUTINE", "--content-dir", "move SECONDS"})
        CHECK(help.out.find(word) != std::string::npos);
    CHECK(ask({"plan", "--help"}).status == kDone);
    CHECK(ask({"--version"}).out.starts_with("unknotctl "));
}

TEST_CASE("the shipped content is listed, valid, and laid out in fourteen minutes of rolling")
{
    const auto techniques = nlohmann::json::parse(ask({"list", "techniques", "--json"}).out)["techniques"];
    std::vector<std::string> ids;
    for (const auto& technique : techniques)
        ids.push_back(technique["id"]);
    CHECK(ids == std::vector<std::string>{"mid-back", "glutes", "hamstrings", "itb", "quadriceps", "calf"});
    CHECK(ask({"validate", UNKNOT_DATA_DIR}).err.empty());
    CHECK(ask({"validate", UNKNOT_DATA_DIR}).status == kDone);
    const auto plan = nlohmann::json::parse(ask({"plan", "every-day", "--json"}).out);
    CHECK(plan["rolling_ms"] == 14 * 60 * 1000);
}

TEST_CASE("a rehearsal of the shipped routine ends, one event a line")
{
    const auto answer = ask({"rehearse", "every-day", "--json"});
    CHECK(answer.status == kDone);
    std::istringstream lines(answer.out);
    nlohmann::json last;
    std::int64_t at = 0;
    for (std::string line; std::getline(lines, line);) {
        last = nlohmann::json::parse(line);
        CHECK(last["at_ms"].get<std::int64_t>() >= at);
        at = last["at_ms"];
    }
    CHECK(last["event"] == "session_ended");
    CHECK(last["outcome"] == "completed");
}

TEST_CASE("a wrong content file is a finding with file, line and pointer")
{
    const test::TempFolder folder;
    const auto file = folder / "bad.json";
    test::writeFile(file, "{\n  \"format\": \"unknot-routine\",\n  \"version\": true\n}\n");
    const auto answer = ask({"validate", file.string()});
    CHECK(answer.status == kFinding);
    INFO(answer.err);
    CHECK(answer.err.find(file.string() + ":3: /version: ") != std::string::npos);
    const auto json = ask({"validate", "--json", file.string()});
    CHECK(json.status == kFinding);
    CHECK_FALSE(nlohmann::json::parse(json.out)["problems"].empty());
    CHECK(ask({"validate", (folder / "missing.json").string()}).status == kFinding);
}
