#include "platform/json_settings.h"

#include "platform/settings_json.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>
#include <sys/stat.h>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

Settings unusual()
{
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.textScale = 1.25;
    settings.distanceMetres = 2.5;
    settings.screenInches = 27.0;
    settings.reduceMotion = true;
    settings.keyHints = false;
    settings.fullScreenSession = false;
    settings.strokeSeconds = 2.5;
    settings.getReadySeconds = 15;
    settings.firstSide = FirstSide::Right;
    settings.rateTension = false;
    settings.keepAwake = false;
    settings.look = "second";
    settings.roller = Roller::SofterOrSmaller;
    settings.askActivities = true;
    settings.safety = {"2026-10-14", {"osteoporosis", "thrombosis"}};
    settings.contact = {"Kim Berg", "555 0123"};
    settings.sound = {VoiceMode::Full, "flite", "rms", 170, 0.5, 0.25, false, true, 250,
                      false,           true,    false, 45,  180};
    settings.reminder = {true, 6 * 60 + 45, 0x15};
    return settings;
}

Settings loaded(JsonSettings& store)
{
    auto result = store.load();
    if (!result.ok())
        FAIL(result.error().message);
    return std::move(result).value();
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Settings parsed(const char* text)
{
    return settingsFrom(*settingsObject(text));
}

} // namespace

TEST_CASE("Without a file the settings are the usual ones, and none is made by looking")
{
    const TempFolder folder;
    JsonSettings store(folder / "unknot");
    CHECK(loaded(store) == Settings{});
    CHECK_FALSE(fs::exists(folder / "unknot"));
}

TEST_CASE("Settings come back as they were saved")
{
    const TempFolder folder;
    {
        JsonSettings store(folder.path());
        store.save(Settings{});
        store.save(unusual());
    }
    JsonSettings store(folder.path());
    CHECK(loaded(store) == unusual());
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"settings.json"});
}

TEST_CASE("Of many saves the last one stands")
{
    const TempFolder folder;
    JsonSettings store(folder.path());
    Settings settings;
    for (int i = 0; i < 200; ++i) {
        settings.screenInches = i;
        store.save(settings);
    }
    CHECK(loaded(store).screenInches == 199.0);
}

TEST_CASE("The folder and the file are the owner's alone")
{
    const TempFolder folder;
    const mode_t before = ::umask(0);
    JsonSettings store(folder / "unknot");
    store.save(unusual());
    store.waitUntilSaved();
    store.save(unusual());
    store.waitUntilSaved();
    ::umask(before);
    CHECK(fs::status(folder / "unknot").permissions() == fs::perms::owner_all);
    CHECK(fs::status(folder / "unknot" / "settings.json").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("Keys this version does not know are kept")
{
    const TempFolder folder;
    writeFile(folder / "settings.json",
              R"({"later": {"a": [1, 2]}, "theme": "dark", "safety": {"doctor": true}})");
    JsonSettings store(folder.path());
    Settings settings = loaded(store);
    CHECK(settings.theme == ThemeChoice::Dark);
    settings.theme = ThemeChoice::Light;
    store.save(settings);
    store.waitUntilSaved();
    const auto object = *settingsObject(QByteArray::fromStdString(contentOf(folder / "settings.json")));
    CHECK(object.value(QLatin1String("later")) == QJsonDocument::fromJson(R"({"a": [1, 2]})").object());
    CHECK(object.value(QLatin1String("safety")).toObject().value(QLatin1String("doctor")).toBool());
    CHECK(object.value(QLatin1String("theme")).toString() == QLatin1String("light"));
}

TEST_CASE("Values out of range come back into it")
{
    CHECK(parsed(R"({"distanceMetres": 0})").distanceMetres == 0.5);
    CHECK(parsed(R"({"distanceMetres": 9})").distanceMetres == 5.0);
    CHECK(parsed(R"({"textScale": 1.3})").textScale == 1.25);
    CHECK(parsed(R"({"textScale": -4})").textScale == 1.0);
    CHECK(parsed(R"({"textScale": 40})").textScale == 1.5);
    CHECK(parsed(R"({"strokeSeconds": 0})").strokeSeconds == 0.0);
    CHECK(parsed(R"({"strokeSeconds": 1})").strokeSeconds == 2.0);
    CHECK(parsed(R"({"strokeSeconds": 7})").strokeSeconds == 4.0);
    CHECK(parsed(R"({"getReadySeconds": 0})").getReadySeconds == 0);
    CHECK(parsed(R"({"getReadySeconds": 2})").getReadySeconds == 5);
    CHECK(parsed(R"({"getReadySeconds": 300})").getReadySeconds == 30);
    CHECK(parsed(R"({"screenInches": -1})").screenInches == 0.0);
    const SoundSettings low = parsed(R"({"sound": {"wordsPerMinute": 10, "leadMs": -5, "voiceVolume": -1,
        "answerWithinSeconds": 1, "floorRotation": 100}})")
                                  .sound;
    CHECK(low.wordsPerMinute == 120);
    CHECK(low.leadMs == 0);
    CHECK(low.voiceVolume == 0.0);
    CHECK(low.answerWithinSeconds == 10);
    CHECK(low.floorRotation == 90);
    const SoundSettings high = parsed(R"({"sound": {"wordsPerMinute": 1e9, "leadMs": 501, "toneVolume": 2,
        "answerWithinSeconds": 500, "floorRotation": 720}})")
                                   .sound;
    CHECK(high.wordsPerMinute == 200);
    CHECK(high.leadMs == 500);
    CHECK(high.toneVolume == 1.0);
    CHECK(high.answerWithinSeconds == 120);
    CHECK(high.floorRotation == 270);
}

