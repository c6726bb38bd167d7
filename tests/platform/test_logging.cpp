#include "platform/logging.h"

#include "support/catch.h"
#include "support/scoped_environment.h"
#include "support/temp_folder.h"

#include <QLoggingCategory>

#include <spdlog/spdlog.h>

#include <sys/stat.h>

using namespace unknot::platform;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

Q_LOGGING_CATEGORY(storeArea, "unknot.store")

/// Keeps what Qt says off the test's own output.
struct Quiet {
    QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    ~Quiet() { qInstallMessageHandler(before); }
};

} // namespace

TEST_CASE("Nothing is written while nothing is said")
{
    const TempFolder folder;
    {
        const Logging logging(folder / "state");
    }
    CHECK_FALSE(fs::exists(folder / "state"));
}

TEST_CASE("Areas and Qt's messages end up in one file of the owner's alone")
{
    const TempFolder folder;
    const Quiet quiet;
    const mode_t before = ::umask(0);
    {
        const Logging logging(folder / "state");
        spdlog::get("content")->info("1 file left out");
        qWarning("a warning from Qt");
        qCWarning(storeArea, "the log was set aside");
    }
    ::umask(before);
    const std::string text = contentOf(folder / "state" / "unknot.log");
    CHECK(text.find("I content: 1 file left out") != std::string::npos);
    CHECK(text.find("W platform: a warning from Qt") != std::string::npos);
    CHECK(text.find("W store: the log was set aside") != std::string::npos);
    CHECK(fs::status(folder / "state").permissions() == fs::perms::owner_all);
    CHECK(fs::status(folder / "state" / "unknot.log").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(spdlog::get("content") == nullptr);
}

TEST_CASE("The person's home folder is not named")
{
    const TempFolder folder;
    const ScopedEnvironment home("HOME", "/home/jane.doe");
    {
        const Logging logging(folder.path());
        spdlog::get("content")->warn("/home/jane.doe/a.json and /home/jane.doe/b.json");
    }
    const std::string text = contentOf(folder / "unknot.log");
    CHECK(text.find("jane") == std::string::npos);
    CHECK(text.find("~/a.json and ~/b.json") != std::string::npos);
}

TEST_CASE("The diary keeps to three files of half a megabyte")
{
    const TempFolder folder;
    const mode_t before = ::umask(0);
    {
        const Logging logging(folder.path());
        for (int i = 0; i < 2500; ++i)
            spdlog::get("app")->info(std::string(1000, 'x'));
    }
    ::umask(before);
    int files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        ++files;
        CHECK(entry.file_size() <= 512 * 1024);
        CHECK(entry.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    CHECK(files == 3);
}

TEST_CASE("A folder that cannot be made stops nothing")
{
    const TempFolder folder;
    writeFile(folder / "file", "in the way");
    const Logging logging(folder / "file");
    spdlog::get("app")->warn("heard by nobody");
    CHECK(contentOf(folder / "file") == "in the way");
}
