#include "store/export_reader.h"
#include "store/failure.h"
#include "store/log_archive.h"
#include "store/session_csv.h"
#include "store/session_json.h"

#include "log_fixture.h"
#include "support/sample_session.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sstream>

using namespace unknot;
using namespace unknot::test;
using namespace unknot::store;

namespace {

/// One session of life with everything a session can have, and one rehearsal.
void fill(LogDatabase& log)
{
    const auto header = rollOnce(log, sampleHeader());
    const auto add = [&](Millis at, Event::What what) { put(log, header.id, at, std::move(what)); };
    add(Millis{0}, event::SessionStarted{});
    add(Millis{1}, event::Rated{RatingMoment::Before, "calf", Side::Left, 7});
    add(Millis{2}, event::Rated{RatingMoment::Before, "calf", Side::Right, std::nullopt});
    add(Millis{3}, event::Paused{PauseReason::Suspended});
    add(Millis{4}, event::Resumed{});
    add(Millis{5}, event::Moved{1, Millis{-15000}});
    add(Millis{6}, event::AdviceDue{"T1", "calf", Side::Left});
    add(Millis{130000}, event::SegmentStarted{3, 1});
    add(Millis{150000}, event::SegmentEnded{3, 1, Outcome::StoppedForPain, Millis{16000}, Millis{5000}});
    add(Millis{160000}, event::SessionEnded{Outcome::LeftOut});
    put(log, SetNote{header.id, "=SUM(A1) \"quoted\", Größe\nzwei"});
    Correction correction;
    correction.rating = event::Rated{RatingMoment::Before, "calf", Side::Left, 6};
    put(log, Correct{header.id, correction}, kNow + 5);
    correction = {};
    correction.note = "Changed";
    put(log, Correct{header.id, correction}, kNow + 6);
    auto fast = sampleHeader("fedcba", "2026-10-15", true);
    fast.started.utcMillis += 24 * kHour;
    const auto rehearsal = rollOnce(log, fast);
    put(log, rehearsal.id, Millis{9}, event::SessionEnded{Outcome::Abandoned});
}

std::string exported(LogDatabase& log, LogArchive::Format format)
{
    std::ostringstream out;
    REQUIRE(writeExport(log, format, out).ok());
    return out.str();
}

} // namespace

TEST_CASE("Times of the export are ISO 8601 with the offset of the place")
{
    CHECK(isoTime({1'792'000'000'250, 120, "2026-10-14"}) == "2026-10-14T19:46:40.250+02:00");
    CHECK(isoTime({0, -210, "1969-12-31"}) == "1969-12-31T20:30:00.000-03:30");
}

TEST_CASE("The table has a row for each step, and the ratings of its area")
{
    std::ostringstream out;
    writeCsvRows(out, test::sampleSession("a"));
    CHECK(out.str() ==
          "a,sample,'=Sample,2026-10-14T19:46:40.000+02:00,2026-10-14,false,abandoned,200000,1,back,both,"
          "both,60000,60000,0,completed,,,5,,,,after the hills,,\r\n"
          "a,sample,'=Sample,2026-10-14T19:46:40.000+02:00,2026-10-14,false,abandoned,200000,2,calf,"
          "single,left,90000,40000,15000,skipped,7,,,,,,after the hills,,\r\n");
}

TEST_CASE("What is exported comes back the same in an empty log")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const std::string text = exported(*log, LogArchive::Format::Json);
    writeFile(folder / "out.json", text);

    const auto other = openLog(folder / "other.sqlite");
    CHECK(importFile(*other, folder / "out.json", 0).value() == ImportCount{2, 0});
    for (const char* id : {"0123456789abcdef0123456789abcdef", "fedcba"})
        CHECK(other->logged(id).value() == log->logged(id).value());
    CHECK(exported(*other, LogArchive::Format::Json) == text);
    CHECK(other->check().value().empty());
}

TEST_CASE("An import adds what is not there and doubles nothing")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    writeFile(folder / "out.json", exported(*log, LogArchive::Format::Json));
    CHECK(importFile(*log, folder / "out.json", 0).value() == ImportCount{0, 2});
    put(*log, DiscardSession{"fedcba"});
    CHECK(importFile(*log, folder / "out.json", 0).value() == ImportCount{1, 1});
    CHECK(log->history({}).value().total == 1);

    // The same session twice in one file.
    auto object = QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(folder / "out.json"))).object();
    auto sessions = object.value(QLatin1String("sessions")).toArray();
    sessions.append(sessions.first());
    object.insert(QLatin1String("sessions"), sessions);
    writeFile(folder / "twice.json", QJsonDocument(object).toJson().toStdString());
    const auto fresh = openLog(folder / "fresh.sqlite");
    CHECK(importFile(*fresh, folder / "twice.json", 0).value() == ImportCount{2, 1});
}

