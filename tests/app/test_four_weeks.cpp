#include "app_folder.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "unknot/core/local_day.h"

using namespace unknot;
using namespace std::chrono_literals;
using unknot::test::AppFolder;
using unknot::test::ChildProcess;
using Json = nlohmann::json;

namespace {

Json ask(const AppFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--data-dir", folder.text()});
    ChildProcess process(UNKNOT_CTL_PROGRAM, arguments);
    std::string text;
    while (auto line = process.readLine(std::chrono::steady_clock::now() + 60s))
        text += *line + "\n";
    INFO(process.errors());
    REQUIRE(process.wait() == 0);
    return Json::parse(text, nullptr, false);
}

std::string dayPlus(int days)
{
    return dayText(parseDay("2026-02-02").value() + std::chrono::days{days});
}

/// A session as the export writes it: both calves for three minutes, then the hamstrings.
Json session(int day, int left, int right)
{
    const auto step = [](const char* technique, const char* side) {
        return Json{{"technique", technique}, {"side", side},          {"variant", "neutral"},
                    {"planned_ms", 90000},    {"stroke_ms", 3000},     {"rolled_ms", 90000},
                    {"held_ms", 0},           {"outcome", "completed"}};
    };
    const auto rating = [](const char* moment, const char* technique, const char* side, int value) {
        return Json{{"moment", moment}, {"technique", technique}, {"side", side}, {"value", value}};
    };
    const std::int64_t utc = 1'770'055'200'000 + day * 86'400'000LL;
    return {{"id", "day-" + std::to_string(day)},
            {"routine", "after-run"},
            {"routine_name", "After a run"},
            {"started_utc_ms", utc},
            {"utc_offset_min", 60},
            {"local_day", dayPlus(day)},
            {"rehearsal", false},
            {"outcome", "completed"},
            {"total_ms", 420000},
            {"get_ready_ms", 10000},
            {"switch_sides_ms", 10000},
            {"rest_ms", 5000},
            {"asks_ratings", true},
            {"note", ""},
            {"written_utc_ms", utc + 420000},
            {"events", Json::array()},
            {"corrections", Json::array()},
            {"steps", {step("calf", "left"), step("calf", "right"), step("hamstrings", "both")}},
            {"ratings",
             {rating("before", "calf", "left", left), rating("before", "calf", "right", right),
              rating("after", "calf", "left", std::max(0, left - 2)), rating("after", "calf", "right", right),
              rating("before", "hamstrings", "left", 1), rating("before", "hamstrings", "right", 1)}}};
}

void import(const AppFolder& folder, const std::vector<Json>& sessions)
{
    const auto file = folder.path() / "weeks.json";
    test::writeFile(file, Json{{"format", "unknot-log"}, {"version", 1}, {"sessions", sessions}}.dump());
    ask(folder, {"import", file.string()});
}

std::vector<std::string> adviceOn(const AppFolder& folder, int day)
{
    std::vector<std::string> rules;
    const Json answer = ask(folder, {"advice", "--day", dayPlus(day), "--json"});
    for (const Json& message : answer.at("advice"))
        rules.push_back(message.at("rule").get<std::string>() + " " + message.at("side").get<std::string>());
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("four weeks of sessions: the advice comes on the day the rule says and not before")
{
    const AppFolder folder;
    CHECK(ask(folder, {"log", "--json"}).at("sessions").empty());
    CHECK(adviceOn(folder, 0).empty());

    // Every other day. The left calf stays where it is for two weeks, then it eases; the right one is loose
    // until it rises in the last week.
    std::vector<Json> sessions;
    std::vector<int> left{6, 6, 7, 6, 6, 6, 6, 6, 5, 4, 4, 3, 3, 2};
    std::vector<int> right{2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 4, 5, 5};
    for (int i = 0; i < 14; ++i)
        sessions.push_back(
            session(2 * i, left[static_cast<std::size_t>(i)], right[static_cast<std::size_t>(i)]));
    // By hand each evening: what is asked of the log is asked before the next session is in it.
    std::vector<Json> soFar;
    int first = -1;
    for (int i = 0; i < 14; ++i) {
        soFar.push_back(sessions[static_cast<std::size_t>(i)]);
        import(folder, soFar);
        const auto due = adviceOn(folder, 2 * i);
        CAPTURE(i, due);
        if (first < 0 && !due.empty())
            first = 2 * i;
        if (i < 3)
            CHECK(due.empty());
        if (i == 3)
            CHECK(due == Rules{"W1 left"});
    }
    CHECK(first == 6);

    const auto trend = [&](const char* side) {
        return ask(folder, {"trend", "--area", "calf", "--side", side, "--json"}).at("status");
    };
    CHECK(trend("left") == "improving");
    CHECK(trend("right") == "worse");
    CHECK(adviceOn(folder, 26) == Rules{"W2 right"});
    // The log as a whole says of each day what it said on that day.
    CHECK(adviceOn(folder, 5).empty());
    CHECK(adviceOn(folder, 6) == Rules{"W1 left"});
    CHECK(adviceOn(folder, 26 + 7).empty());
    CHECK(ask(folder, {"log", "--json"}).at("sessions").size() == 14);
}

TEST_CASE("four weeks written by rehearse: the same advice, on the same day")
{
    const AppFolder folder;
    const auto script = folder.path() / "evening.txt";
    int first = -1;
    for (int day = 0; day < 28; day += 2) {
        const int left = day < 16 ? 6 : 6 - (day - 14) / 3;
        test::writeFile(script, "0 rate before calf left " + std::to_string(left) +
                                    "\n0 rate before calf right 2\n900 rate after calf left " +
                                    std::to_string(left / 2) + "\n900 rate after calf right 1\n");
        ask(folder, {"rehearse", "after-run", "--script", script.string(), "--day", dayPlus(day)});
        const auto due = adviceOn(folder, day);
        CAPTURE(day, due);
        // What was not rated is asked about as well, after what is more pressing.
        if (first < 0 && !due.empty() && due.front() == "W1 left")
            first = day;
        if (day < 6)
            CHECK(due.empty());
    }
    CHECK(first == 6);
    CHECK(adviceOn(folder, 5).empty());
    CHECK(ask(folder, {"log", "--json"}).at("sessions").size() == 14);
    CHECK(ask(folder, {"trend", "--area", "calf", "--side", "left", "--json"}).at("status") == "improving");
}
