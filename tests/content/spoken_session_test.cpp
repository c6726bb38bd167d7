#include "spoken_session.h"

#include "support.h"
#include "unknot/content/loader.h"

#include <cstdlib>
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

} // namespace

// When words or timing change on purpose: UNKNOT_UPDATE_GOLDEN=1 writes the files anew. Read what changed.
TEST_CASE("every shipped routine is spoken as written down in tests/data/scripts")
{
    const auto catalog = shipped();
    for (const Routine& routine : catalog->routines) {
        for (const auto& [mode, name] : {std::pair{VoiceMode::Short, "short"}, {VoiceMode::Full, "full"}}) {
            const std::string file =
                std::string(UNKNOT_TEST_DATA_DIR "/scripts/") + routine.id + "-" + name + ".txt";
            INFO(file);
            const std::string heard = test::spokenSession(catalog, routine, mode);
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
