#include "spoken_session.h"

#include "support.h"
#include "unknot/content/loader.h"

#include <cstdlib>
#include <map>
#include <set>
#include <sstream>

using namespace unknot;

namespace {

std::shared_ptr<const Catalog> shipped()
{
    return std::make_shared<Catalog>(content::load({UNKNOT_DATA_DIR, {}}));
}

int wordsIn(const std::string& line)
{
    std::istringstream in(line);
    int count = 0;
    for (std::string word; in >> word;) {
        ++count;
    }
    return count;
}

void compareWithGolden(const std::string& name, const std::string& heard)
{
    const std::string file = UNKNOT_TEST_DATA_DIR "/scripts/" + name + ".txt";
    INFO(file);
    if (std::getenv("UNKNOT_UPDATE_GOLDEN") != nullptr) {
        test::writeFile(file, heard);
    }
    std::istringstream is(heard), was(test::contentOf(file));
    std::string isLine, wasLine;
    for (int line = 1; std::getline(is, isLine); ++line) {
        INFO("line " << line);
        std::getline(was, wasLine);
        REQUIRE(isLine == wasLine);
    }
    CHECK_FALSE(std::getline(was, wasLine));
}

using Events = std::vector<Event>;

/// Everything that can happen on the way, in the order in which it is done.
std::vector<test::Press> eventfulEvening(const std::shared_ptr<const Catalog>& catalog)
{
    const auto does = [](Events (SessionEngine::*act)(Millis)) {
        return [act](SessionEngine& engine, Coach&, Millis now) { return (engine.*act)(now); };
    };
    const auto pauses = [](SessionEngine& engine, Coach&, Millis now) { return engine.pause(now); };
    const auto reports = [](int value) {
        return [value](SessionEngine& engine, Coach&, Millis now) {
            return engine.reportDiscomfort(now, value);
        };
    };
    const auto asks = [](SessionEngine& engine, Coach& coach, Millis now) {
        coach.sayWhere(engine, now);
        return Events{};
    };
    const auto chooses = [](SessionEngine&, Coach& coach, Millis now) {
        coach.sayNumber(Side::Left, 4, now);
        return Events{};
    };
    // As the session does when it ends early: what sums up the plan is not said.
    const auto ends = [catalog](SessionEngine& engine, Coach& coach, Millis now) {
        coach.setWriter(CueWriter(engine.plan(), "After a run", catalog, "en", VoiceMode::Short));
        return engine.finish(now);
    };
    const auto at = [](int minute, int second) { return Millis{(minute * 60 + second) * 1000}; };
    return {
        {at(0, 3), "where am I", asks},
        {at(0, 7), "four", chooses},
        {at(0, 44), "pause", pauses},
        {at(0, 50), "where am I", asks},
        {at(0, 56), "resume", does(&SessionEngine::resume)},
        {at(1, 15), "where am I", asks},
        {at(1, 26), "hold", does(&SessionEngine::hold)},
        {at(1, 40), "let go", does(&SessionEngine::release)},
        {at(2, 0), "pause", pauses},
        {at(2, 10), "resume", does(&SessionEngine::resume)},
        {at(2, 25), "skip", does(&SessionEngine::skip)},
        {at(2, 28), "undo the skip", does(&SessionEngine::undoSkip)},
        {at(4, 0), "too strong", reports(8)},
        {at(4, 12), "less now", reports(5)},
        {at(4, 18), "back", does(&SessionEngine::back)},
        {at(4, 30), "where am I", asks},
        {at(6, 20), "stop, it hurts", does(&SessionEngine::stopForPain)},
        {at(6, 50), "play", does(&SessionEngine::resume)},
        {at(7, 30), "too strong", reports(9)},
        {at(7, 42), "still strong", reports(9)},
        {at(7, 55), "play", does(&SessionEngine::resume)},
        {at(8, 50), "end", ends},
    };
}

} // namespace

// When words or timing change on purpose: UNKNOT_UPDATE_GOLDEN=1 writes the files anew. Read what changed.
TEST_CASE("every shipped routine is spoken as written down in tests/data/scripts")
{
    const auto catalog = shipped();
    for (const Routine& routine : catalog->routines) {
        for (const auto& [mode, name] : {std::pair{VoiceMode::Short, "short"}, {VoiceMode::Full, "full"}}) {
            compareWithGolden(routine.id + "-" + name, test::spokenSession(catalog, routine, mode));
        }
    }
}

TEST_CASE("what a person does on the way is answered as written down in tests/data/scripts")
{
    const auto catalog = shipped();
    compareWithGolden("interrupted-full", test::spokenSession(catalog, *catalog->routine("after-run"),
                                                              VoiceMode::Full, eventfulEvening(catalog)));
}

TEST_CASE("nothing is asked or explained twice, and every area is asked about")
{
    const auto catalog = shipped();
    std::set<std::string> reasons, limits;
    for (const Technique& technique : catalog->techniques) {
        for (const Variant& variant : technique.variants) {
            for (const Phase& phase : variant.phases) {
                (phase.movement == Movement::Search ? limits : reasons).insert(phase.reason.in("en"));
            }
        }
    }
    for (const Routine& routine : catalog->routines) {
        for (const VoiceMode mode : {VoiceMode::Short, VoiceMode::Full}) {
            INFO(routine.id);
            std::map<std::string, int> said;
            std::istringstream session(test::spokenSession(catalog, routine, mode));
            for (std::string line; std::getline(session, line);) {
                ++said[line.substr(line.find("  ", 3) + 10)];
            }
            for (const std::string& reason : reasons) {
                CHECK((!said.contains(reason) || (mode == VoiceMode::Full && said.at(reason) == 1)));
            }
            for (const std::string& limit : limits) {
                std::set<std::string> areas;
                for (const RoutineStep& step : routine.steps) {
                    for (const Phase& phase :
                         catalog->technique(step.technique)->variant(step.variant)->phases) {
                        if (phase.movement == Movement::Search && phase.reason.in("en") == limit) {
                            areas.insert(step.technique);
                        }
                    }
                }
                INFO(limit);
                CHECK(said[limit] == static_cast<int>(areas.size()));
            }
            for (const auto& [line, times] : said) {
                if (line.find("how tight now?") != std::string::npos ||
                    line.find(" now?") != std::string::npos) {
                    INFO(line);
                    CHECK(times == 1);
                }
            }
            CHECK(said.contains("Done. How tight now?"));
            CHECK(said.contains("Session done."));
            for (const RoutineStep& step : routine.steps) {
                const Technique& technique = *catalog->technique(step.technique);
                const std::string area =
                    (technique.spoken.empty() ? technique.name : technique.spoken).in("en");
                CHECK(said.contains(area + ": how tight now?"));
                CHECK(said.contains(area + " now?"));
            }
        }
    }
}

TEST_CASE("lines are short, calm and whole")
{
    const auto catalog = shipped();
    for (const Routine& routine : catalog->routines) {
        for (const VoiceMode mode : {VoiceMode::Short, VoiceMode::Full}) {
            std::istringstream session(test::spokenSession(catalog, routine, mode));
            for (std::string line; std::getline(session, line);) {
                if (line.find("  tone  ") != std::string::npos) {
                    continue;
                }
                const std::string words = line.substr(line.find("  ", 3) + 10);
                INFO(words);
                CHECK(wordsIn(words) <= (mode == VoiceMode::Short ? 6 : 10));
                CHECK(words.find_first_of("!{}") == std::string::npos);
                CHECK(words.find_first_of("0123456789") == std::string::npos);
                CHECK((words[0] >= 'A' && words[0] <= 'Z'));
            }
        }
    }
}
