#include "content_file.h"
#include "support.h"
#include "unknot/content/loader.h"
#include "unknot/content/validate.h"

using namespace unknot;
using unknot::test::changed;
using unknot::test::model;

namespace {

std::vector<Problem> problemsOf(const std::string& text)
{
    return content::ContentReader().read(text, "a.json").takeProblems(false);
}

std::string scriptOf(const std::string& lines)
{
    return R"({"format": "unknot-script", "version": 1, "lines": {)" + lines + "}}";
}

} // namespace

TEST_CASE("a voice program is read whole")
{
    const auto file = content::ContentReader().read(model("voice"), "voice.json");
    const auto* program = std::get_if<VoiceProgram>(&file.content);
    REQUIRE(program != nullptr);
    CHECK(program->programs == std::vector<std::string>{"parrot", "parrot-old"});
    CHECK(program->arguments.size() == 6);
    CHECK_FALSE(program->textOnInput);
    CHECK(program->speedAt150 == 170.0);
    CHECK(program->stretchAt150 == 1.0);
    CHECK(program->voices == std::vector<Voice>{{"polly", "Polly", "en-GB"}});
    CHECK(program->list->pattern == R"(^(?<id>\S+) (?<name>\S+){1})");
    CHECK(program->files->folders == std::vector<std::string>{"{data}/parrot"});
}

TEST_CASE("a voice program that could not speak, or could run anything, is refused with a reason")
{
    struct Case {
        std::string from, to, message;
    };
    const std::vector<Case> cases{
        {R"("parrot-old")", R"("/tmp/evil")",
         R"(Item 2 of "programs" must be the name of a program, but it says "/tmp/evil".)"},
        {R"("parrot-old")", R"("--help")",
         R"(Item 2 of "programs" must be the name of a program, but it says "--help".)"},
        {R"("{file}")", R"("out")", R"("arguments" name no file to speak to.)"},
        {R"("{text}")", R"("x")", R"(The line is an argument, but no argument holds {text}.)"},
        {R"("text": "argument")", R"("text": "input")",
         R"(The line is written to the input, but {text} is an argument, too.)"},
        {R"("{voice}")", R"("{voise}")",
         R"(Item 2 of "arguments" holds "{voise}", which stands for nothing here.)"},
        {R"("order": 7)", R"("order": -1)",
         R"("order" must be a whole number from 0 to 9999, but it says -1.)"},
        {R"("pattern": "^)", R"("patern": "^)", R"("list" needs "pattern", and it is not there.)"},
    };
    for (const Case& c : cases) {
        INFO(c.to);
        const auto problems = problemsOf(changed(model("voice"), c.from, c.to));
        REQUIRE_FALSE(problems.empty());
        CHECK(problems[0].message == c.message);
        CHECK_FALSE(problems[0].hint.empty());
    }
}

TEST_CASE("a script names moments that are known, with the words they can fill in")
{
    CHECK(
        problemsOf(scriptOf(R"("roll": {"en": "Roll."}, "next": {"en": "Next: {area}. {Area}."})")).empty());
    const auto unknown = problemsOf(scriptOf(R"("rol": {"en": "Roll."})"));
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].message == R"("rol" is not a key that is known here.)");
    CHECK(unknown[0].hint == R"(Did you mean "roll"?)");
    for (const char* strange : {"{count} rolls", "{", "{}", "a } b {x", "{Side}"}) {
        INFO(strange);
        const auto problems = problemsOf(scriptOf(R"("next": {"en": ")" + std::string(strange) + R"("})"));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].message.find("stands for nothing here") != std::string::npos);
    }
    CHECK(problemsOf(scriptOf(R"("roll": {"en": ")" + std::string(81, 'a') + R"("})")).size() == 1);
}

TEST_CASE("every moment of a session has its words")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    for (const auto& [moment, name] : momentNames()) {
        INFO(name);
        REQUIRE(catalog.script.contains(moment));
        const std::string& words = catalog.script.at(moment).in("en");
        CHECK(words.find('!') == std::string::npos);
        CHECK_FALSE(words.empty());
    }
    REQUIRE(catalog.voicePrograms.size() == 3);
    CHECK(catalog.voicePrograms[0].id == "piper");
    CHECK(catalog.voicePrograms[1].id == "flite");
    CHECK(catalog.voicePrograms[2].id == "espeak-ng");
}

TEST_CASE("an own script changes the lines it holds; a moment without words is named")
{
    const test::TempFolder folder;
    std::filesystem::create_directories(folder / "own/voices");
    test::writeFile(folder / "own/voices/mine.json", scriptOf(R"("roll": {"en": "Off you go."})"));
    const Catalog both = content::load({UNKNOT_DATA_DIR, folder / "own"});
    CHECK(test::shown(both.problems).empty());
    CHECK(both.script.at(Moment::Roll).in("en") == "Off you go.");
    CHECK(both.script.at(Moment::Halfway).in("en") == "Halfway.");

    std::filesystem::create_directories(folder / "bare/voices");
    std::filesystem::create_directories(folder / "bare/techniques");
    test::writeFile(folder / "bare/voices/mine.json", scriptOf(R"("roll": {"en": "Off you go."})"));
    test::writeFile(folder / "bare/techniques/technique.json", model("technique"));
    const Catalog alone = content::load({folder / "bare", {}});
    REQUIRE(alone.problems.size() == 1);
    CHECK(alone.problems[0].message.find(R"("halfway")") != std::string::npos);
    CHECK_FALSE(alone.problems[0].fatal);
    CHECK(alone.script.size() == 1);
}

TEST_CASE("an abbreviation has a name for the voice")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    CHECK(catalog.technique("itb")->spoken.in("en") == "Outer thigh band");
    CHECK(catalog.technique("calf")->spoken.empty());
}
