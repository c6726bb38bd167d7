#include "store/log_archive.h"
#include "store/session_csv.h"

#include "log_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

namespace {

Activity run(std::string id = "aa", std::string text = "Run 5 km")
{
    return {std::move(id), std::move(text), "2026-10-01", ""};
}

Result<void> change(LogDatabase& log, ActivityChange what, std::int64_t utc = kNow)
{
    return log.write(Write{ChangeActivity{std::move(what)}, utc});
}

void done(LogDatabase& log, ActivityChange what, std::int64_t utc = kNow)
{
    const auto written = change(log, std::move(what), utc);
    if (!written.ok())
        FAIL("the log does not take it: " << written.error().message);
}

std::vector<ActivityRecord> all(LogDatabase& log)
{
    auto read = log.activities();
    REQUIRE(read.ok());
    return read.value();
}

std::string exported(LogDatabase& log, LogArchive::Format format = LogArchive::Format::Json)
{
    std::ostringstream out;
    REQUIRE(writeExport(log, format, out).ok());
    return out.str();
}

/// One activity with a name and a score that were changed, one that is no longer asked about.
void fill(LogDatabase& log)
{
    done(log, AddActivity{run("aa", "Run")});
    done(log, AddActivity{run("bb", "Stairs, next \"morning\"")});
    done(log, RenameActivity{"aa", "Run 5 km"}, kNow + 1);
    done(log, ScoreActivity{"aa", {"2026-10-01", 4}}, kNow + 2);
    done(log, ScoreActivity{"aa", {"2026-10-08", std::nullopt}}, kNow + 3);
    done(log, ScoreActivity{"aa", {"2026-10-01", 3}}, kNow + 4);
    done(log, ScoreActivity{"bb", {"2026-10-01", 6}}, kNow + 5);
    done(log, RetireActivity{"bb", "2026-10-12"}, kNow + 6);
}

} // namespace

TEST_CASE("An activity keeps its scores under a new name, and what it was called")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const auto found = all(*log);
    REQUIRE(found.size() == 2);
    CHECK(found[0].activity == run());
    CHECK(found[0].scores == std::vector<ActivityScore>{{"2026-10-01", 3}, {"2026-10-08", std::nullopt}});
    REQUIRE(found[0].corrections.size() == 2);
    CHECK(found[0].corrections[0].text == "Run");
    CHECK(found[0].corrections[1].score == ActivityScore{"2026-10-01", 4});
    CHECK(found[1].activity.retiredDay == "2026-10-12");
    CHECK(found[1].scores.size() == 1);
}

TEST_CASE("An answer given after not now on the same day changes nothing that was said")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    done(*log, AddActivity{run()});
    done(*log, ScoreActivity{"aa", {"2026-10-01", std::nullopt}});
    done(*log, ScoreActivity{"aa", {"2026-10-01", 0}});
    CHECK(all(*log).front().scores == std::vector<ActivityScore>{{"2026-10-01", 0}});
    CHECK(all(*log).front().corrections.empty());
    done(*log, ScoreActivity{"aa", {"2026-10-01", std::nullopt}});
    CHECK(all(*log).front().corrections.size() == 1);
}

TEST_CASE("No more than three activities are asked about")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    for (const char* id : {"aa", "bb", "cc"})
        done(*log, AddActivity{run(id)});
    CHECK(change(*log, AddActivity{run("dd")}).error().code == ErrorCode::Invalid);
    done(*log, RetireActivity{"bb", "2026-10-12"});
    done(*log, AddActivity{run("dd")});
    CHECK(change(*log, RetireActivity{"bb", ""}).error().code == ErrorCode::Invalid);
    done(*log, RetireActivity{"aa", "2026-10-13"});
    done(*log, RetireActivity{"bb", ""});
    CHECK(all(*log).size() == 4);
}

TEST_CASE("What is no activity and no score is refused and changes nothing")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    done(*log, AddActivity{run()});
    CHECK_FALSE(change(*log, AddActivity{run()}).ok());
    CHECK_FALSE(change(*log, AddActivity{run("bb", " \n")}).ok());
    CHECK_FALSE(change(*log, AddActivity{run("bb", std::string(81, 'x'))}).ok());
    CHECK_FALSE(change(*log, RenameActivity{"aa", ""}).ok());
    CHECK(change(*log, RenameActivity{"zz", "x"}).error().code == ErrorCode::NotFound);
    CHECK(change(*log, ScoreActivity{"zz", {"2026-10-01", 1}}).error().code == ErrorCode::NotFound);
    CHECK_FALSE(change(*log, ScoreActivity{"aa", {"2026-10-01", 11}}).ok());
    CHECK_FALSE(change(*log, ScoreActivity{"aa", {"yesterday", 1}}).ok());
    CHECK(all(*log) == std::vector<ActivityRecord>{{run(), {}, {}}});
}

TEST_CASE("Activities come back the same in an empty log, and nothing is doubled")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader());
    put(*log, sampleHeader().id, Millis{9}, event::SessionEnded{Outcome::Completed});
    fill(*log);
    const std::string text = exported(*log);
    writeFile(folder / "out.json", text);
    const auto other = openLog(folder / "other.sqlite");
    CHECK(importFile(*other, folder / "out.json", kNow / 1000).value() == ImportCount{1, 0});
    CHECK(all(*other) == all(*log));
    CHECK(exported(*other) == text);
    CHECK(importFile(*other, folder / "out.json", kNow / 1000).value() == ImportCount{0, 1});
    CHECK(all(*other) == all(*log));
}

