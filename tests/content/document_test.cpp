#include "content_file.h"
#include "support.h"
#include "unknot/core/utf8.h"
#include "utf8.h"

using namespace unknot;
using content::Document;
using content::Report;
using unknot::test::times;

namespace {

struct Parsed {
    Document document;
    std::vector<Problem> problems;
};

Parsed parse(const std::string& text)
{
    Parsed parsed;
    Report report("a.json");
    parsed.document.parse(text, report);
    parsed.problems = report.problems();
    return parsed;
}

std::vector<Problem> problemsOf(const std::string& bytes)
{
    return content::ContentReader().read(bytes, "a.json").takeProblems(false);
}

struct Wrong {
    std::string text;
    int line;
    std::string pointer;
    std::string message;
    std::string hint;
};

} // namespace

TEST_CASE("every value knows its line and its pointer")
{
    for (const std::string end : {"\n", "\r\n"}) {
        const Parsed parsed =
            parse("{" + end + "\"a\": 1," + end + "\"b\": [" + end + "true," + end + "{\"c/d~\": \"x\"}" +
                  end + "]," + end + "\"e\": -2.5e1" + end + "}" + end);
        CHECK(test::shown(parsed.problems).empty());
        const Document& document = parsed.document;
        const auto a = document.member(0, "a");
        const auto b = document.member(0, "b");
        const auto e = document.member(0, "e");
        REQUIRE((a && b && e));
        CHECK(document.node(*a).line == 2);
        CHECK(document.node(*b).line == 3);
        CHECK(document.node(*e).line == 7);
        CHECK(document.node(*e).number == -25);
        CHECK(document.node(*e).text == "-2.5e1");
        CHECK_FALSE(document.node(*e).whole);
        const std::uint32_t object = document.item(*b, 1);
        CHECK(document.node(document.item(*b, 0)).line == 4);
        CHECK(document.node(object).line == 5);
        const auto c = document.member(object, "c/d~");
        REQUIRE(c);
        CHECK(document.node(*c).text == "x");
        CHECK(document.pointer(*c) == "/b/1/c~1d~0");
    }
}

TEST_CASE("a document survives being moved")
{
    Parsed parsed = parse(R"({"key": "v"})");
    const Document moved = std::move(parsed.document);
    const auto key = moved.member(0, "key");
    REQUIRE(key);
    CHECK(moved.node(*key).text == "v");
}

TEST_CASE("what is not JSON is told with its line and what to do")
{
    const std::vector<Wrong> cases{
        {"{\n\"a\": 1\n\"b\": 2\n}", 3, "", R"(A comma or } was expected, but there is "b".)", "Put a comma"},
        {"{\n\"a\": [1 2]\n}", 2, "/a", R"(A comma or ] was expected, but there is "2".)", "Put a comma"},
        {"{\n\"a\": 1,\n}", 3, "", R"(A key was expected, but there is "}".)", "no comma behind the last"},
        {"{\"a\": [1,\n2,\n]}", 3, "/a", R"(A value was expected, but there is "]".)", "take out the comma"},
        {"{\"a\"\n1}", 2, "", R"(A colon was expected, but there is "1".)", "Put :"},
        {"{a: 1}", 1, "", R"("a" is not a value.)", "double quotes"},
        {"{\"a\": 1", 1, "", "The file ends before its last bracket is closed.", "Close every {"},
        {"{\n\"a\": \"x\n}", 2, "", "A text goes on over the end of the line, or holds a control character.",
         "Keep each text on one line"},
        {"{\"a\": \"x", 1, "", "A text has no closing quote.", "Close the text"},
        {R"({"a": "\x"})", 1, "", R"(A text holds a \ that begins no known sequence.)", R"(Write \\)"},
        {R"({"a": "\ud800"})", 1, "", R"(A \u sequence in a text is only half of a character.)",
         "Type the character"},
        {"{}\n\n{}", 3, "", R"(Something follows after the end of the document: "{".)", "behind the last }"},
        {"{} x", 1, "", R"("x" is not a value.)", ""},
        {"// calf\n{}", 1, "", "JSON knows no comments.", "Take the comment out"},
        {"{\n/* calf */\n}", 2, "", "JSON knows no comments.", "Take the comment out"},
        {"{'a': 1}", 1, "", "Single quotes mean nothing in JSON.", "double quotes"},
        {"{\"a\":\nNaN}", 2, "", R"("NaN" is not a number that JSON knows.)", "no NaN and no Infinity"},
        {"{\"a\": Infinity}", 1, "", R"("Infinity" is not a number that JSON knows.)",
         "no NaN and no Infinity"},
        {"{\"a\": -Infinity}", 1, "", R"("-Infinity" is not a number that JSON knows.)",
         "no NaN and no Infinity"},
        {"{\"a\": 01}", 1, "", R"(A comma or } was expected, but there is "1".)", ""},
        {"{\"a\": +1}", 1, "", R"("+1" is not a number that JSON knows.)", "plain numbers"},
        {"{\"a\": 1. }", 1, "", R"("1." is not a number that JSON knows.)", "plain numbers"},
        {"{\"a\":\n1e999}", 2, "", R"("1e999" is too large for a number.)", "smaller number"},
        {"{\"a\": tru}", 1, "", R"("tru" is not a value.)", "true, false and null"},
    };
    for (const Wrong& c : cases) {
        const std::vector<Problem> problems = parse(c.text).problems;
        INFO(c.text << "\n" << test::shown(problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].line == c.line);
        CHECK(problems[0].pointer == c.pointer);
        CHECK(problems[0].message == c.message);
        CHECK(problems[0].hint.find(c.hint) != std::string::npos);
        CHECK_FALSE(problems[0].hint.empty());
    }
}

