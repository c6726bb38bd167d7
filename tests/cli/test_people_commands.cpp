#include "ask.h"

#include "store/log_database.h"
#include "store/log_lock.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

using namespace unknot;
using namespace unknot::cli;
using test::TempFolder;

namespace {

/// Two people in one folder, and a desktop that writes down what it shows.
struct Computer {
    TempFolder folder;
    std::vector<PersonPlace> people{
        {{kFirstPerson, "Sam"}, folder / "sam", folder / "sam/settings.json", true},
        {{"person-2", "Anna"}, folder / "anna", folder / "anna/settings.json", false}};
    std::optional<Error> damage;
    QDateTime now{QDate(2026, 10, 14), QTime(18, 0)};
    std::vector<std::string> shown;
    std::vector<std::string> forgotten;
    std::string askedFor;

    test::Answer ask(const std::vector<std::string>& arguments)
    {
        Places places = test::logIn(folder / "sam");
        places.people = [this](const std::string& dataFolder) -> Result<std::vector<PersonPlace>> {
            askedFor = dataFolder;
            if (damage)
                return *damage;
            return people;
        };
        places.named = [](const std::string& name, const std::vector<PersonPlace>& all) {
            for (std::size_t i = 0; i < all.size(); ++i)
                if (all[i].person.name == name || all[i].person.id == name)
                    return static_cast<int>(i);
            return -1;
        };
        places.now = [this] { return now; };
        places.remind = [this](const Person& person, bool several) -> Result<std::string> {
            shown.push_back(person.id + (several ? " of several" : " alone"));
            return std::string("Shown, and not answered.");
        };
        places.forgetReminder = [this](const std::string& person) { forgotten.push_back(person); };
        return test::ask(arguments, places);
    }
};

std::unique_ptr<store::LogDatabase> logIn(const std::filesystem::path& folder)
{
    auto opened = store::LogDatabase::open(store::LogDatabase::fileIn(folder));
    REQUIRE(opened.ok());
    return std::move(opened.value());
}

void begin(store::LogDatabase& log, const std::string& id, bool rehearsal = false)
{
    SessionHeader header;
    header.id = id;
    header.rehearsal = rehearsal;
    header.started = {1'792'000'000'000, 120, "2026-10-14"};
    header.steps = {{"calf", "neutral", Side::Both, Millis{60000}, Millis{3000}}};
    REQUIRE(log.write(store::Write{store::BeginSession{header}, 1'792'000'000'000}).ok());
}

void end(store::LogDatabase& log, const std::string& id, bool rolled)
{
    const auto write = [&](Millis at, auto what) {
        REQUIRE(log.write(store::Write{store::AppendEvent{id, Event{at, what}}, 1'792'000'000'000}).ok());
    };
    if (rolled) {
        write(Millis{60000}, event::SegmentEnded{0, 0, Outcome::Completed, Millis{60000}, Millis{0}});
    }
    write(Millis{60001}, event::SessionEnded{Outcome::Completed});
}

} // namespace

TEST_CASE("profiles lists who is here, for people and for programs")
{
    Computer computer;
    CHECK(computer.ask({"profiles"}).out == "* first  Sam\n  person-2  Anna\n");
    const auto json = nlohmann::json::parse(
        computer.ask({"profiles", "--json", "--data-dir", computer.folder.path().string()}).out);
    REQUIRE(json["profiles"].size() == 2);
    CHECK(json["profiles"][1] == nlohmann::json{{"id", "person-2"},
                                                {"name", "Anna"},
                                                {"in_use", false},
                                                {"folder", (computer.folder / "anna").string()}});
    CHECK(computer.askedFor == computer.folder.path().string());
    computer.people = {{{kFirstPerson, {}}, computer.folder / "sam", {}, true}};
    CHECK(computer.ask({"profiles"}).out == "* first\n");
}

TEST_CASE("a command works with the log of whoever is named, else of who is in use")
{
    Computer computer;
    begin(*logIn(computer.folder / "anna"), "hers", false);
    CHECK(computer.ask({"log", "--json"}).out.find("hers") == std::string::npos);
    CHECK(computer.ask({"log", "--json", "--profile", "Anna"}).out.find("hers") != std::string::npos);
    computer.people[0].inUse = false;
    computer.people[1].inUse = true;
    CHECK(computer.ask({"log", "--json"}).out.find("hers") != std::string::npos);
    const auto nobody = computer.ask({"log", "--profile", "Ben"});
    CHECK(nobody.status == kMisuse);
    CHECK(nobody.err.find("Sam, Anna") != std::string::npos);
}

