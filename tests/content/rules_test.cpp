#include "content_file.h"
#include "support.h"

#include <map>

using namespace unknot;
using unknot::test::changed;
using unknot::test::model;
using unknot::test::times;

namespace {

/// One change to a valid document, and the one problem it makes. The problem is on the line of the change.
struct Case {
    std::string from;
    std::string to;
    std::string pointer;
    std::string message;
    std::string hint;
};

std::vector<Problem> problemsOf(const std::string& text)
{
    return content::ContentReader().read(text, "a.json").takeProblems(false);
}

Text english(const std::string& words)
{
    return Text(std::map<std::string, std::string>{{"en", words}});
}

void check(const std::string& document, const Case& c)
{
    INFO(c.from << "  ->  " << c.to.substr(0, 200));
    const std::string text = model(document);
    const std::vector<Problem> problems = problemsOf(changed(text, c.from, c.to));
    INFO(test::shown(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == "a.json");
    CHECK(problems[0].line == test::lineOf(text, c.from));
    CHECK(problems[0].pointer == c.pointer);
    CHECK(problems[0].message == c.message);
    CHECK(problems[0].hint.find(c.hint) != std::string::npos);
    CHECK_FALSE(problems[0].hint.empty());
    CHECK(problems[0].fatal);
}

} // namespace

TEST_CASE("the models of the tests are fine")
{
    for (const char* name : {"technique", "routine", "advice", "screening", "sources"}) {
        INFO(name);
        CHECK(test::shown(problemsOf(model(name))).empty());
    }
}

TEST_CASE("values of the wrong kind are named with what was found")
{
    const std::vector<Case> cases{
        {R"("usual_s": 120)", R"("usual_s": "two")", "/variants/0/dose/usual_s",
         R"("usual_s" must be a number of seconds from 15 to 180, but it says "two".)", "without quotes"},
        {R"("revision": 3)", R"("revision": 3.5)", "/revision",
         R"("revision" must be a whole number, but it says 3.5.)", "without a point"},
        {R"("revision": 3)", R"("revision": null)", "/revision",
         R"("revision" must be a whole number from 1 to 9999, but it says null.)", "from 1 to 9999"},
        {R"("has_sides": true)", R"("has_sides": "true")", "/has_sides",
         R"("has_sides" must be true or false, but it says "true".)", "without quotes"},
        {R"({"en": "Calf", "de": "Wade"})", R"("Calf")", "/name",
         R"("name" must be words by language, but it says "Calf".)", R"({"en": "Calf"})"},
        {R"({"en": "Calf", "de": "Wade"})", R"({"en": 7})", "/name/en",
         R"("name" must be a text, but it says 7.)", "double quotes"},
        {R"({"text": {"en": "Soleus"}, "source": "reasoning"})", R"("Soleus")", "/muscles/0",
         R"(Item 1 of "muscles" must be a line with its words, but it says "Soleus".)", R"({"text": )"},
        {R"({"text": {"en": "below the knee"}})", R"(["below the knee"])", "/range/from",
         R"("from" must be a line with its words, but it says a list, [...].)", R"({"text": )"},
        {R"({"usual_s": 60, "least_s": 30, "most_s": 90, "source": "Behm 2020"})", "60", "/variants/1/dose",
         R"("dose" must be an object, but it says 60.)", R"({"key": value, ...})"},
        {R"([
        {"id": "roll", "movement": "stroke", "show": {"en": "Roll the {side} calf"}}
      ])",
         "{}", "/variants/1/phases", R"("phases" must be a list, but it says an object, {...}.)",
         "[..., ...]"},
        {R"("region": "calf")", R"("region": "Lower Leg")", "/region",
         R"("region" must be an id, but it says "Lower Leg".)", "lower-case"},
        {R"("region": "calf")", R"("region": "2-leg")", "/region",
         R"("region" must be an id, but it says "2-leg".)", "a letter first"},
        {R"("region": "calf")", R"("region": ")" + times(41, "a") + '"', "/region",
         R"("region" must be an id, but it says ")" + times(40, "a") + R"(...".)", "1 to 40"},
    };
    for (const Case& c : cases) {
        check("technique", c);
    }
}

