#include "cli/catalog_lines.h"

#include "support/catch.h"
#include "support/sample_catalog.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

template <class Write, class What>
nlohmann::json readBack(Write write, const What& what)
{
    std::ostringstream out;
    write(out, what);
    return nlohmann::json::parse(out.str());
}

} // namespace

TEST_CASE("a plan's segments follow each other without gaps and add up")
{
    const Catalog catalog = test::sampleCatalog();
    const auto plan = readBack(writePlanJson, makePlan(catalog.routines[0], catalog).value());
    CHECK(plan["routine"] == "sample");
    CHECK(plan["rolling_ms"] == 360000);
    std::int64_t end = 0;
    std::int64_t rolling = 0;
    std::vector<std::string> calfSides;
    for (const auto& segment : plan["segments"]) {
        CHECK(segment["start_ms"] == end);
        end += segment["duration_ms"].get<std::int64_t>();
        if (segment["kind"] != "roll")
            continue;
        rolling += segment["duration_ms"].get<std::int64_t>();
        if (segment["technique"] == "calf") {
            calfSides.push_back(segment["side"]);
            CHECK(segment["variant"] == "single");
        }
    }
    CHECK(end == plan["total_ms"]);
    CHECK(rolling == plan["rolling_ms"]);
    CHECK(calfSides == std::vector<std::string>{"left", "right"});
    CHECK(plan["segments"].front()["kind"] == "rate_before");
    CHECK(plan["segments"].back()["kind"] == "rate_after");
}

TEST_CASE("what there is to roll is listed with its variants, and routines with their times")
{
    const Catalog catalog = test::sampleCatalog();
    const auto techniques = readBack(writeTechniquesJson, catalog)["techniques"];
    REQUIRE(techniques.size() == 3);
    CHECK(techniques[1]["id"] == "calf");
    CHECK(techniques[1]["variants"][1]["sides"] == "one_at_a_time");
    const auto routines = readBack(writeRoutinesJson, catalog)["routines"];
    REQUIRE(routines.size() == 1);
    CHECK(routines[0]["rolling_ms"] == 360000);
}

TEST_CASE("a problem is told with file, line, pointer and what to do")
{
    Problem problem;
    problem.file = "calf.json";
    problem.line = 7;
    problem.pointer = "/order";
    problem.message = "This is no number.";
    problem.hint = "Write 6.";
    std::ostringstream out;
    writeProblems(out, {problem});
    CHECK(out.str() == "calf.json:7: /order: This is no number. Write 6.\n");
    const auto read = readBack(writeProblemsJson, std::vector{problem});
    CHECK(read["problems"][0]["line"] == 7);
    CHECK(read["problems"][0]["pointer"] == "/order");
}
