#include "ask.h"

#include "store/log_database.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

using namespace unknot;
using namespace unknot::cli;
using Catch::Matchers::WithinAbs;

namespace {

test::Answer ask(const test::TempFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "trend");
    return test::ask(arguments, test::logIn(folder.path()));
}

nlohmann::json trendOfText(const std::string& csv)
{
    const test::TempFolder folder;
    test::writeFile(folder / "ratings.csv", csv);
    const auto answer = ask(folder, {(folder / "ratings.csv").string(), "--json"});
    INFO(answer.err);
    REQUIRE(answer.status == kDone);
    return nlohmann::json::parse(answer.out);
}

std::string csvOf(const std::vector<int>& days, const std::vector<int>& ratings)
{
    std::string csv = "day,rating\n";
    for (std::size_t i = 0; i < ratings.size(); ++i)
        csv += std::to_string(days.empty() ? static_cast<int>(i) : days[i]) + "," +
               std::to_string(ratings[i]) + "\n";
    return csv;
}

nlohmann::json trend(const std::vector<int>& days, const std::vector<int>& ratings)
{
    return trendOfText(csvOf(days, ratings));
}

/// A session with one rating of the left calf.
struct Rated {
    std::int64_t utcMillis;
    int offsetMinutes;
    std::string localDay;
    int value;
    bool rehearsal = false;
};

void fill(const test::TempFolder& folder, const std::vector<Rated>& sessions)
{
    auto opened = store::LogDatabase::open(store::LogDatabase::fileIn(folder.path()));
    REQUIRE(opened.ok());
    int number = 0;
    for (const Rated& rated : sessions) {
        SessionHeader header;
        header.id = "session-" + std::to_string(number++);
        header.routine = "every-day";
        header.started = {rated.utcMillis, rated.offsetMinutes, rated.localDay};
        header.rehearsal = rated.rehearsal;
        const auto write = [&](auto what) {
            const auto written = opened.value()->write(store::Write{what, rated.utcMillis});
            REQUIRE(written.ok());
        };
        const event::Rated rating{RatingMoment::Before, "calf", Side::Left, rated.value};
        write(store::BeginSession{header});
        write(store::AppendEvent{header.id, Event{Millis{0}, rating}});
        write(store::AppendEvent{header.id, Event{Millis{1000}, event::SessionEnded{Outcome::Completed}}});
    }
}

constexpr std::int64_t kHour = 3'600'000;

} // namespace

