#include "log_fixture.h"

#include "store/connection.h"
#include "store/schema.h"

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

/// Runs a stored log's statements, each ended by ";" at the end of a line.
void restore(Connection& connection, const fs::path& sql)
{
    const std::string text = contentOf(sql);
    REQUIRE(!text.empty());
    for (std::size_t from = 0, end; (end = text.find(";\n", from)) != std::string::npos; from = end + 2)
        connection.once(QString::fromStdString(text.substr(from, end - from)));
}

/// Every table and index with the statement that made it, without regard to its layout.
std::vector<std::string> schemaOf(Connection& connection)
{
    std::vector<std::string> schema;
    Rows rows = connection.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (rows.next())
        schema.push_back(QString::fromStdString(rows.text(0)).simplified().toStdString());
    return schema;
}

fs::path stored(int version)
{
    return fs::path(UNKNOT_TEST_DATA_DIR) / "log" / ("version-" + std::to_string(version) + ".sql");
}

} // namespace

TEST_CASE("There is a stored log of every version, in the very format the migrations of today make")
{
    for (int version = 1; version <= kSchemaVersion; ++version) {
        CAPTURE(version);
        const TempFolder folder;
        Connection old(folder / "old.sqlite", Connection::Access::ReadWrite);
        restore(old, stored(version));
        Connection fresh(folder / "fresh.sqlite", Connection::Access::ReadWrite);
        migrate(fresh, version);
        CHECK(schemaOf(old) == schemaOf(fresh));
        CHECK(old.pragma(QStringLiteral("user_version")) == version);
    }
}

TEST_CASE("A log of every version opens with all that was in it, and can be written")
{
    for (int version = 1; version <= kSchemaVersion; ++version) {
        CAPTURE(version);
        const TempFolder folder;
        const auto file = folder / "log.sqlite";
        {
            Connection old(file, Connection::Access::ReadWrite);
            restore(old, stored(version));
        }
        const auto log = openLog(file);
        CHECK_FALSE(log->setAside());
        CHECK(log->check().value().empty());

        const auto overview = log->overview("2026-10-15", 1'792'080'000'000 + kHour).value();
        CHECK(overview.sessions == 2);
        CHECK(overview.days ==
              std::vector<DayTotal>{{"2026-10-14", Millis{175000}, 1}, {"2026-10-15", Millis{40000}, 1}});
        CHECK(latestIn(overview) ==
              std::vector<event::Rated>{{RatingMoment::After, "mid-back", Side::Both, 3}});
        CHECK(overview.firstSide == "right");
        REQUIRE(overview.cutOff.size() == 1);
        const Checkpoint& place = overview.cutOff.front().checkpoint;
        CHECK(place.tallies.size() == 3);
        CHECK(place.ratings == std::vector<event::Rated>{{RatingMoment::Before, "calf", Side::Right, 5}});

        const auto ended = recordOf(*log, "0123456789abcdef0123456789abcdef");
        CHECK(ended.note == "Heavy legs");
        CHECK(ended.header.started == WallTime{1'792'000'000'000, 120, "2026-10-14"});
        CHECK(ended.steps.at(0).held == Millis{5000});
        CHECK(ended.steps.at(1).outcome == Outcome::Skipped);
        CHECK(log->events(ended.header.id).value().size() == 4);
        rollOnce(*log, sampleHeader("new"));
        CHECK(log->sessions(-1).value().size() == 3);
    }
}

TEST_CASE("A migration that fails half-way leaves the log as it was")
{
    const TempFolder folder;
    Connection connection(folder / "log.sqlite", Connection::Access::ReadWrite);
    // In the way of the last table of the first format.
    connection.once(QStringLiteral("CREATE TABLE checkpoint (x)"));
    CHECK_THROWS_AS(migrate(connection), Failure);
    CHECK(connection.pragma(QStringLiteral("user_version")) == 0);
    CHECK(schemaOf(connection).size() == 1);
}

TEST_CASE("An older log is read without being changed by a single byte")
{
    for (int version = 1; version < kSchemaVersion; ++version) {
        CAPTURE(version);
        const TempFolder folder;
        const auto file = folder / "log.sqlite";
        {
            Connection old(file, Connection::Access::ReadWrite);
            restore(old, stored(version));
        }
        const std::string before = contentOf(file);
        fs::path copy;
        {
            const auto log = openLog(file, OpenMode::ReadOnly);
            copy = log->file();
            CHECK(log->sessions(-1).value().size() == 2);
            CHECK(log->history({}).value().total == 2);
            CHECK(log->overview("2026-10-15", kNow).value().told.empty() == (version < 2)); // Not kept before.
            CHECK_FALSE(log->write(Write{SetNote{"0123456789abcdef0123456789abcdef", "no"}, kNow}).ok());
        }
        CHECK(contentOf(file) == before);
        CHECK_FALSE(fs::exists(copy.parent_path()));
        CHECK_FALSE(fs::exists(folder / "backups"));
    }
}

TEST_CASE("Activities of a stored log are all there")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    {
        Connection old(file, Connection::Access::ReadWrite);
        restore(old, stored(3));
    }
    const auto found = openLog(file)->activities().value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].activity == Activity{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Run 5 km", "2026-10-01", ""});
    CHECK(found[0].scores == std::vector<ActivityScore>{{"2026-10-01", 4}, {"2026-10-08", std::nullopt}});
    CHECK(found[0].corrections.size() == 2);
    CHECK(found[1].activity.retiredDay == "2026-10-12");
}
