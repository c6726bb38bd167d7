#include "cli/options.h"

#include "support/catch.h"

using namespace unknot::cli;

TEST_CASE("a command line is taken apart in any order")
{
    const auto options =
        parseOptions({"--json", "plan", "--data-dir", "/d", "every-day", "--content-dir=/c"});
    REQUIRE(options.ok());
    CHECK(options.value().command == "plan");
    CHECK(options.value().operands == std::vector<std::string>{"every-day"});
    CHECK(options.value().json);
    CHECK(options.value().dataDir == "/d");
    CHECK(options.value().contentDir == "/c");
}

TEST_CASE("a lone dash and everything after -- are operands")
{
    const auto options = parseOptions({"export", "--csv", "-", "--", "--json"});
    REQUIRE(options.ok());
    CHECK(options.value().operands == std::vector<std::string>{"-", "--json"});
    CHECK_FALSE(options.value().json);
}

TEST_CASE("wrong options are named")
{
    struct Wrong {
        std::vector<std::string> arguments;
        std::string named;
    };
    const auto wrong = GENERATE(values<Wrong>({{{"plan", "--jsn"}, "--jsn"},
                                               {{"log", "--data-dir"}, "--data-dir needs a value"},
                                               {{"log", "--data-dir="}, "not empty"},
                                               {{"log", "--json=yes"}, "--json takes no value"}}));
    const auto options = parseOptions(wrong.arguments);
    REQUIRE_FALSE(options.ok());
    INFO(options.error().message);
    CHECK(options.error().message.find(wrong.named) != std::string::npos);
}
