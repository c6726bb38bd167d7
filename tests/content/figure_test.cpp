#include "unknot/content/figure.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace unknot;

namespace {

std::string bytesOf(const std::string& path)
{
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
}

const figure::BodyModel& body()
{
    static const auto library = content::loadFigure({UNKNOT_DATA_DIR, std::nullopt});
    return *library.body;
}

std::string calf()
{
    return bytesOf(UNKNOT_DATA_DIR "/techniques/calf.figure.json");
}

/// `text` with its first `from` replaced.
std::string with(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::vector<Problem> problemsOf(const std::string& bytes)
{
    std::vector<Problem> problems;
    const auto clips = content::readClips(bytes, "calf.figure.json", body(), problems);
    CHECK(clips.has_value() == problems.empty());
    return problems;
}

bool names(const std::vector<Problem>& problems, const std::string& pointer)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) {
        return p.pointer == pointer && p.line > 0 && !p.message.empty() && !p.hint.empty();
    });
}

} // namespace

TEST_CASE("the shipped figure loads without a problem, fifteen clips in all")
{
    const auto library = content::loadFigure({UNKNOT_DATA_DIR, std::nullopt});
    CHECK(library.problems.empty());
    REQUIRE(library.body);
    std::size_t clips = 0;
    for (const auto& technique : library.techniques)
        clips += technique.clips.size();
    CHECK(clips == 15);
    REQUIRE(library.clip("calf", "single"));
    CHECK(library.clip("calf", "single")->oneSided);
    CHECK(library.clip("calf", "no such variant") == nullptr);
}

TEST_CASE("a wrong clip is told by line and place, and left out")
{
    CHECK(problemsOf(calf()).empty());
    CHECK(
        names(problemsOf(with(calf(), "\"azimuth\": 20", "\"azimuth\": \"20\"")), "/clips/0/camera/azimuth"));
    CHECK(names(problemsOf(with(calf(), "\"still_t\": 0.5", "\"still_t\": 1.5")), "/clips/0/still_t"));
    CHECK(names(problemsOf(with(calf(), "\"mat\":", "\"matt\":")), "/clips/0/matt"));
    CHECK(names(problemsOf(with(calf(), "\"dorsi\": -12.0", "\"dorsi\": -60")),
                "/clips/0/keyframes/0/joints/ankle_l/dorsi"));
    CHECK(names(problemsOf(with(calf(), "\"lumbar\"", "\"lumber\"")), "/clips/0/keyframes/0/joints/lumber"));
    CHECK(names(problemsOf(with(calf(), "[\"shank\"]", "[\"head\"]")), "/clips/0/muscle/0/on/0"));
    CHECK(names(problemsOf(with(calf(), "\"t\": 0.25", "\"t\": 0.75")), "/clips/0/keyframes/2"));
    CHECK(names(problemsOf(with(calf(), "\"travel_dir\": [-1, 0, 0]", "\"travel_dir\": [0, 1, 0]")),
                "/clips/0/roller/travel_dir"));
    CHECK(names(problemsOf(with(calf(), "\"axis\": [0, 1, 0]", "\"axis\": [0, 0, 0]")),
                "/clips/0/roller/axis"));
    CHECK(names(problemsOf(with(calf(), "\"id\": \"feet-in\"", "\"id\": \"neutral\"")), "/clips/1/id"));
    CHECK(names(problemsOf(with(calf(), "\"version\": 1", "\"version\": 2")), "/version"));
    CHECK_FALSE(problemsOf("{").empty());
    CHECK_FALSE(problemsOf("").empty());
    CHECK_FALSE(problemsOf("[]").empty());
}

TEST_CASE("a clip that asks for it is laid onto the roller when it is handed out")
{
    auto library = content::loadFigure({UNKNOT_DATA_DIR, std::nullopt});
    figure::Clip& clip = library.techniques.front().clips.front();
    const std::string technique = library.techniques.front().technique;
    clip.settle = true;
    for (figure::Keyframe& key : clip.keyframes)
        key.root.pos.z += 0.03f;
    const figure::Clip raised = clip;
    const auto set = content::clipSetOf(std::move(library));
    const figure::Clip* settled = set->clip(technique, raised.id);
    REQUIRE(settled);
    CHECK(settled->keyframes.front().root.pos.z < raised.keyframes.front().root.pos.z - 0.02f);
}

TEST_CASE("a wrong body is told by line and place")
{
    const std::string good = bytesOf(UNKNOT_DATA_DIR "/figure/body.json");
    const auto broken = [&](const std::string& from, const std::string& to) {
        std::vector<Problem> problems;
        CHECK_FALSE(content::readBody(with(good, from, to), "body.json", problems));
        return problems;
    };
    CHECK(names(broken("\"#EFB894\"", "\"skin\""), "/palette/light/skin"));
    CHECK(names(broken("\"glow3\": \"#FFC877\"", "\"glow9\": \"#FFC877\""), "/palette/light/glow9"));
    CHECK(names(broken("\"name\": \"sock\"", "\"name\": \"shank\""), "/parts"));
    CHECK(names(broken("\"stature\": 1.75", "\"stature\": 17.5"), "/skeleton/stature"));
    CHECK(names(broken("\"id\": \"fair\"", "\"id\": \"tan\""), "/looks/2/id"));
    CHECK(names(broken("\"on\": [\"neck\"]", "\"on\": [\"head\"]"), "/zones/0/patches/0/on/0"));
    CHECK(names(broken("\"along\": [0.1, 1.0]", "\"along\": [1.0, 0.1]"), "/zones/0/patches/0/along"));
    CHECK(names(broken("\"id\": \"tailbone\"", "\"id\": \"neck\""), "/zones/2/id"));
    CHECK(names(broken("\"id\": \"tailbone\", \"patches\"", "\"id\": \"tailbone\", \"patchs\""),
                "/zones/2/patchs"));
    CHECK(names(broken("\"stripe\": 0.0085", "\"stripe\": 0.03"), "/zone_mark/stripe"));
    CHECK(names(broken("\"zone_ground\": \"#FBE7E4\",", ""), "/palette/light"));
}

TEST_CASE("without a body nothing can be drawn, and that is said")
{
    const auto library = content::loadFigure({"/nowhere", std::nullopt});
    CHECK_FALSE(library.body);
    CHECK(library.problems.size() == 1);
}
