#include "code_text.h"
#include "programme_ground.h"
#include "random_routine.h"
#include "support.h"

#include "unknot/content/loader.h"
#include "unknot/content/own_routines.h"
#include "unknot/content/programme.h"

#include <nlohmann/json.hpp>

using namespace unknot;
using namespace unknot::content;
namespace fs = std::filesystem;

namespace {

const ContentRoots kShipped{UNKNOT_DATA_DIR, {}};

Routine shipped(const std::string& id)
{
    return *content::load(kShipped).routine(id);
}

Routine evening()
{
    Routine routine = shipped("after-run");
    routine.id = "evening";
    routine.name = Text(std::map<std::string, std::string>{{"en", "Evening, after long runs"}});
    routine.context = Context::Own;
    return routine;
}

std::string packed(const Routine& routine)
{
    const auto text = packProgramme(routine, {}, kShipped);
    INFO((text.ok() ? "" : text.error().message));
    REQUIRE(text.ok());
    return text.value();
}

/// The only message about a changed programme, which has to be refused.
std::string refusal(const std::string& text)
{
    const ProgrammeReading reading = readProgramme(text, "x.unknot", kShipped);
    CHECK_FALSE(reading.offer);
    if (reading.problems.empty() || reading.problems.front().hint.empty())
        return "";
    return reading.problems.front().message;
}

/// A programme with a technique that was changed elsewhere.
std::string withChangedCalf()
{
    nlohmann::ordered_json json = nlohmann::ordered_json::parse(packed(evening()));
    json["techniques"][0]["technique"]["summary"]["en"] = "Another way of rolling the calf.";
    return json.dump();
}

/// What `reading` offers is `routine`, which may have another id and context here.
bool holds(const ProgrammeReading& reading, const Routine& routine)
{
    if (!reading.offer)
        return false;
    Routine same = reading.offer->routine;
    same.id = routine.id;
    same.context = routine.context;
    return same == routine;
}

} // namespace

TEST_CASE("a shipped routine that is packed, or put into a code, opens, and everything in it is here already")
{
    for (const Routine& routine : content::load(kShipped).routines) {
        INFO(routine.id);
        const ProgrammeReading reading = readProgramme(packed(routine), "x.unknot", kShipped);
        CHECK(test::shown(reading.problems).empty());
        REQUIRE(reading.offer);
        CHECK(reading.offer->routine == routine);
        CHECK(reading.offer->fate == ProgrammeFate::Here);
        CHECK(reading.offer->files.empty());
        CHECK(reading.offer->rolling > Millis{0});
        const auto code = programmeCode(routine, kShipped);
        REQUIRE(code);
        const ProgrammeReading again = readProgrammeCode(*code, "code.png", kShipped);
        REQUIRE(again.offer);
        CHECK(again.offer->routine == routine);
    }
}

TEST_CASE("a routine of one's own comes out of a programme as it went in")
{
    const test::TempFolder own;
    const ContentRoots roots{UNKNOT_DATA_DIR, own.path()};
    const auto offer = readProgramme(packed(evening()), "x.unknot", roots).offer;
    REQUIRE(offer);
    CHECK(offer->fate == ProgrammeFate::Added);
    REQUIRE(offer->files.size() == 1);
    REQUIRE(addProgramme(*offer, own.path()).ok());

    const Catalog catalog = content::load(roots);
    CHECK(test::shown(catalog.problems).empty());
    const Routine* added = catalog.routine(offer->routine.id);
    REQUIRE(added != nullptr);
    Routine expected = evening();
    expected.id = added->id;
    CHECK(*added == expected);

    const auto again = readProgramme(packed(evening()), "x.unknot", roots).offer;
    REQUIRE(again);
    CHECK(again->fate == ProgrammeFate::Here);
    CHECK(again->files.empty());
    CHECK(again->routine.id == added->id);
}

TEST_CASE("each of a thousand random routines is read back from its code")
{
    ProgrammeGround ground(kShipped);
    std::mt19937 random(20260315);
    for (int round = 0; round < 1000; ++round) {
        const Routine routine = test::randomRoutine(ground.catalog(), random);
        const auto code = programmeCode(routine, ground);
        INFO("round " << round);
        REQUIRE(code);
        CHECK(holds(readProgrammeCode(*code, "code.png", ground), routine));
    }
}