TEST_CASE("the worked examples of the rule")
{
    const auto flat = trend({}, {6, 6, 6, 6, 6, 6, 6});
    CHECK(flat["status"] == "not improving");
    CHECK(flat["D"] == 0.0);
    CHECK(flat["W"] == 0.0);
    CHECK(flat["T"] == 1.8);
    CHECK(flat["n"] == 7);
    CHECK(flat["k"] == 3);
    const auto rising = trend({}, {4, 4, 5, 5, 6, 6, 7});
    CHECK(rising["status"] == "worse");
    CHECK(rising["D"] == -2.0);
    CHECK(rising["W"] == 3.5);
    const auto four = trend({0, 2, 4, 6}, {5, 5, 5, 5});
    CHECK(four["status"] == "not improving");
    CHECK(four["n"] == 4);
    CHECK(four["k"] == 2);
    CHECK(trend({}, {6, 6, 6, 6, 6, 6})["status"] == "insufficient");
    const auto point = trend({}, {5, 5, 5, 4, 4, 4, 4});
    CHECK(point["status"] == "slight");
    CHECK(point["D"] == 1.0);
    CHECK(point["W"] == -1.4);
    CHECK(point["T"] == 1.5);
    CHECK(trend({0, 1, 2, 10, 11, 12, 13}, {6, 6, 6, 6, 6, 6, 6})["status"] == "insufficient");
    const auto high = trend({}, {9, 9, 9, 8, 8, 8, 8});
    CHECK(high["status"] == "slight");
    CHECK_THAT(high["T"].get<double>(), WithinAbs(2.7, 1e-9));
    const auto early = trend({}, {7, 7, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
    CHECK(early["status"] == "slight");
    CHECK(early["D"] == 2.0);
    CHECK(early["W"] == 0.0);
    CHECK_THAT(early["T"].get<double>(), WithinAbs(2.1, 1e-9));
}

TEST_CASE("the numbers for a person, and what cannot be told yet")
{
    const test::TempFolder folder;
    test::writeFile(folder / "r.csv", csvOf({}, {5, 5, 5, 4, 4, 4, 4}));
    CHECK(ask(folder, {(folder / "r.csv").string()}).out == "status slight\nD 1\nW -1.4\nT 1.5\nn 7\nk 3\n");
    const auto none = trendOfText("day,rating\n");
    CHECK(none["status"] == "insufficient");
    CHECK(none["D"].is_null());
    CHECK(none["n"] == 0);
    test::writeFile(folder / "one.csv", "day,rating\n3,7\n");
    CHECK(ask(folder, {(folder / "one.csv").string()}).out ==
          "status insufficient\nD -\nW -\nT -\nn 1\nk 2\n");
}

TEST_CASE("a leap day and a change of the clock are days like any other")
{
    CHECK(trendOfText("day,rating\n2028-02-24,6\n2028-02-26,6\n2028-02-28,6\n2028-03-01,6\n")["status"] ==
          "not improving");
    CHECK(trendOfText("day,rating\n2027-02-24,6\n2027-02-26,6\n2027-02-28,6\n2027-03-01,6\n")["status"] ==
          "insufficient");
    CHECK(trendOfText("day,rating\n2026-03-26,6\n2026-03-28,6\n2026-03-30,6\n2026-04-01,6\n")["status"] ==
          "not improving");
}

TEST_CASE("a file that cannot be read is refused with the line")
{
    const test::TempFolder folder;
    test::writeFile(folder / "r.csv", "day,rating\n0,6\n1,x\n");
    const auto bad = ask(folder, {(folder / "r.csv").string(), "--json"});
    CHECK(bad.status == kMisuse);
    CHECK(bad.out.empty());
    CHECK(bad.err.find("r.csv:3: ") != std::string::npos);
    CHECK(ask(folder, {(folder / "none.csv").string()}).status == kMisuse);
    CHECK(ask(folder, {folder.path().string()}).status == kMisuse);
    CHECK(ask(folder, {}).status == kMisuse);
    CHECK(ask(folder, {(folder / "r.csv").string(), "--area", "calf"}).status == kMisuse);
}

TEST_CASE("the log's ratings are taken on the local day, the first of each")
{
    const test::TempFolder folder;
    // Two sessions on the second day, across a change from +60 to +120 minutes and, at the end, another zone.
    const std::int64_t start = 1'774'515'600'000; // 26 March 2026, 10:00 in Berlin
    fill(folder, {{start, 60, "2026-03-26", 6},
                  {start + 24 * kHour, 60, "2026-03-27", 6},
                  {start + 33 * kHour, 60, "2026-03-27", 2},
                  {start + 61 * kHour + kHour / 2, 60, "2026-03-28", 6},
                  {start + 63 * kHour, 120, "2026-03-29", 6},
                  {start + 95 * kHour, 120, "2026-03-30", 6, true},
                  {start + 119 * kHour, 120, "2026-03-31", 6},
                  {start + 150 * kHour, -300, "2026-04-01", 6}});
    const auto json = ask(folder, {"--area", "calf", "--side", "left", "--json"});
    INFO(json.err);
    REQUIRE(json.status == kDone);
    const auto found = nlohmann::json::parse(json.out);
    CHECK(found["n"] == 6);
    CHECK(found["D"] == 0.0);
    CHECK(found["status"] == "not improving");
    CHECK(nlohmann::json::parse(ask(folder, {"--area", "calf", "--side", "right", "--json"}).out)["n"] == 0);
}

TEST_CASE("the area and the side have to make sense")
{
    const test::TempFolder folder;
    CHECK(ask(folder, {"--area", "calf", "--side", "left"}).status == kDone);
    CHECK(ask(folder, {"--area", "mid-back"}).status == kDone);
    CHECK(ask(folder, {"--area", "calf"}).err.find("--side left or right") != std::string::npos);
    CHECK(ask(folder, {"--area", "calf", "--side", "middle"}).status == kMisuse);
    CHECK(ask(folder, {"--area", "elbow", "--side", "left"}).status == kMisuse);
    CHECK(ask(folder, {"--side", "left"}).status == kMisuse);
}