TEST_CASE("numbers have ranges, and go together")
{
    const std::vector<Case> cases{
        {R"("usual_s": 120)", R"("usual_s": 14.9)", "/variants/0/dose/usual_s",
         R"("usual_s" must be a number of seconds from 15 to 180, but it says 14.9.)", "from 15 to 180"},
        {R"("usual_s": 120)", R"("usual_s": 20)", "/variants/0/dose/usual_s",
         R"("usual_s" must be at least "least_s", which is 30, but it says 20.)", "in order"},
        {R"("most_s": 180)", R"("most_s": 100)", "/variants/0/dose/most_s",
         R"("most_s" must be at least "usual_s", which is 120, but it says 100.)", "in order"},
        {R"("most_s": 4,
        "hold_at_end_s")",
         R"("most_s": 4.5,
        "hold_at_end_s")",
         "/variants/0/stroke/most_s", R"("most_s" must be a number of seconds from 2 to 4, but it says 4.5.)",
         "from 2 to 4"},
        {R"("at_most": 3)", R"("at_most": 6)", "/knot/at_most",
         R"("at_most" must be a whole number from 1 to 5, but it says 6.)", "from 1 to 5"},
        {R"("least_s": 10)", R"("least_s": 9)", "/knot/least_s",
         R"("least_s" must be a number of seconds from 10 to 60, but it says 9.)", "from 10 to 60"},
        {R"("share": 2)", R"("share": 0)", "/variants/0/phases/1/share",
         R"("share" must be a whole number from 1 to 100, but it says 0.)", "from 1 to 100"},
        {R"("revision": 3)", R"("revision": 18446744073709551616)", "/revision",
         R"("revision" must be a whole number, but it says 18446744073709551616.)", "without a point"},
        {R"("version": 1)", R"("version": 2)", "/version",
         R"("version" is 2, which is newer than the 1 that this app reads.)", "Update the app"},
    };
    for (const Case& c : cases) {
        check("technique", c);
    }
}

