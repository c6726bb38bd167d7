#include "app_folder.h"
#include "support/catch.h"
#include "support/child_process.h"

using unknot::test::AppFolder;
using unknot::test::ChildProcess;
using namespace std::chrono_literals;

namespace {

struct Answer {
    int status = 0;
    std::vector<std::string> lines;
    std::string errors;
};

Answer ask(std::vector<std::string> arguments, const AppFolder& folder)
{
    arguments.insert(arguments.end(), {"--data-dir", folder.text()});
    ChildProcess process(UNKNOT_CTL_PROGRAM, arguments);
    Answer answer;
    while (auto line = process.readLine(std::chrono::steady_clock::now() + 60s))
        answer.lines.push_back(*line);
    answer.status = process.wait();
    answer.errors = process.errors();
    return answer;
}

} // namespace

TEST_CASE("unknotctl finds the shipped content and ends with 0, 1 or 2")
{
    const AppFolder folder;
    const auto routines = ask({"list", "routines"}, folder);
    CHECK(routines.status == 0);
    CHECK(routines.errors.empty());
    CHECK(routines.lines.size() >= 5);
    CHECK(ask({"validate", UNKNOT_DATA_DIR}, folder).status == 0);
    CHECK(ask({"check"}, folder).status == 0);

    const auto wrong = ask({"plan", "no-such-routine"}, folder);
    CHECK(wrong.status == 2);
    CHECK(wrong.lines.empty());
    CHECK(wrong.errors.find("no-such-routine") != std::string::npos);
}

TEST_CASE("unknotctl says what is wrong with hostile content, at once and without falling over")
{
    const AppFolder folder;
    const auto file = folder.path() / "hostile.json";
    const auto hostile = GENERATE(as<std::string>{}, "", "{", "\xff\xfe", "[[[[[[[[[[", "{\"a\":1,\"a\":2}",
                                  "{\"format\":\"unknot-technique\",\"version\":1,\"order\":NaN}",
                                  std::string(20000, '['), std::string(3 << 20, ' '));
    std::ofstream(file, std::ios::binary) << hostile;
    const auto answer = ask({"validate", file.string()}, folder);
    CHECK(answer.status == 1);
    CHECK(answer.errors.find("hostile.json") != std::string::npos);
}

TEST_CASE("unknotctl makes a progress sheet of any log, without a display")
{
    const AppFolder folder;
    const auto file = folder.path() / "progress.pdf";
    for (const std::vector<std::string>& more :
         std::vector<std::vector<std::string>>{{}, {"--weeks", "520", "--letter"}, {"--since", "2020-02-29"}}) {
        std::vector<std::string> arguments{"progress", "-o", file.string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto answer = ask(arguments, folder);
        CHECK(answer.errors.empty());
        CHECK(answer.status == 0);
        std::ifstream in(file, std::ios::binary);
        std::string start(5, ' ');
        in.read(start.data(), 5);
        CHECK(start == "%PDF-");
        std::filesystem::remove(file);
    }
}
