#include "app_folder.h"
#include "support/catch.h"
#include "support/child_process.h"

#include "store/log_database.h"

#include <algorithm>

using namespace unknot;
using namespace std::chrono_literals;
using test::AppFolder;
using test::ChildProcess;

TEST_CASE("the real program shows every page without a QML warning")
{
    const AppFolder folder;
    ChildProcess process(UNKNOT_PROGRAM, {"--self-test", "--data-dir", folder.text()},
                         {"QT_QPA_PLATFORM=offscreen"});
    const int status = process.wait();
    INFO(process.errors());
    CHECK(status == 0);
}

TEST_CASE("wrong arguments end with 2 and name what is wrong")
{
    const AppFolder folder;
    struct Wrong {
        std::vector<std::string> arguments;
        std::string named;
    };
    const auto wrong = GENERATE(values<Wrong>({{{"--no-such-option"}, "no-such-option"},
                                               {{"--time-scale", "0"}, "--time-scale"},
                                               {{"--time-scale", "fast"}, "--time-scale"},
                                               {{"stray"}, "stray"}}));
    std::vector<std::string> all{"--data-dir", folder.text()};
    all.insert(all.end(), wrong.arguments.begin(), wrong.arguments.end());
    ChildProcess process(UNKNOT_PROGRAM, all);
    CHECK(process.wait() == 2);
    INFO(process.errors());
    CHECK(process.errors().find(wrong.named) != std::string::npos);
}

TEST_CASE("a session that begins with the program begins when there is something to look at")
{
    const AppFolder folder;
    ChildProcess process(UNKNOT_PROGRAM, {"--data-dir", folder.text(), "--routine", "no-ratings", "--start"},
                         {"UNKNOT_TRACE_EVENTS=1", "UNKNOT_TRACE_START=1", "QT_QPA_PLATFORM=offscreen"});
    std::vector<std::string> lines;
    while (lines.empty() || !lines.back().starts_with("event ")) {
        const auto line = process.readLine(std::chrono::steady_clock::now() + 60s);
        REQUIRE(line.has_value());
        lines.push_back(*line);
    }
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const std::string& line) { return line.starts_with("window_ms="); }));
}

TEST_CASE("a session that runs faster than life ends in the log, marked as a rehearsal")
{
    const AppFolder folder;
    ChildProcess process(
        UNKNOT_PROGRAM,
        {"--data-dir", folder.text(), "--routine", "no-ratings", "--start", "--time-scale", "600"},
        {"UNKNOT_TRACE_EVENTS=1", "QT_QPA_PLATFORM=offscreen"});
    const std::string ended = std::to_string(Event::What(event::SessionEnded{}).index());
    bool seen = false;
    while (!seen) {
        const auto line = process.readLine(std::chrono::steady_clock::now() + 60s);
        REQUIRE(line.has_value());
        seen = line->starts_with("event ") && line->ends_with(" " + ended);
    }
    // The log is written behind: look until it is there, and fail when a minute was not enough.
    const auto file = store::LogDatabase::fileIn(folder.path());
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    std::vector<SessionRecord> sessions;
    store::SessionFilter filter;
    filter.rehearsals = true;
    while ((sessions.empty() || !sessions.front().outcome) && std::chrono::steady_clock::now() < deadline) {
        sessions.clear();
        if (auto log = store::LogDatabase::open(file, store::OpenMode::ReadOnly); log.ok())
            (void)log.value()->sessions(filter, [&](const SessionRecord& session) {
                sessions.push_back(session);
                return true;
            });
    }
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().header.rehearsal);
    CHECK(sessions.front().outcome == Outcome::Completed);
    Millis planned{0};
    Millis rolled{0};
    for (const StepRecord& step : sessions.front().steps) {
        planned += step.planned.length;
        rolled += step.rolled;
        CHECK(step.outcome == Outcome::Completed);
    }
    CHECK(rolled == planned);
}
