#include "platform/data_folders.h"

#include "support/catch.h"
#include "support/scoped_environment.h"
#include "support/temp_folder.h"

using namespace unknot::platform;
using namespace unknot::test;
namespace fs = std::filesystem;

TEST_CASE("The standard folders follow the XDG variables")
{
    const ScopedEnvironment data("XDG_DATA_HOME", "/somewhere/data");
    const ScopedEnvironment config("XDG_CONFIG_HOME", "/somewhere/config");
    const ScopedEnvironment state("XDG_STATE_HOME", "/somewhere/state");
    const DataFolders folders = DataFolders::standard();
    CHECK(folders.data == "/somewhere/data/unknot");
    CHECK(folders.ownContent == "/somewhere/data/unknot/content");
    CHECK(folders.config == "/somewhere/config/unknot");
    CHECK(folders.state == "/somewhere/state/unknot");
}

TEST_CASE("A state folder that is not absolute is not used")
{
    const ScopedEnvironment home("HOME", "/home/someone");
    const ScopedEnvironment state("XDG_STATE_HOME", "state");
    CHECK(DataFolders::standard().state == "/home/someone/.local/state/unknot");
}

TEST_CASE("A folder of one's own holds everything that is written")
{
    const DataFolders folders = DataFolders::in("/mine");
    CHECK(folders.data == "/mine");
    CHECK(folders.config == "/mine");
    CHECK(folders.state == "/mine");
    CHECK(folders.ownContent == "/mine/content");
}

TEST_CASE("Content is found beside an installed program, in the build tree, or where the person says")
{
    const TempFolder folder;
    const ScopedEnvironment unset("UNKNOT_CONTENT_DIR", std::nullopt);
    fs::create_directories(folder.path() / "share/unknot/techniques");
    CHECK(DataFolders::contentFor(folder.path() / "bin/unknot") == folder.path() / "share/unknot");
    CHECK(DataFolders::contentFor(folder.path() / "src/app/unknot") == folder.path() / "share/unknot");
    CHECK(DataFolders::contentFor(folder.path() / "a/b/c/d/e/unknot") == "/usr/share/unknot");
    CHECK(DataFolders::contentFor({}) == "/usr/share/unknot");

    const ScopedEnvironment chosen("UNKNOT_CONTENT_DIR", "/elsewhere");
    CHECK(DataFolders::contentFor(folder.path() / "bin/unknot") == "/elsewhere");
}

TEST_CASE("This very build finds its content")
{
    const ScopedEnvironment unset("UNKNOT_CONTENT_DIR", std::nullopt);
    std::error_code failed;
    CHECK(fs::equivalent(DataFolders::standard().shippedContent, UNKNOT_DATA_DIR, failed));
}
