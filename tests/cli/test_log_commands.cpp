#include "ask.h"

#include "store/log_database.h"

#include "support/sample_session.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

using namespace unknot;
using namespace unknot::cli;

namespace {

test::Answer ask(const test::TempFolder& folder, const std::vector<std::string>& arguments)
{
    return test::ask(arguments, test::logIn(folder.path()));
}

// A log with one session of life and one rehearsal, as the app writes them.
void fill(const test::TempFolder& folder)
{
    auto opened = store::LogDatabase::open(store::LogDatabase::fileIn(folder.path()));
    REQUIRE(opened.ok());
    const auto write = [&](auto what) {
        const auto written = opened.value()->write(store::Write{what, 1'792'000'000'000});
        INFO((written.ok() ? "" : written.error().message));
        REQUIRE(written.ok());
    };
    for (const char* id : {"0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"}) {
        SessionHeader header = test::sampleSession(id).header;
        header.rehearsal = header.id.starts_with("f");
        header.started.utcMillis += header.rehearsal ? 1000 : 0;
        write(store::BeginSession{header});
        const auto event = [&](Millis at, Event::What what) {
            write(store::AppendEvent{header.id, Event{at, std::move(what)}});
        };
        event(Millis{0}, event::SessionStarted{});
        event(Millis{0}, event::Rated{RatingMoment::Before, "calf", Side::Left, 7});
        event(Millis{1000}, event::SegmentStarted{1, 0});
        event(Millis{61000}, event::SegmentEnded{1, 0, Outcome::Completed, Millis{60000}, Millis{0}});
        event(Millis{62000}, event::SessionEnded{Outcome::Abandoned});
    }
}

} // namespace

TEST_CASE("a log that does not exist is empty, and asking for it makes none")
{
    const test::TempFolder folder;
    CHECK(ask(folder, {"log"}).status == kDone);
    CHECK(ask(folder, {"check"}).status == kDone);
    const auto log = ask(folder, {"log", "--json"});
    CHECK(log.status == kDone);
    CHECK(nlohmann::json::parse(log.out)["sessions"].empty());
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("the log lists sessions with their steps and ratings, rehearsals marked")
{
    const test::TempFolder folder;
    fill(folder);
    const auto log = ask(folder, {"log", "--json"});
    REQUIRE(log.status == kDone);
    const auto sessions = nlohmann::json::parse(log.out)["sessions"];
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0]["rehearsal"] == true);
    CHECK(sessions[1]["rehearsal"] == false);
    CHECK(sessions[1]["outcome"] == "abandoned");
    REQUIRE(sessions[1]["steps"].size() == 2);
    CHECK(sessions[1]["steps"][0]["rolled_ms"] == 60000);
    CHECK(sessions[1]["steps"][1]["outcome"].is_null());
    REQUIRE(sessions[1]["ratings"].size() == 1);
    CHECK(sessions[1]["ratings"][0]["value"] == 7);
    CHECK(ask(folder, {"log"}).out.find("(rehearsal)") != std::string::npos);
    CHECK(ask(folder, {"check"}).out == "The log is sound.\n");
}

TEST_CASE("the export holds every session, and as JSON every event")
{
    const test::TempFolder folder;
    fill(folder);
    REQUIRE(ask(folder, {"export", "--json", (folder / "out.json").string()}).status == kDone);
    const auto written = nlohmann::json::parse(test::contentOf(folder / "out.json"));
    CHECK(written["format"] == "unknot-log");
    CHECK(written["version"] == 2);
    REQUIRE(written["sessions"].size() == 2);
    CHECK(written["sessions"][0]["events"].size() == 5);
    CHECK(written["sessions"][0]["events"][3]["event"] == "segment_ended");

    const auto csv = ask(folder, {"export", "--csv", "-"});
    REQUIRE(csv.status == kDone);
    CHECK(std::ranges::count(csv.out, '\n') == 1 + 2 * 2);
    CHECK(csv.out.starts_with("session,routine,"));
}

TEST_CASE("a damaged log is a finding, and stays where it is")
{
    const test::TempFolder folder;
    const auto file = store::LogDatabase::fileIn(folder.path());
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << std::string(8192, 'x');
    for (const char* command : {"log", "check"}) {
        const auto answer = ask(folder, {command});
        CHECK(answer.status == kFinding);
        CHECK(answer.err.find(file.filename().string()) != std::string::npos);
    }
    CHECK(std::filesystem::file_size(file) == 8192);
}

TEST_CASE("an export that cannot be written leaves nothing behind")
{
    const test::TempFolder folder;
    fill(folder);
    const auto answer = ask(folder, {"export", "--csv", (folder.path() / "no" / "out.csv").string()});
    CHECK(answer.status == kFinding);
    CHECK(answer.err.find("cannot be written") != std::string::npos);
    CHECK(ask(folder, {"export", "out.csv"}).status == kMisuse);
    CHECK(ask(folder, {"export", "--csv", "--json", "out.csv"}).status == kMisuse);
}
