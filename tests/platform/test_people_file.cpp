#include "platform/people_file.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

struct Computer {
    TempFolder folder;
    DataFolders folders;
    Computer()
    {
        folders.data = folder / "share";
        folders.config = folder / "config";
    }
    [[nodiscard]] fs::path file() const { return folders.config / "people.json"; }
    void damage(const std::string& text) const
    {
        fs::create_directories(folders.config);
        writeFile(file(), text);
    }
};

PeopleList listOf(const PeopleFile& file)
{
    auto list = file.read();
    if (!list.ok())
        FAIL(list.error().message);
    return std::move(list).value();
}

std::string added(PeopleFile& file, const std::string& name)
{
    auto id = file.add(name);
    if (!id.ok())
        FAIL(id.error().message);
    return id.value();
}

} // namespace

TEST_CASE("With one person there is no list, no folder, and everything is where it was")
{
    const Computer computer;
    PeopleFile file(computer.folders);
    std::optional<Error> problem;
    CHECK(file.load(problem) == PeopleList{});
    CHECK_FALSE(problem.has_value());
    CHECK_FALSE(fs::exists(computer.folders.data));
    CHECK_FALSE(fs::exists(computer.folders.config));
    const PersonFolders first = foldersOf(computer.folders, kFirstPerson);
    CHECK(first.data == computer.folders.data);
    CHECK(first.config == computer.folders.config);
}

