#include "random_routine.h"
#include "support.h"

#include "unknot/content/loader.h"
#include "unknot/content/own_routines.h"

using namespace unknot;
using namespace unknot::content;

namespace {

Routine evening()
{
    std::mt19937 random(7);
    Routine routine = test::randomRoutine(content::load({UNKNOT_DATA_DIR, {}}), random);
    routine.id = "evening";
    return routine;
}

/// What is read back from a routine written in a folder of its own.
Routine readBack(const Routine& routine)
{
    const test::TempFolder folder;
    OwnRoutines store(folder.path());
    const auto stamp = store.save(routine, "");
    INFO((stamp.ok() ? "" : stamp.error().message) << routineJson(routine));
    REQUIRE(stamp.ok());
    auto stored = store.open(routine.id);
    REQUIRE(stored.ok());
    CHECK(stored.value().stamp == stamp.value());
    return std::move(stored).value().routine;
}

} // namespace

TEST_CASE("a shipped routine that is written reads the same")
{
    for (const Routine& routine : content::load({UNKNOT_DATA_DIR, {}}).routines) {
        INFO(routine.id);
        CHECK(readBack(routine) == routine);
    }
}

TEST_CASE("a thousand random routines read the same after writing")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    std::mt19937 random(20260314);
    const test::TempFolder folder;
    for (int round = 0; round < 1000; ++round) {
        const Routine routine = test::randomRoutine(catalog, random);
        const test::TempFolder own;
        OwnRoutines store(own.path());
        if (!store.save(routine, "") || !(store.open(routine.id).value().routine == routine)) {
            INFO("round " << round);
            FAIL_CHECK(routineJson(routine));
        }
    }
}

TEST_CASE("a routine that was changed by hand is not overwritten")
{
    const test::TempFolder folder;
    OwnRoutines store(folder.path());
    Routine routine = evening();
    const std::string stamp = store.save(routine, "").value();
    const std::string byHand = test::contentOf(folder / "routines" / "evening.json") + "\n";
    test::writeFile(folder / "routines" / "evening.json", byHand);

    routine.version = 2;
    const auto saved = store.save(routine, stamp);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::Busy);
    CHECK(test::contentOf(folder / "routines" / "evening.json") == byHand);
    CHECK(store.remove("evening", stamp).error().code == ErrorCode::Busy);
    CHECK(store.save(routine, "").error().code == ErrorCode::Busy);

    const std::string now = store.open("evening").value().stamp;
    CHECK(store.save(routine, now).ok());
}

TEST_CASE("a routine stays in the file that it was found in")
{
    const test::TempFolder folder;
    OwnRoutines store(folder.path());
    std::filesystem::create_directories(folder / "routines");
    test::writeFile(folder / "routines" / "mine.json", routineJson(evening()));
    auto stored = store.open("evening");
    REQUIRE(stored.ok());
    stored.value().routine.order = 77;
    REQUIRE(store.save(stored.value().routine, stored.value().stamp).ok());
    CHECK(store.open("evening").value().routine.order == 77);
    CHECK_FALSE(std::filesystem::exists(folder / "routines" / "evening.json"));
}

TEST_CASE("a routine that could not be read again is not written")
{
    const test::TempFolder folder;
    OwnRoutines store(folder.path());
    Routine routine = evening();
    routine.steps.clear();
    CHECK(store.save(routine, "").error().code == ErrorCode::Invalid);
    routine = evening();
    routine.id = "../evening";
    CHECK_FALSE(store.save(routine, "").ok());
    CHECK_FALSE(std::filesystem::exists(folder / "routines"));
}

TEST_CASE("a removed routine is gone, and one that is broken says so")
{
    const test::TempFolder folder;
    OwnRoutines store(folder.path());
    const std::string stamp = store.save(evening(), "").value();
    CHECK(store.remove("evening", stamp).ok());
    CHECK(store.open("evening").error().code == ErrorCode::NotFound);
    test::writeFile(folder / "routines" / "evening.json", "{");
    CHECK(store.open("evening").error().code == ErrorCode::Invalid);
    CHECK(store.save(evening(), "").error().code == ErrorCode::Busy);
}