TEST_CASE("texts have limits and hold only what can be read")
{
    const std::string calf = R"({"en": "Calf", "de": "Wade"})";
    const std::vector<Case> cases{
        {calf, R"({"en": ")" + times(41, "a") + R"("})", "/name/en",
         R"("name" may have 40 characters, but ")" + times(40, "a") + R"(..." has 41.)", "shorter"},
        {calf, R"({"en": "  "})", "/name/en", R"("name" is empty.)", "Write the words"},
        {calf, R"({"de": "Wade"})", "/name", R"("name" has no English words.)", R"("en")"},
        {calf, R"({"en": "Calf", "german": "Wade"})", "/name/german",
         R"("name" has "german" where a language is expected.)", R"("pt-BR")"},
        {calf, R"({"en": "Ca\u202elf"})", "/name/en",
         R"("name" holds the character U+202E, which cannot be seen: "Ca<U+202E>lf".)", "Take it out"},
        {calf, R"({"en": "Two\nlines"})", "/name/en",
         R"("name" holds the character U+000A, which cannot be seen: "Two<U+000A>lines".)", "one line"},
        {calf, R"({"en": "Ca\u0000lf"})", "/name/en",
         R"("name" holds the character U+0000, which cannot be seen: "Ca<U+0000>lf".)", "Take it out"},
        {calf, R"({"en": "Ca\u200blf"})", "/name/en",
         R"("name" holds the character U+200B, which cannot be seen: "Ca<U+200B>lf".)", "Take it out"},
        {calf, R"({"en": "\u200eCalf"})", "/name/en",
         R"("name" holds the character U+200E, which cannot be seen: "<U+200E>Calf".)", "Take it out"},
        {calf, R"({"en": "<b>Calf</b>"})", "/name/en", R"("name" holds markup: "<b>Calf</b>".)",
         "plain words"},
        {calf, R"({"en": "{side} calf"})", "/name/en",
         R"("name" holds "{side}", which stands for nothing here.)", "Take the braces out"},
        {R"("Roll slowly")", R"("Roll the {leg}")", "/variants/0/phases/0/show/en",
         R"("show" holds "{leg}", which stands for nothing here.)", R"({Side}" or "{Other}")"},
        {R"("Roll slowly")", R"("Roll the {side")", "/variants/0/phases/0/show/en",
         R"("show" holds "{side", which stands for nothing here.)", "{side}"},
        {R"("Roll slowly")", '"' + times(41, "o") + '"', "/variants/0/phases/0/show/en",
         R"("show" may have 40 characters, but ")" + times(40, "o") + R"(..." has 41.)", "shorter"},
        {R"("Now turn both feet in")", '"' + times(61, "o") + '"', "/variants/0/phases/1/say/en",
         R"("say" may have 60 characters, but ")" + times(40, "o") + R"(..." has 61.)", "shorter"},
        {R"("Legs long and relaxed")", R"("Legs long and relaxed on the mat")",
         "/variants/0/set_up/brief/1/text/en",
         R"(Item 2 of "brief" may have 6 words, but "Legs long and relaxed on the mat" has 7.)", "shorter"},
        {R"("Breathe slowly.")", '"' + times(241, "o") + '"', "/breathing/0/text/en",
         R"(Item 1 of "breathing" may have 240 characters, but ")" + times(40, "o") + R"(..." has 241.)",
         "shorter"},
        {R"("Knee"})", R"("Back of knee!"})", "/range/start_label/en",
         R"("start_label" may have 12 characters, but "Back of knee!" has 13.)", "shorter"},
    };
    for (const Case& c : cases) {
        check("technique", c);
    }
}

TEST_CASE("a text is as long as its characters, not its bytes")
{
    const std::string forty = times(40, "\xC3\xA4");
    CHECK(problemsOf(changed(model("technique"), R"("de": "Wade")", R"("de": ")" + forty + '"')).empty());
    CHECK(problemsOf(changed(model("technique"), R"("de": "Wade")", R"("de": "a)" + forty + '"')).size() ==
          1);
}

TEST_CASE("keys that are not known, missing, and lists that do not fit are named")
{
    const std::vector<Case> cases{
        {R"("region": "calf")", R"("region": "calf", "regoin": "calf")", "/regoin",
         R"("regoin" is not a key that is known here.)", R"(Did you mean "region"?)"},
        {R"("usual_s": 120)", R"("usual_s": 120, "minutes": 2)", "/variants/0/dose/minutes",
         R"("minutes" is not a key that is known here.)", R"("usual_s", "least_s", "most_s" or "source")"},
        {R"("text": {"en": "Soleus"})", R"("text": {"en": "Soleus"}, "sauce": "x")", "/muscles/0/sauce",
         R"("sauce" is not a key that is known here.)", R"(Did you mean "source"?)"},
        {R"({"text": {"en": "Soleus"}, "source": "reasoning"})", R"({"source": "reasoning"})", "/muscles/0",
         R"(Item 1 of "muscles" needs "text", and it is not there.)", R"(Add "text")"},
        {R"("dose": {
        "usual_s": 120,)",
         R"("dose": {)", "/variants/0/dose", R"("dose" needs "usual_s", and it is not there.)",
         R"(Add "usual_s")"},
        {R"([
    {"text": {"en": "Breathe slowly."}}
  ])",
         "[]", "/breathing", R"("breathing" must have at least 1 item, but it has 0.)", "Add"},
        {R"([
    {"text": {"en": "Breathe slowly."}}
  ])",
         "[" + times(12, R"({"text": {"en": "a"}}, )") + R"({"text": {"en": "a"}}])", "/breathing",
         R"("breathing" must have at most 12 items, but it has 13.)", "Take out"},
        {R"([
          {"text": {"en": "Roller under both calves"}},
          {"text": {"en": "Legs long and relaxed"}},)",
         "[", "/variants/0/set_up/brief", R"("brief" must have exactly 3 items, but it has 1.)", "Add"},
        {R"("sides": "together")", R"("sides": "togehter")", "/variants/0/sides",
         R"("sides" must be "together" or "one-at-a-time", but it says "togehter".)",
         R"(Did you mean "together"?)"},
        {R"("view": "back")", R"("view": 1)", "/view", R"("view" must be "front" or "back", but it says 1.)",
         "one of these"},
        {R"("format": "unknot-technique")", R"("format": "unknot-tecnique")", "/format",
         R"("format" must be "unknot-technique", "unknot-routine", "unknot-advice", "unknot-screening", )"
         R"("unknot-sources", "unknot-script" or "unknot-voice-program", but it says "unknot-tecnique".)",
         R"(Did you mean "unknot-technique"?)"},
    };
    for (const Case& c : cases) {
        check("technique", c);
    }
}