TEST_CASE("Values of the wrong kind are left at the usual")
{
    CHECK(parsed(R"({"theme": "pink", "textScale": "big", "reduceMotion": 1, "look": 5,
                     "roller": null, "firstSide": "top", "safety": [], "keyHints": {},
                     "sound": {"voice": "loud", "leadMs": "5", "tones": 1}})") == Settings{});
    CHECK(parsed(R"({"sound": 7})") == Settings{});
    CHECK(parsed(R"({"safety": {"localDay": "today", "ticked": [1, "fracture"]}})").safety ==
          SafetyAnswer{"", {"fracture"}});
}

TEST_CASE("A damaged file is kept under a new name and reported")
{
    for (const char* damaged : {"", "{", "[]", "\xff\xfe", "{\"theme\": \"dark\"}}"}) {
        const TempFolder folder;
        writeFile(folder / "settings.json", damaged);
        JsonSettings store(folder.path());
        const auto result = store.load();
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::Corrupt);
        CHECK(fs::path(result.error().place).filename().string().starts_with("settings.damaged-"));
        CHECK(contentOf(result.error().place) == damaged);
        CHECK(loaded(store) == Settings{});
    }
}

TEST_CASE("A second damaged file does not replace the first")
{
    const TempFolder folder;
    JsonSettings store(folder.path());
    for (const char* damaged : {"one", "two", "three"}) {
        writeFile(folder / "settings.json", damaged);
        CHECK_FALSE(store.load().ok());
    }
    CHECK(namesIn(folder.path()).size() == 3);
}

TEST_CASE("Saving over a damaged file that was never loaded keeps it too")
{
    const TempFolder folder;
    writeFile(folder / "settings.json", "{oh");
    JsonSettings store(folder.path());
    store.save(unusual());
    CHECK(loaded(store) == unusual());
    CHECK(namesIn(folder.path()).size() == 2);
}

TEST_CASE("A huge file is not read")
{
    const TempFolder folder;
    writeFile(folder / "settings.json", "{\"look\": \"" + std::string(2'000'000, 'x') + "\"}");
    JsonSettings store(folder.path());
    CHECK(store.load().error().code == ErrorCode::Corrupt);
}

TEST_CASE("A folder in place of the file is an error, and stays")
{
    const TempFolder folder;
    fs::create_directory(folder / "settings.json");
    JsonSettings store(folder.path());
    CHECK(store.load().error().code == ErrorCode::Unreadable);
    CHECK(fs::is_directory(folder / "settings.json"));
}

TEST_CASE("A save that fails is told once")
{
    const TempFolder folder;
    writeFile(folder / "file", "in the way");
    JsonSettings store(folder / "file");
    std::vector<Error> told;
    QEventLoop loop;
    store.onProblem([&](const Error& error) {
        told.push_back(error);
        loop.quit();
    });
    store.save(unusual());
    loop.exec();
    store.save(unusual());
    store.waitUntilSaved();
    loop.processEvents();
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == ErrorCode::Unwritable);
}