TEST_CASE("a key that is there twice is told, wherever it is")
{
    const std::vector<Problem> problems =
        parse("{\n\"a\": {\"x\": 1,\n\"y\": 2,\n\"x\": 3},\n\"b\": 1,\n\"b\": 2}").problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 4);
    CHECK(problems[0].pointer == "/a/x");
    CHECK(problems[0].message == R"("x" is there twice: it was already set on line 2.)");
    CHECK(problems[1].line == 6);
    CHECK(problems[1].pointer == "/b");
    CHECK(parse(R"({"a": 1, "\u0061": 2})").problems.size() == 1);
}

TEST_CASE("nesting is limited without following it")
{
    CHECK(parse(times(32, "[") + times(32, "]")).problems.empty());
    const std::vector<Problem> deep = parse("\n" + times(10000, "[") + times(10000, "]")).problems;
    REQUIRE(deep.size() == 1);
    CHECK(deep[0].line == 2);
    CHECK(deep[0].pointer == times(32, "/0"));
    CHECK(deep[0].message == "Values are nested more than 32 levels deep.");
    CHECK(parse(times(10000, "{\"a\":")).problems.size() == 1);
}

TEST_CASE("files of many small values are told about without searching them again and again")
{
    const std::string head = R"({"format": "unknot-advice", "version": 1, )";
    for (const std::string& text :
         {"[" + times(70000, R"({"a":0,"a":0},)") + "0]",
          head + R"("advice": [)" + times(70000, R"({"rule":"a"},)") + "0]}",
          "{" + times(160000, R"("a":0,)") + R"("b":0})", times(990000, "\n") + "{"}) {
        const std::vector<Problem> problems = problemsOf(text);
        CHECK_FALSE(problems.empty());
        CHECK(problems.size() <= content::kMostProblems);
    }
}

TEST_CASE("bytes that are not UTF-8 are told with their place")
{
    const std::vector<std::string> wrong{"\xFF",
                                         "\x80",
                                         "\xC0\xAF",
                                         "\xC3(",
                                         "\xE0\x80\xAF",
                                         "\xED\xA0\x80",
                                         "\xF0\x80\x80\xAF",
                                         "\xF4\x90\x80\x80",
                                         "\xF5\x80\x80\x80",
                                         "\xE2\x82"};
    for (const std::string& bytes : wrong) {
        const std::vector<Problem> problems = problemsOf("{\n\"name\": \"" + bytes + "\"}");
        INFO(test::shown(problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].line == 2);
        CHECK(problems[0].message == "Byte 12 of the file is not valid UTF-8.");
        CHECK(problems[0].hint.find("UTF-8") != std::string::npos);
    }
    CHECK_FALSE(content::firstInvalidByte(
        "aaaaaaaa\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80 \xED\x9F\xBF\xF4\x8F\xBF\xBF"));
    const std::vector<Problem> nul = problemsOf(std::string("{}\n\0 {", 6));
    REQUIRE(nul.size() == 1);
    CHECK(nul[0].line == 2);
    CHECK(nul[0].message == "Byte 4 of the file is 0, which no text file holds.");
    const std::vector<Problem> wide = problemsOf(std::string("\xFF\xFE{\0}\0", 6));
    REQUIRE(wide.size() == 1);
    CHECK(wide[0].message == "Byte 1 of the file is not valid UTF-8.");
}

TEST_CASE("a byte order mark is passed over, an empty file is not")
{
    CHECK(problemsOf("\xEF\xBB\xBF" + test::model("technique")).empty());
    for (const std::string text : {"", " \r\n\t", "\xEF\xBB\xBF"}) {
        const std::vector<Problem> problems = problemsOf(text);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].line == 1);
    }
    CHECK(problemsOf("")[0].message == "The file is empty.");
}

TEST_CASE("documents that are no objects of a known kind are refused")
{
    const std::vector<Wrong> cases{
        {"42", 1, "", "The document must be an object, but it says 42.", ""},
        {"\n[]", 2, "", "The document must be an object, but it says a list, [...].", ""},
        {"{\"version\": 1}", 1, "", R"(The document needs "format", and it is not there.)",
         R"(Add "format")"},
        {"{\"format\": 1}", 1, "/format", R"("format" must be a text, but it says 1.)", ""},
        {"{\"format\": \"unknot-routine\"}", 1, "", R"(The document needs "version", and it is not there.)",
         ""},
    };
    for (const Wrong& c : cases) {
        const std::vector<Problem> problems = problemsOf(c.text);
        INFO(c.text << "\n" << test::shown(problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].line == c.line);
        CHECK(problems[0].pointer == c.pointer);
        CHECK(problems[0].message == c.message);
    }
}

TEST_CASE("hostile keys and texts are told in a form that is safe to show")
{
    const std::vector<Problem> problems = problemsOf(
        "{\"format\": \"unknot-routine\", \"version\": 1, \"\\u202e\\u001b[2J" + times(5000, "k") + "\": 1}");
    REQUIRE_FALSE(problems.empty());
    for (const Problem& problem : problems) {
        CHECK(problem.pointer.size() < 100);
        CHECK(problem.message.size() < 300);
        CHECK_FALSE(firstUnseen(problem.pointer));
        CHECK_FALSE(firstUnseen(problem.message));
        CHECK_FALSE(firstUnseen(problem.hint));
    }
}