TEST_CASE("a technique holds together")
{
    const std::vector<Case> cases{
        {R"("pose": "single")", R"("pose": "feet-in")", "/variants/0/phases/1/pose",
         R"("pose" must be one of the technique's variants, "neutral" or "single", but it says "feet-in".)",
         "Name a variant"},
        {R"("id": "turned")", R"("id": "search")", "/variants/0/phases/1/id",
         R"("search" names another item of "phases", too.)", R"(its own "id")"},
        {R"({
      "zone": "knee-hollow",
      "text": {"en": "The hollow behind the knee."},
      "while_rolling": true,
      "brief": {"en": "Not behind the knee"}
    })",
         R"({"zone": "knee", "text": {"en": "The knee."}, "while_rolling": true})", "/cautions/0",
         R"(A caution that stays visible while rolling needs "brief", and it is not there.)",
         "40 characters"},
    };
    for (const Case& c : cases) {
        check("technique", c);
    }
    const std::string text = changed(model("technique"), R"("has_sides": true)", R"("has_sides": false)");
    const std::vector<Problem> problems = problemsOf(text);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].pointer == "/variants/1/sides");
    CHECK(problems[0].line == test::lineOf(text, R"("sides": "one-at-a-time")"));
    CHECK(problems[0].message ==
          R"("sides" says one side at a time, but "has_sides" of the technique is false.)");
}

TEST_CASE("routines, advice, screening and sources have their own rules")
{
    struct Of {
        const char* document;
        Case c;
    };
    const std::vector<Of> cases{
        {"routine",
         {R"("duration_s": 90)", R"("duration_s": 181)", "/steps/0/duration_s",
          R"("duration_s" must be a number of seconds from 15 to 180, but it says 181.)", "from 15 to 180"}},
        {"routine",
         {R"("rest_s": 0)", R"("rest_s": -1)", "/rest_s",
          R"("rest_s" must be a number of seconds from 0 to 30, but it says -1.)", "from 0 to 30"}},
        {"routine",
         {R"("ratings": false)", R"("get_ready_s": 4)", "/get_ready_s",
          R"("get_ready_s" must be a number of seconds from 5 to 30, but it says 4.)", "from 5 to 30"}},
        {"routine",
         {R"("stroke_s": 2.5)", R"("stroke_s": 5)", "/steps/1/stroke_s",
          R"("stroke_s" must be a number of seconds from 2 to 4, but it says 5.)", "from 2 to 4"}},
        {"routine",
         {R"("context": "after-run")", R"("context": "after")", "/context",
          R"("context" must be "daily", "before-run", "after-run", "first" or "own", but it says "after".)",
          "Did you mean"}},
        {"advice",
         {R"("rule": "P1")", R"("rule": "T1")", "/advice/1/rule",
          R"("T1" names another item of "advice", too.)", R"(its own "rule")"}},
        {"advice",
         {R"({area})", R"({other})", "/advice/0/message/en",
          R"("message" holds "{other}", which stands for nothing here.)", R"("{area}" or "{side}")"}},
        {"advice",
         {R"("level": "ease")", R"("level": "mild")", "/advice/1/level",
          R"("level" must be "emergency", "stop", "assess", "ease" or "information", but it says "mild".)",
          "one of these"}},
        {"screening",
         {R"("urgent": true)", R"("urgent": 1)", "/items/0/urgent",
          R"("urgent" must be true or false, but it says 1.)", "true or false"}},
        {"sources",
         {R"("https://doi.org/10.1519/JSC.0000000000003765")", R"("javascript:x")", "/references/0/link",
          R"("link" must be a web address, but it says "javascript:x".)", "https://"}},
    };
    for (const Of& of : cases) {
        check(of.document, of.c);
    }
}

