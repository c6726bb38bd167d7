#include "content_file.h"
#include "support.h"

#include <random>

using namespace unknot;

namespace {

std::string mutated(std::string text, std::mt19937& random)
{
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    constexpr std::string_view kSigns = "{}[]\":,0-9e.\\nul \n/\x80\xFF";
    for (std::size_t changes = 1 + below(3); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = below(text.size());
        switch (below(5)) {
        case 0:
            text[at] = static_cast<char>(below(256));
            break;
        case 1:
            text[at] = kSigns[below(kSigns.size())];
            break;
        case 2:
            text.erase(at, 1 + below(40));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size()), 1 + below(200)));
            break;
        default:
            text.resize(at);
        }
    }
    return text;
}

} // namespace

TEST_CASE("content with bytes changed at random loads or is refused with a line")
{
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(UNKNOT_DATA_DIR)) {
        const std::string name = entry.path().string();
        if (name.ends_with(".json") && !name.ends_with(".figure.json") && entry.file_size() < 100'000) {
            texts.push_back(test::contentOf(entry.path()));
        }
    }
    REQUIRE(texts.size() > 5);
    std::mt19937 random(20260314);
    content::ContentReader reader;
    int refused = 0;
    constexpr int kRounds = 10000;
    for (int round = 0; round < kRounds; ++round) {
        const std::string& text = texts[static_cast<std::size_t>(round) % texts.size()];
        const std::string wrong = mutated(text, random);
        content::ContentFile file = reader.read(wrong, "a.json");
        const std::vector<Problem> problems = file.takeProblems(false);
        refused += problems.empty() ? 0 : 1;
        const int lines = static_cast<int>(std::count(wrong.begin(), wrong.end(), '\n')) + 1;
        for (const Problem& problem : problems) {
            if (problem.line < 1 || problem.line > lines || problem.message.empty() || problem.hint.empty()) {
                INFO("round " << round);
                FAIL_CHECK(test::shown(problem));
            }
        }
    }
    CHECK(refused > kRounds / 4);
    CHECK(refused < kRounds);
}