TEST_CASE("A session of an export that is older than the log's own takes its place in time")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    rollOnce(*log, sampleHeader("old", "2026-10-01"));
    put(*log, "old", Millis{1}, event::Rated{RatingMoment::Before, "calf", Side::Left, 9});
    put(*log, "old", Millis{9}, event::SessionEnded{Outcome::Completed});
    writeFile(folder / "out.json", exported(*log, LogArchive::Format::Json));

    const auto other = openLog(folder / "other.sqlite");
    auto later = sampleHeader("new", "2026-10-14");
    later.started.utcMillis += kHour;
    rollOnce(*other, later);
    put(*other, "new", Millis{1}, event::Rated{RatingMoment::Before, "calf", Side::Left, 3});
    put(*other, "new", Millis{9}, event::SessionEnded{Outcome::Completed});
    REQUIRE(importFile(*other, folder / "out.json", 0).ok());
    CHECK(other->sessions(-1).value().front().header.id == "new");
    CHECK(latestIn(other->overview("2026-10-14", kNow).value()).front().value == 3);
}

TEST_CASE("An import that cannot be read imports nothing and says where")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    const std::string good = exported(*log, LogArchive::Format::Json);
    const auto other = openLog(folder / "other.sqlite");
    const auto refused = [&](std::string text) {
        writeFile(folder / "bad.json", text);
        const auto done = importFile(*other, folder / "bad.json", 0);
        CHECK(other->sessions(-1).value().empty());
        if (done.ok())
            FAIL("it was imported");
        return done.error();
    };
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    };
    CHECK(refused("").code == ErrorCode::Invalid);
    CHECK(refused("{}").code == ErrorCode::Invalid);
    CHECK(refused(good.substr(0, good.size() / 2)).code == ErrorCode::Invalid);
    CHECK(refused(with("\"version\":2", "\"version\":3")).code == ErrorCode::TooNew);
    const Error value = refused(with("\"value\":7", "\"value\":70"));
    CHECK(value.message.find("Nothing was imported") != std::string::npos);
    CHECK(refused(with("\"total_ms\"", "\"total\"")).place.find("session 1") != std::string::npos);
    CHECK(refused(with("\"local_day\":\"2026-10-15\"", "\"local_day\":\"2026-13-15\"")).code ==
          ErrorCode::Invalid);
    CHECK(refused(with("\"event\":\"paused\"", "\"event\":\"paled\"")).code == ErrorCode::Invalid);
    CHECK(importFile(*other, folder / "none.json", 0).error().code == ErrorCode::Unreadable);
}

TEST_CASE("Nothing is imported while a session runs")
{
    const TempFolder folder;
    const auto log = openLog(folder / "log.sqlite");
    fill(*log);
    writeFile(folder / "out.json", exported(*log, LogArchive::Format::Json));
    rollOnce(*log, sampleHeader("running"));
    CHECK(importFile(*log, folder / "out.json", 0).error().code == ErrorCode::Busy);
    const auto beside = openLog(folder / "log.sqlite");
    CHECK(importFile(*beside, folder / "out.json", 0).error().code == ErrorCode::Busy);
    put(*log, "running", Millis{9}, event::SessionEnded{Outcome::Completed});
    CHECK(importFile(*log, folder / "out.json", 0).ok());
}

TEST_CASE("An export is read row by row, wherever its format stands")
{
    const auto rowsOf = [](const std::string& text) {
        std::istringstream in(text);
        std::vector<std::string> rows;
        readExport(in, [&](const std::string& list, const QJsonObject& row) {
            rows.push_back(list + " " + QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
        });
        return rows;
    };
    CHECK(
        rowsOf(R"({"other": {"sessions": [1, {"a": 2}]}, "sessions": [{"a": [1, {"b": null}], "c": true}, {}],
                     "more": [{"d": -2.5}], "version": 1, "format": "unknot-log"})") ==
        std::vector<std::string>{R"(sessions {"a":[1,{"b":null}],"c":true})", "sessions {}",
                                 R"(more {"d":-2.5})"});

    const std::string head = R"({"format": "unknot-log", "version": 1, "sessions": )";
    const auto code = [&](const std::string& text) {
        try {
            rowsOf(text);
        } catch (const Failure& failure) {
            return failure.error().code;
        }
        return ErrorCode::Unavailable;
    };
    CHECK(code(head + "[]}") == ErrorCode::Unavailable);
    const std::vector<std::string> none{std::string(), std::string("[]"), std::string("7"), head + "{}}", head + "[[]]}", head + "[1]}",
          head + "[]", head + "[]} {}", R"({"sessions": [], "version": 1})",
          R"({"format": "other", "version": 1, "sessions": []})", head + std::string(100'000, '['),
          head + "[{\"a\": \"" + std::string(17'000'000, 'x') + "\"}]}", head + "[{\"a\": \"\xff\"}]}"};
    for (const std::string& wrong : none)
        CHECK(code(wrong) == ErrorCode::Invalid);
    CHECK(code(R"({"sessions": [], "version": 99, "format": "unknot-log"})") == ErrorCode::TooNew);
}

TEST_CASE("An event that no version writes is not handed on")
{
    LoggedSession session;
    session.record.header = sampleHeader();
    CHECK_THROWS_AS(toObject(session, {{Millis{1}, {"paused", "what"}}}), Failure);
    CHECK(toObject(session, {{Millis{1}, {"segment-ended", R"({"outcome":"stopped-for-pain"})"}}})
              .value(QLatin1String("events"))
              .toArray()
              .first()
              .toObject()
              .value(QLatin1String("outcome"))
              .toString() == QStringLiteral("stopped_for_pain"));
}
