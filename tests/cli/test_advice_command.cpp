#include "ask.h"

#include "store/log_database.h"
#include "unknot/core/local_day.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

test::Answer ask(const test::TempFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "advice");
    return test::ask(arguments, test::logIn(folder.path()));
}

std::string dayPlus(int days)
{
    return dayText(parseDay("2026-03-01").value() + std::chrono::days{days});
}

/// Sessions with both calves on days from 1 March 2026 on, each rated the same before.
void fill(const test::TempFolder& folder, const std::vector<int>& days, int value)
{
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder.path()));
    REQUIRE(log.ok());
    for (const int day : days) {
        SessionHeader header;
        header.id = "day" + std::to_string(day);
        header.started = {1'772'384'400'000 + day * 86'400'000LL, 60, dayPlus(day)};
        header.steps = {{"calf", "neutral", Side::Both, Millis{60000}, Millis{3000}}};
        const auto write = [&](auto what) { REQUIRE(log.value()->write(store::Write{what, 0}).ok()); };
        const auto add = [&](Event::What what) { write(store::AppendEvent{header.id, {Millis{0}, what}}); };
        write(store::BeginSession{header});
        add(event::Rated{RatingMoment::Before, "calf", Side::Left, value});
        add(event::SegmentEnded{1, 0, Outcome::Completed, Millis{60000}, Millis{0}});
        add(event::SessionEnded{Outcome::Completed});
    }
}

std::string rulesOn(const test::TempFolder& folder, int day)
{
    const auto answer = ask(folder, {"--day", dayPlus(day), "--json"});
    REQUIRE(answer.status == kDone);
    std::string rules;
    const auto said = nlohmann::json::parse(answer.out);
    CHECK(said.at("day") == dayPlus(day));
    for (const auto& message : said.at("advice"))
        rules += message.at("rule").get<std::string>() + " " + message.at("level").get<std::string>() + ";";
    return rules;
}

} // namespace

TEST_CASE("the advice of any day is told as the log stood on it")
{
    const test::TempFolder folder;
    fill(folder, {0, 1, 2, 3, 4, 5, 6, 7, 8}, 6);
    CHECK(rulesOn(folder, -1).empty());
    CHECK(rulesOn(folder, 5).empty());
    CHECK(rulesOn(folder, 6) == "W1 assess;");
    CHECK(rulesOn(folder, 14) == "W1 assess;");
    CHECK(rulesOn(folder, 15).empty());
    CHECK(
        ask(folder, {"--day", dayPlus(6)}).out ==
        "W1 (assess): No easing in your left calf over 7 days. A week on, your ratings are about the same as "
        "when you started. It is worth having this checked, for example by a physiotherapist. You can show "
        "the trend.\n");
}

TEST_CASE("without a log there is no advice, and a day has to be one")
{
    const test::TempFolder folder;
    CHECK(ask(folder, {"--day", "2026-03-14"}).out == "No advice on 2026-03-14.\n");
    CHECK(ask(folder, {}).status == kDone);
    CHECK(ask(folder, {"--day", "2026-02-30"}).status == kMisuse);
    std::ostringstream nowhere;
    CHECK(run({"log", "--day", "2026-03-14"}, Places{UNKNOT_DATA_DIR, std::nullopt, folder.path()}, nowhere,
              nowhere) == kMisuse);
}