TEST_CASE("An import adds scores to an activity that is here and overrules none")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    writeFile(folder / "out.json", exported(*log));
    const auto other = openLog(folder / "other.sqlite");
    done(*other, AddActivity{run("aa", "Run five")});
    done(*other, ScoreActivity{"aa", {"2026-10-01", 9}});
    for (const char* id : {"xx", "yy"})
        done(*other, AddActivity{run(id)});
    REQUIRE(importFile(*other, folder / "out.json", kNow / 1000).ok());
    const auto found = all(*other);
    REQUIRE(found.size() == 4);
    CHECK(found[0].activity.text == "Run five");
    CHECK(found[0].scores == std::vector<ActivityScore>{{"2026-10-01", 9}, {"2026-10-08", std::nullopt}});
}

TEST_CASE("A fourth activity comes in with its scores and is not asked about")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    done(*log, AddActivity{run()});
    done(*log, ScoreActivity{"aa", {"2026-10-01", 4}});
    writeFile(folder / "out.json", exported(*log));
    const auto other = openLog(folder / "other.sqlite");
    for (const char* id : {"xx", "yy", "zz"})
        done(*other, AddActivity{run(id)});
    REQUIRE(importFile(*other, folder / "out.json", kNow / 1000).ok());
    CHECK(all(*other).back().activity.retiredDay == "2026-10-14");
    CHECK(all(*other).back().scores.size() == 1);
}

TEST_CASE("An export of version 1, without activities, still comes in")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader());
    put(*log, sampleHeader().id, Millis{9}, event::SessionEnded{Outcome::Completed});
    auto object = QJsonDocument::fromJson(QByteArray::fromStdString(exported(*log))).object();
    CHECK(object.value(QLatin1String("version")).toInt() == 2);
    object.remove(QLatin1String("activities"));
    object.insert(QLatin1String("version"), 1);
    writeFile(folder / "old.json", QJsonDocument(object).toJson().toStdString());
    const auto other = openLog(folder / "other.sqlite");
    CHECK(importFile(*other, folder / "old.json", 0).value() == ImportCount{1, 0});
}

TEST_CASE("An activity that cannot be read imports nothing, not even sessions")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader());
    put(*log, sampleHeader().id, Millis{9}, event::SessionEnded{Outcome::Completed});
    fill(*log);
    const std::string good = exported(*log);
    const auto refused = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        writeFile(folder / "bad.json", text.replace(at, from.size(), to));
        const auto other = openLog(folder / "other.sqlite");
        const bool ok = importFile(*other, folder / "bad.json", 0).ok();
        CHECK(other->sessions(-1).value().empty());
        CHECK(all(*other).empty());
        return !ok;
    };
    CHECK(refused("\"value\":3", "\"value\":11"));
    CHECK(refused("\"value\":3", "\"value\":\"3\""));
    CHECK(refused("\"text\":\"Run 5 km\"", "\"text\":\"\""));
    CHECK(refused("\"added_day\":\"2026-10-01\"", "\"added_day\":\"2026-13-01\""));
    CHECK(refused("\"scores\":[", "\"scorez\":["));
}

TEST_CASE("The table has a row for each score, under two columns of its own")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    std::ostringstream header;
    writeCsvHeader(header);
    CHECK(header.str().ends_with(",note,activity,activity_score\r\n"));
    const std::string commas(19, ',');
    CHECK(exported(*log, LogArchive::Format::Csv) ==
          header.str() + ",,,,2026-10-01" + commas + "Run 5 km,3\r\n" + ",,,,2026-10-08" + commas +
              "Run 5 km,\r\n" + ",,,,2026-10-01" + commas + "\"Stairs, next \"\"morning\"\"\",6\r\n");
}

TEST_CASE("Activities are in a backup, and go with everything else")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const auto before = all(*log);
    REQUIRE(backUp(*log, folder / "backup.sqlite").ok());
    REQUIRE(deleteAll(*log).ok());
    CHECK(all(*log).empty());
    CHECK(contentOf(folder / "log.sqlite").find("Stairs") == std::string::npos);
    REQUIRE(restore(*log, folder / "backup.sqlite", kNow / 1000).ok());
    CHECK(all(*log) == before);
}

TEST_CASE("A stretch of days comes as a whole: sessions, messages, activities")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const char* days[] = {"2026-10-01", "2026-10-10", "2026-10-14"};
    for (int i = 0; i < 3; ++i) {
        auto header = sampleHeader(std::string(1, static_cast<char>('a' + i)), days[i]);
        header.started.utcMillis = kNow + i * kHour;
        rollOnce(*log, header);
        put(*log, TellAdvice{{"W1", "calf", days[i], AdviceTold::Answer::Shown}});
    }
    const auto period = log->period("2026-10-05", "2026-10-13").value();
    REQUIRE(period.sessions.size() == 1);
    CHECK(period.sessions.front().header.id == "b");
    CHECK(period.told == std::vector<AdviceTold>{{"W1", "calf", "2026-10-10", AdviceTold::Answer::Shown}});
    CHECK(period.activities == all(*log));
    CHECK(log->period("", "2026-10-14").value().fromDay == "2026-10-01");
    CHECK(log->period("", "2026-10-14").value().sessions.size() == 3);
}