TEST_CASE("each of a thousand random routines is read back from its programme file")
{
    // Two techniques without their pictures: what a technique brings along is the same each time.
    const test::TempFolder words;
    fs::create_directories(words / "figure");
    fs::create_directories(words / "techniques");
    for (const char* file : {"figure/body.json", "techniques/itb.json", "techniques/mid-back.json"})
        fs::copy_file(kShipped.shipped / file, words / file);
    ProgrammeGround ground({words.path(), {}});
    std::mt19937 random(20260316);
    for (int round = 0; round < 1000; ++round) {
        const Routine routine = test::randomRoutine(ground.catalog(), random);
        const auto text = packProgramme(routine, {}, ground);
        INFO("round " << round << ", " << (text.ok() ? "" : text.error().message));
        REQUIRE(text.ok());
        CHECK(holds(readProgramme(text.value(), "x.unknot", ground), routine));
    }
}

TEST_CASE("random routines are read back from programme files with their pictures")
{
    ProgrammeGround ground(kShipped);
    std::mt19937 random(20260317);
    for (int round = 0; round < 30; ++round) {
        const Routine routine = test::randomRoutine(ground.catalog(), random);
        CHECK(holds(readProgramme(packProgramme(routine, {}, ground).value(), "x.unknot", ground), routine));
    }
}

TEST_CASE("a technique that differs is put beside the one that is here")
{
    const test::TempFolder own;
    const ContentRoots roots{UNKNOT_DATA_DIR, own.path()};
    const auto offer = readProgramme(withChangedCalf(), "x.unknot", roots).offer;
    REQUIRE(offer);
    CHECK(offer->techniques.front().fate == ProgrammeFate::Beside);
    CHECK(offer->techniques.front().id.starts_with("calf-"));
    REQUIRE(addProgramme(*offer, own.path()).ok());
    const Catalog catalog = content::load(roots);
    CHECK(test::shown(catalog.problems).empty());
    CHECK(catalog.techniques.size() == 7);
    CHECK(*catalog.technique("calf") == *content::load(kShipped).technique("calf"));
    CHECK(catalog.technique(offer->techniques.front().id)->summary.in("en") ==
          "Another way of rolling the calf.");

    const auto again = readProgramme(withChangedCalf(), "x.unknot", roots).offer;
    REQUIRE(again);
    CHECK(again->files.empty());

    // Handed on from here, it is the same programme to the one who had it first.
    const auto onward = packProgramme(*catalog.routine(offer->routine.id), {}, roots);
    REQUIRE(onward.ok());
    const auto back = readProgramme(onward.value(), "x.unknot", roots).offer;
    REQUIRE(back);
    CHECK(back->files.empty());
    // Its technique is not one that a code can name.
    CHECK_FALSE(programmeCode(*catalog.routine(offer->routine.id), roots));
}

TEST_CASE("adding stops at a file that is there and takes back what it wrote")
{
    const test::TempFolder own;
    const ContentRoots roots{UNKNOT_DATA_DIR, own.path()};
    const auto offer = readProgramme(withChangedCalf(), "x.unknot", roots).offer;
    REQUIRE(offer);
    const ProgrammeFile& last = offer->files.back();
    fs::create_directories(own / last.folder);
    test::writeFile(own / last.folder / last.name, "mine");
    CHECK(addProgramme(*offer, own.path()).error().code == ErrorCode::Busy);
    CHECK(test::contentOf(own / last.folder / last.name) == "mine");
    CHECK(fs::is_empty(own / "techniques"));
}

TEST_CASE("names are only in a programme when they are asked for")
{
    const std::string named = packProgramme(evening(), {"J. Okafor", "Sam R."}, kShipped).value();
    const auto offer = readProgramme(named, "x.unknot", kShipped).offer;
    REQUIRE(offer);
    CHECK(offer->from == "J. Okafor");
    CHECK(offer->forWhom == "Sam R.");
    const auto pasted = packProgramme(evening(), {"J.\xE2\x80\xAE Okafor\n", "\xE2\x80\x8B"}, kShipped);
    REQUIRE(pasted.ok());
    const auto plain = readProgramme(pasted.value(), "x.unknot", kShipped).offer;
    REQUIRE(plain);
    CHECK(plain->from == "J. Okafor");
    CHECK(plain->forWhom.empty());
    CHECK(packed(evening()).find("Okafor") == std::string::npos);
}