TEST_CASE("all problems of a file are told, fifty at most")
{
    std::string text = changed(model("technique"), R"("usual_s": 120)", R"("usual_s": 1)");
    text = changed(text, R"("at_most": 3)", R"("at_most": 9)");
    CHECK(problemsOf(text).size() == 2);

    std::string keys;
    for (int i = 0; i < 60; ++i) {
        keys += "\"strange-" + std::to_string(i) + "\": 1, ";
    }
    const std::vector<Problem> many = problemsOf(changed(text, R"("region")", keys + R"("region")"));
    REQUIRE(many.size() == 50);
    CHECK(many.back().hint.find("More problems follow") != std::string::npos);
    CHECK(many[48].hint.find("More problems follow") == std::string::npos);
}

TEST_CASE("what a technique file says ends up in the technique")
{
    content::ContentFile file = content::ContentReader().read(model("technique"), "a.json");
    REQUIRE(std::holds_alternative<Technique>(file.content));
    const Technique& calf = std::get<Technique>(file.content);
    CHECK(calf.id == "calf");
    CHECK(calf.version == 3);
    CHECK(calf.order == 6);
    CHECK(calf.name == Text(std::map<std::string, std::string>{{"en", "Calf"}, {"de", "Wade"}}));
    CHECK(calf.muscles == std::vector<Line>{{english("Soleus"), "reasoning"}});
    CHECK(calf.range.endLabel == english("Heel"));
    REQUIRE(calf.variants.size() == 2);
    const Variant& neutral = calf.variants[0];
    CHECK(neutral.dose.usual == Millis(120000));
    CHECK(neutral.stroke.holdAtEnd == Millis(250));
    CHECK(neutral.level == Level::Standard);
    CHECK(neutral.phases[0].share == 1);
    CHECK(neutral.phases[0].say == neutral.phases[0].show);
    CHECK(neutral.phases[1].say == english("Now turn both feet in"));
    CHECK(neutral.phases[1].movement == Movement::Stroke);
    CHECK(neutral.phases[1].pose == "single");
    CHECK(calf.variants[1].sides == Sides::OneAtATime);
    CHECK(calf.variants[1].level == Level::Harder);
    CHECK(calf.variants[1].focusSource == "design");
    CHECK(calf.variants[1].dose.source == "Behm 2020");
    CHECK(calf.knot.atMost == 3);
    CHECK(calf.cautions[0].whileRolling);
    CHECK(calf.cautions[0].line.text == english("The hollow behind the knee."));
    CHECK(calf.stopWhen[0].source == "design");
}

TEST_CASE("what a routine file says ends up in the routine")
{
    content::ContentFile file = content::ContentReader().read(model("routine"), "a.json");
    REQUIRE(std::holds_alternative<Routine>(file.content));
    const Routine& legs = std::get<Routine>(file.content);
    CHECK(legs.context == Context::AfterRun);
    CHECK(legs.getReady == Millis(10000));
    CHECK(legs.rest == Millis(0));
    CHECK_FALSE(legs.ratings);
    CHECK_FALSE(legs.steps[0].stroke);
    CHECK(legs.steps[1].sides == StepSides::Each);
    CHECK(legs.steps[1].stroke == Millis(2500));
    CHECK(legs.steps[1].reason == Line{english("Tight"), "design"});
}
