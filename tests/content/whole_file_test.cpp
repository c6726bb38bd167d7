#include "unknot/content/whole_file.h"

#include "support/catch.h"
#include "support/temp_folder.h"

using namespace unknot;
using namespace unknot::content;
namespace fs = std::filesystem;

TEST_CASE("a file is written as a whole, for its owner only, and nothing is left beside it")
{
    const test::TempFolder folder;
    const std::string text(300000, 'x');
    const auto written = writeWhole(folder / "out.csv", [&](std::ostream& out) -> Result<void> {
        out << text;
        return {};
    });
    REQUIRE(written.ok());
    CHECK(test::contentOf(folder / "out.csv") == text);
    CHECK(fs::status(folder / "out.csv").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what was there before stays when writing fails half-way")
{
    const test::TempFolder folder;
    test::writeFile(folder / "out.csv", "before");
    const auto written = writeWhole(folder / "out.csv", [](std::ostream& out) -> Result<void> {
        out << "half";
        return Error{ErrorCode::Corrupt, "The log broke off.", {}};
    });
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().message == "The log broke off.");
    CHECK(test::contentOf(folder / "out.csv") == "before");
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder, or a place that does not exist, cannot be written to")
{
    const test::TempFolder folder;
    const auto nothing = [](std::ostream&) { return Result<void>{}; };
    CHECK_FALSE(writeWhole(folder.path(), nothing).ok());
    const auto missing = writeWhole(folder.path() / "no" / "out.csv", nothing);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().place == (folder.path() / "no" / "out.csv").string());
}

TEST_CASE("a link keeps pointing where it pointed")
{
    const test::TempFolder folder;
    fs::create_symlink("real.csv", folder / "link.csv");
    test::writeFile(folder / "real.csv", "before");
    REQUIRE(writeWhole(folder / "link.csv", [](std::ostream& out) -> Result<void> {
                out << "after";
                return {};
            }).ok());
    CHECK(fs::is_symlink(folder / "link.csv"));
    CHECK(test::contentOf(folder / "real.csv") == "after");
}
