#include "app_folder.h"
#include "support/catch.h"
#include "support/child_process.h"

#include "store/log_database.h"

#include <algorithm>

using namespace unknot;
using namespace std::chrono_literals;
using test::AppFolder;
using test::ChildProcess;
namespace fs = std::filesystem;

namespace {

/// Two people in one data folder, both with their questions answered.
struct TwoPeople {
    AppFolder folder;

    TwoPeople()
    {
        fs::create_directories(anna());
        fs::copy_file(folder.path() / "settings.json", anna() / "settings.json");
        test::writeFile(folder.path() / "people.json",
                        R"({"version": 1, "inUse": "first", "last": 2, "people": [
                            {"id": "first", "name": "Sam"}, {"id": "person-2", "name": "Anna"}]})");
    }
    [[nodiscard]] fs::path anna() const { return folder.path() / "people" / "person-2"; }
};

std::vector<SessionRecord> sessionsIn(const fs::path& folder)
{
    std::vector<SessionRecord> sessions;
    store::SessionFilter filter;
    filter.rehearsals = true;
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder), store::OpenMode::ReadOnly);
    if (log.ok())
        static_cast<void>(log.value()->sessions(filter, [&](const SessionRecord& session) {
            sessions.push_back(session);
            return true;
        }));
    return sessions;
}

/// Rolls a whole session as somebody, thirty seconds in one, until it stands in their log.
void roll(const TwoPeople& people, const std::string& name, const fs::path& log)
{
    const std::size_t before = sessionsIn(log).size();
    ChildProcess process(UNKNOT_PROGRAM,
                         {"--data-dir", people.folder.text(), "--profile", name, "--routine", "no-ratings",
                          "--start", "--time-scale", "600"},
                         {"QT_QPA_PLATFORM=offscreen"});
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    std::vector<SessionRecord> sessions;
    do
        sessions = sessionsIn(log);
    while ((sessions.size() == before || !sessions.front().outcome) &&
           std::chrono::steady_clock::now() < deadline);
    REQUIRE(sessions.size() == before + 1);
    CHECK(sessions.front().outcome == Outcome::Completed);
}

std::string ctl(const TwoPeople& people, std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--data-dir", people.folder.text()});
    ChildProcess process(UNKNOT_CTL_PROGRAM, arguments);
    std::string out;
    while (auto line = process.readLine(std::chrono::steady_clock::now() + 60s))
        out += *line + "\n";
    CHECK(process.wait() == 0);
    return out;
}

} // namespace

TEST_CASE("two people roll a session each, and each log has one's own alone")
{
    const TwoPeople people;
    roll(people, "anna", people.anna());
    CHECK(sessionsIn(people.folder.path()).empty());
    roll(people, "first", people.folder.path());
    roll(people, "Anna", people.anna());
    const auto his = sessionsIn(people.folder.path());
    const auto hers = sessionsIn(people.anna());
    REQUIRE(his.size() == 1);
    REQUIRE(hers.size() == 2);
    CHECK(std::ranges::none_of(
        hers, [&](const SessionRecord& one) { return one.header.id == his.front().header.id; }));
    CHECK(ctl(people, {"profiles"}) == "* first  Sam\n  person-2  Anna\n");
    CHECK(ctl(people, {"log", "--json", "--profile", "anna"}).find(hers.front().header.id) !=
          std::string::npos);
    CHECK(ctl(people, {"log", "--json"}).find(hers.front().header.id) == std::string::npos);
}

TEST_CASE("a name that nobody has ends with 2 and says who is there")
{
    const TwoPeople people;
    ChildProcess process(UNKNOT_PROGRAM, {"--data-dir", people.folder.text(), "--profile", "Ben"});
    CHECK(process.wait() == 2);
    INFO(process.errors());
    CHECK(process.errors().find("Sam, Anna") != std::string::npos);
}

TEST_CASE("whoever is alone leaves no trace of a list of people")
{
    const AppFolder folder;
    {
        ChildProcess process(
            UNKNOT_PROGRAM,
            {"--data-dir", folder.text(), "--routine", "no-ratings", "--start", "--time-scale", "600"},
            {"QT_QPA_PLATFORM=offscreen"});
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (sessionsIn(folder.path()).empty() && std::chrono::steady_clock::now() < deadline) {
        }
    }
    CHECK(sessionsIn(folder.path()).size() == 1);
    CHECK_FALSE(fs::exists(folder.path() / "people.json"));
    CHECK_FALSE(fs::exists(folder.path() / "people"));
}