TEST_CASE("what changes a whole log wants to be told whose")
{
    Computer computer;
    begin(*logIn(computer.folder / "anna"), "hers");
    begin(*logIn(computer.folder / "sam"), "his");
    for (const auto& arguments :
         {std::vector<std::string>{"delete-all", "--yes"},
          {"import", "/x"},
          {"restore", "/x"},
          {"rehearse", "every-day", "--day", "2026-03-01"}}) {
        const auto refused = computer.ask(arguments);
        CHECK(refused.status == kMisuse);
        CHECK(refused.err.find("--profile") != std::string::npos);
    }
    std::filesystem::create_directories(computer.folder / "anna");
    test::writeFile(computer.folder / "anna/settings.json", "{}");
    test::writeFile(computer.folder / "sam/settings.json", "{}");
    CHECK(computer.ask({"delete-all", "--yes", "--profile", "Anna"}).status == kDone);
    CHECK(computer.forgotten == std::vector<std::string>{"person-2"});
    CHECK_FALSE(std::filesystem::exists(computer.folder / "anna/settings.json"));
    CHECK(std::filesystem::exists(computer.folder / "sam/settings.json"));
    CHECK(computer.ask({"log", "--json"}).out.find("his") != std::string::npos);
    CHECK(computer.ask({"log", "--json", "--profile", "Anna"}).out.find("hers") == std::string::npos);
    computer.people.resize(1);
    CHECK(computer.ask({"delete-all", "--yes"}).status == kDone);
}

TEST_CASE("a damaged list is told, and the first person's log is still there")
{
    Computer computer;
    begin(*logIn(computer.folder / "sam"), "his");
    computer.damage = Error{ErrorCode::Corrupt, "The list of people is damaged.", "people.json"};
    const auto log = computer.ask({"log", "--json"});
    CHECK(log.status == kDone);
    CHECK(log.out.find("his") != std::string::npos);
    CHECK(log.err.find("damaged") != std::string::npos);
    CHECK(computer.ask({"profiles"}).status == kMisuse);
    CHECK(computer.ask({"log", "--profile", "Anna"}).status == kMisuse);
}

TEST_CASE("the reminder is shown unless the person has rolled today")
{
    Computer computer;
    CHECK(computer.ask({"remind"}).status == kDone);
    CHECK(computer.ask({"remind", "--profile", "person-2", "--at", "18:00"}).status == kDone);
    CHECK(computer.shown == std::vector<std::string>{"first of several", "person-2 of several"});
    const auto log = logIn(computer.folder / "anna");
    begin(*log, "practice", true);
    end(*log, "practice", true);
    begin(*log, "left at once");
    end(*log, "left at once", false);
    computer.shown.clear();
    CHECK(computer.ask({"remind", "--profile", "Anna"}).status == kDone);
    CHECK(computer.shown.size() == 1);
    begin(*log, "today");
    end(*log, "today", true);
    CHECK(computer.ask({"remind", "--profile", "Anna"}).out.find("a session of today") != std::string::npos);
    CHECK(computer.shown.size() == 1);
    CHECK(computer.ask({"remind", "--profile", "Sam"}).status == kDone);
    computer.now = computer.now.addDays(1);
    CHECK(computer.ask({"remind", "--profile", "Anna"}).status == kDone);
    CHECK(computer.shown.size() == 3);
    computer.people.resize(1);
    computer.ask({"remind"});
    CHECK(computer.shown.back() == "first alone");
}

TEST_CASE("the reminder waits for nobody who rolls at this moment")
{
    Computer computer;
    const auto log = logIn(computer.folder / "sam");
    begin(*log, "running");
    CHECK(store::sessionHeld(store::LogDatabase::fileIn(computer.folder / "sam")));
    CHECK(computer.ask({"remind", "--profile", "Anna"}).out.find("a session is running") !=
          std::string::npos);
    CHECK(computer.shown.empty());
    end(*log, "running", true);
    computer.ask({"remind", "--profile", "Anna"});
    CHECK(computer.shown.size() == 1);
    CHECK_FALSE(std::filesystem::exists(computer.folder / "anna"));
}

TEST_CASE("a reminder that comes hours late, or with a time that is none, is not shown")
{
    Computer computer;
    CHECK(computer.ask({"remind", "--at", "15:00"}).status == kDone);
    CHECK(computer.shown.size() == 1);
    CHECK(computer.ask({"remind", "--at", "14:59"}).out.find("it was due at 14:59") != std::string::npos);
    CHECK(computer.ask({"remind", "--at", "18:01"}).status == kDone);
    CHECK(computer.shown.size() == 1);
    CHECK(computer.ask({"remind", "--at", "noon"}).status == kMisuse);
    CHECK(computer.ask({"remind", "--at", "14:59", "--anyway"}).status == kDone);
    CHECK(computer.shown.size() == 2);
    CHECK(computer.ask({"log", "--anyway"}).status == kMisuse);
    CHECK(computer.ask({"log", "--at", "18:00"}).status == kMisuse);
}