TEST_CASE("hostile programmes are refused with a message")
{
    using Json = nlohmann::ordered_json;
    const Json good = Json::parse(packed(evening()));
    const auto with = [&](const char* pointer, const Json& value) {
        Json json = good;
        json[Json::json_pointer(pointer)] = value;
        return refusal(json.dump());
    };
    const auto mentions = [](const std::string& message, const std::string& part) {
        INFO(message);
        CHECK(message.find(part) != std::string::npos);
    };
    mentions(with("/version", 2), "newer than the 1");
    mentions(with("/routine/version", 7), "newer than the 1");
    mentions(with("/format", "unknot-routine"), "unknot-programme");
    mentions(with("/routine/id", "../../etc/passwd"), "an id");
    mentions(with("/routine/id", "Evening"), "an id");
    mentions(with("/techniques/0/technique/id", "calf/.."), "an id");
    mentions(with("/routine/name/en", "Evening \xE2\x80\xAE"
                                      "gnp"),
             "cannot be seen");
    mentions(with("/routine/name/en", "Eve\xE2\x80\x8Ening"), "cannot be seen");
    mentions(with("/routine/name/en", "<b>Evening</b>"), "markup");
    mentions(with("/from", "<img src=x>"), "markup");
    mentions(with("/from", std::string(61, 'x')), "60 characters");
    mentions(with("/routine/name/en", std::string(5000, 'x')), "40 characters");
    mentions(with("/homepage", "https://example.org"), "not a key");
    mentions(with("/techniques/1", good["techniques"][0]), "twice");
    mentions(with("/techniques", Json::array()), "at least 1");
    mentions(with("/techniques", Json::array({good["techniques"][0]})), "needed by a step");
    mentions(with("/techniques/0/clips/technique", "itb"), "clips are for");
    mentions(with("/techniques/0/clips/clips/0/roller/start/0", 1e30), "from -3 to 3");
    mentions(with("/techniques/0/clips/clips/0/keyframes/0/joints/knee_r/flex", 400), "from");
    mentions(with("/routine/steps/0/variant", "sideways"), "sideways");
    mentions(with("/routine/steps/0/sides", "left"), "together");

    Json many = good;
    for (int i = 0; i < 10'000; ++i)
        many["routine"]["steps"].push_back(good["routine"]["steps"][0]);
    // So many are too many bytes, and without the spaces still too many steps.
    mentions(refusal(many.dump(8)), "larger");
    many["routine"]["steps"].get_ref<Json::array_t&>().resize(500);
    mentions(refusal(many.dump()), "at most 40");
    mentions(refusal(test::times(2000, "[") + test::times(2000, "]")), "levels deep");
    mentions(refusal("{\"a\":1,\"a\":2}"), "twice");
    mentions(refusal(""), "empty");
    mentions(refusal("\xFF\xFE"), "UTF-8");
    mentions(refusal("PK\x03\x04"), "");
}

TEST_CASE("a code that is no routine, or would never stop growing, is refused")
{
    CHECK(fromCodeText(toCodeText("{}")) == "{}");
    CHECK(fromCodeText(toCodeText("{}") + "\n") == "{}");
    CHECK_FALSE(fromCodeText("https://example.org"));
    CHECK_FALSE(fromCodeText("UNKNOT:1:~~~"));
    CHECK_FALSE(fromCodeText("UNKNOT:1::::"));
    CHECK_FALSE(fromCodeText("UNKNOT:2:" + toCodeText("{}").substr(9)));
    // Ten million signs in a few hundred.
    CHECK_FALSE(fromCodeText(toCodeText(std::string(10'000'000, ' ')).substr(0, 7000)));
    CHECK_FALSE(fromCodeText(toCodeText(std::string(70'000, ' '))));
    CHECK_FALSE(fromCodeText(toCodeText("{\"a\": 1}") + "00"));

    const ProgrammeReading reading = readProgrammeCode("https://example.org", "code.png", kShipped);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().message.find("no routine") != std::string::npos);
}

TEST_CASE("a code for another revision of a technique says what to ask for")
{
    const std::string json = *fromCodeText(*programmeCode(evening(), kShipped));
    const std::string other =
        test::changed(json, R"("id":"calf","revision":1)", R"("id":"calf","revision":9)");
    const ProgrammeReading reading = readProgrammeCode(toCodeText(other), "code.png", kShipped);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().message.find("revision 9") != std::string::npos);
    CHECK(reading.problems.front().hint.find("programme file") != std::string::npos);
}