TEST_CASE("Somebody new gets a folder of their own, and another window sees them")
{
    const Computer computer;
    PeopleFile file(computer.folders);
    PeopleFile other(computer.folders);
    const std::string anna = added(file, "  Anna ");
    const std::string ben = added(other, "B.");
    CHECK(anna == "person-2");
    CHECK(ben == "person-3");
    CHECK(listOf(file).people == std::vector<Person>{{kFirstPerson, ""}, {anna, "Anna"}, {ben, "B."}});
    CHECK(listOf(file).inUse == kFirstPerson);
    const PersonFolders place = foldersOf(computer.folders, anna);
    CHECK(place.data == computer.folders.data / "people" / "person-2");
    CHECK(place.config == place.data);
    CHECK(fs::status(place.data).permissions() == fs::perms::owner_all);
    CHECK(fs::status(computer.file()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    REQUIRE(file.use(ben).ok());
    REQUIRE(other.rename(kFirstPerson, "Sam").ok());
    CHECK(listOf(file).inUse == ben);
    CHECK(listOf(file).people.front() == Person{kFirstPerson, "Sam"});
}

TEST_CASE("Who goes is nobody any more, and their number is not given again")
{
    const Computer computer;
    PeopleFile file(computer.folders);
    const std::string anna = added(file, "Anna");
    const fs::path folder = foldersOf(computer.folders, anna).data;
    writeFile(folder / "log.sqlite", "log");
    REQUIRE(file.use(anna).ok());
    REQUIRE(file.forget(anna).ok());
    CHECK(listOf(file).people == std::vector<Person>{{kFirstPerson, ""}});
    CHECK(listOf(file).inUse == kFirstPerson);
    CHECK(fs::exists(folder));
    const auto kept = file.setAside(anna);
    REQUIRE(kept.ok());
    CHECK_FALSE(fs::exists(folder));
    CHECK(contentOf(kept.value() / "log.sqlite") == "log");
    CHECK(kept.value().filename().string().starts_with("person-2.removed-"));
    CHECK(added(file, "Anna") == "person-3");
    REQUIRE(file.deleteFolder("person-3").ok());
    CHECK_FALSE(fs::exists(foldersOf(computer.folders, "person-3").data));
    CHECK(file.setAside("person-3").value().empty());

    REQUIRE(file.forget(kFirstPerson).ok());
    REQUIRE(file.deleteFolder(kFirstPerson).ok());
    CHECK(file.setAside(kFirstPerson).value().empty());
    CHECK(listOf(file).people.front().id == kFirstPerson);
    CHECK(fs::exists(computer.folders.data));
}

TEST_CASE("A name is 1 to 24 plain characters that nobody else has")
{
    PeopleList list;
    list.people = {{kFirstPerson, "Sam"}, {"person-2", "Zoë"}};
    const auto fault = [&](const std::string& name, const std::string& id = {}) {
        return faultOf(name, list, id);
    };
    CHECK(fault("A") == NameFault::None);
    CHECK(fault("Dr. Müller-Lüdenscheidt") == NameFault::None);
    CHECK(fault(std::string(24, 'x')) == NameFault::None);
    CHECK(fault("李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍") == NameFault::None);
    CHECK(fault(std::string(25, 'x')) == NameFault::TooLong);
    CHECK(fault("") == NameFault::Empty);
    CHECK(fault(" \t ") == NameFault::Empty);
    for (const char* bad : {"a\nb", "a\tb", "a\x7f", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\u2028b",
                            "a\uFEFF", "\u0085x", "\xff\xfe", "a\uE000"})
        CHECK(fault(bad) == NameFault::NotPlain);
    CHECK(fault("sam") == NameFault::Taken);
    CHECK(fault(" SAM ") == NameFault::Taken);
    CHECK(fault("ZOE\u0308") == NameFault::Taken); // The same letter, written as two.
    CHECK(fault("Sam", kFirstPerson) == NameFault::None);
    CHECK(fault("person-7") == NameFault::Taken);
    CHECK(fault("First") == NameFault::Taken);
}

TEST_CASE("Somebody is found by name, however it is written, or by id")
{
    PeopleList list;
    list.people = {{kFirstPerson, ""}, {"person-2", "Zoë"}};
    REQUIRE(personNamed("zoË", list));
    CHECK(personNamed("zoË", list)->id == "person-2");
    CHECK(personNamed("person-2", list)->id == "person-2");
    CHECK(personNamed("first", list)->id == kFirstPerson);
    CHECK(personNamed("", list) == nullptr);
    CHECK(personNamed("person-22", list) == nullptr);
}

TEST_CASE("A damaged list is kept, and those who have a folder are still there")
{
    for (const char* text : {"", "{", "[]", "{}", "{\"people\": 5}", "\xff\xfe"}) {
        const Computer computer;
        PeopleFile file(computer.folders);
        const std::string anna = added(file, "Anna");
        REQUIRE(file.use(anna).ok());
        computer.damage(text);
        CHECK(file.read().error().code == ErrorCode::Corrupt);
        CHECK(contentOf(computer.file()) == text); // Reading alone changes nothing.
        std::optional<Error> problem;
        const PeopleList list = file.load(problem);
        REQUIRE(problem.has_value());
        CHECK(problem->code == ErrorCode::Corrupt);
        CHECK(contentOf(problem->place) == text);
        CHECK(list.inUse == kFirstPerson);
        REQUIRE(list.people.size() == 2);
        CHECK(list.people.back() == Person{anna, anna});
        problem.reset();
        CHECK(file.load(problem) == list);
        CHECK_FALSE(problem.has_value());
    }
}

TEST_CASE("A list of a later version is left alone, and so is one that cannot be read")
{
    const Computer computer;
    PeopleFile file(computer.folders);
    const std::string later = R"({"version": 2, "people": {}})";
    computer.damage(later);
    std::optional<Error> problem;
    CHECK(file.load(problem) == PeopleList{});
    CHECK(problem->code == ErrorCode::TooNew);
    CHECK_FALSE(file.add("Anna").ok());
    CHECK_FALSE(file.use(kFirstPerson).ok());
    CHECK(contentOf(computer.file()) == later);
    fs::remove(computer.file());
    fs::create_directory(computer.file());
    CHECK(file.read().error().code == ErrorCode::Unreadable);
}

TEST_CASE("Ids of a list lead nowhere else, and what it says of nobody is left out")
{
    const Computer computer;
    computer.damage(R"({"version": 1, "later": [1], "inUse": "person-9", "last": 3, "people": [
        {"id": "../../etc", "name": "X"}, {"id": "person-02", "name": "Y"}, {"id": "person-4", "name": "Anna"},
        {"id": "person-4", "name": "Twice"}, {"id": "person-5", "name": "ANNA"}, 7, {"id": "first", "name": "S"}]})");
    PeopleFile file(computer.folders);
    const PeopleList list = listOf(file);
    CHECK(list.people ==
          std::vector<Person>{{kFirstPerson, "S"}, {"person-4", "Anna"}, {"person-5", "person-5"}});
    CHECK(list.inUse == kFirstPerson);
    CHECK(list.last == 5);
    REQUIRE(file.use("person-4").ok());
    CHECK(contentOf(computer.file()).find("\"later\"") != std::string::npos);
}
