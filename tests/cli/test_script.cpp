#include "cli/script.h"

#include "support/catch.h"

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

Result<std::vector<ScriptLine>> read(const std::string& text)
{
    std::istringstream in(text);
    return readScript(in, "script");
}

} // namespace

TEST_CASE("comments, empty lines and fractions of seconds are understood")
{
    const auto script = read("# a session\n\n12.5 pause # breath\n  20 resume\n20 move -15\n");
    REQUIRE(script.ok());
    REQUIRE(script.value().size() == 3);
    CHECK(script.value()[0].at == Millis{12500});
    CHECK(script.value()[2].at == Millis{20000});
}

TEST_CASE("every command that the help names can be written")
{
    for (const ScriptCommand& command : scriptCommands()) {
        std::string line = "1 " + command.usage;
        const auto put = [&](const std::string& word, const std::string& value) {
            if (const auto at = line.find(word); at != std::string::npos)
                line.replace(at, word.size(), value);
        };
        put("SECONDS", "3");
        put("STEP", "2");
        put("before|after", "after");
        put("left|right|both", "left");
        put("AREA", "calf");
        put(" N", " 4");
        INFO(line);
        CHECK(read(line).ok());
    }
}

TEST_CASE("a wrong line is named with its place")
{
    struct Wrong {
        std::string text;
        std::string place;
        std::string message;
    };
    const auto wrong =
        GENERATE(values<Wrong>({{"1 pause\n2 dance", "script:2", "no command 'dance'"},
                                {"soon pause", "script:1", "'soon' is not a time"},
                                {"-1 pause", "script:1", "'-1' is not a time"},
                                {"nan pause", "script:1", "'nan' is not a time"},
                                {"5", "script:1", "command is missing"},
                                {"5 pause now", "script:1", "5 pause"},
                                {"5 rate before calf left 11", "script:1", "rate before|after"},
                                {"5 pace 9", "script:1", "pace SECONDS"},
                                {"5 pause\n4 resume", "script:2", "before the one"}}));
    const auto script = read(wrong.text);
    REQUIRE_FALSE(script.ok());
    INFO(script.error().message);
    CHECK(script.error().place == wrong.place);
    CHECK(script.error().message.find(wrong.message) != std::string::npos);
}
