#pragma once

#include "store/log_database.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <cstdlib>

namespace unknot::test {

using store::LogDatabase;
using store::OpenMode;

inline constexpr std::int64_t kNow = 1'792'000'000'000; // 2026-10-14 in UTC
inline constexpr std::int64_t kHour = 3'600'000;

inline SessionHeader sampleHeader(std::string id = "0123456789abcdef0123456789abcdef",
                                  std::string day = "2026-10-14", bool rehearsal = false)
{
    SessionHeader header;
    header.id = std::move(id);
    header.routine = "every-day";
    header.routineName = "Every day";
    header.started = {kNow, 120, std::move(day)};
    header.rehearsal = rehearsal;
    header.frame = {Millis{11000}, Millis{9000}, Millis{6000}, false};
    header.steps = {{"mid-back", "arch", Side::Both, Millis{120000}, Millis{3000}},
                    {"calf", "neutral", Side::Right, Millis{60000}, Millis{2500}},
                    {"calf", "neutral", Side::Left, Millis{60000}, Millis{2500}}};
    return header;
}

/// A place in the second step, which is segment 3 of a plan of five.
inline Checkpoint samplePlace()
{
    Checkpoint place;
    place.at = Millis{150000};
    place.segment = 3;
    place.elapsed = Millis{21000};
    place.length = Millis{75000};
    place.strokeTime = Millis{19500};
    place.tallies = {{Outcome::Completed, Millis{0}, Millis{0}},
                     {Outcome::Completed, Millis{118000}, Millis{2000}},
                     {Outcome::Completed, Millis{0}, Millis{0}},
                     {std::nullopt, Millis{16000}, Millis{5000}},
                     {std::nullopt, Millis{0}, Millis{0}}};
    place.ratings = {{RatingMoment::Before, "mid-back", Side::Both, 4},
                     {RatingMoment::Before, "calf", Side::Right, std::nullopt}};
    return place;
}

inline std::unique_ptr<LogDatabase> openLog(const std::filesystem::path& file,
                                            OpenMode mode = OpenMode::ReadWrite)
{
    auto opened = LogDatabase::open(file, mode);
    if (!opened.ok())
        FAIL("the log does not open: " << opened.error().message);
    return std::move(opened).value();
}

inline void put(LogDatabase& log, decltype(store::Write::what) what, std::int64_t utc = kNow)
{
    const auto written = log.write(store::Write{std::move(what), utc});
    if (!written.ok())
        FAIL("the log does not take it: " << written.error().message);
}

inline void put(LogDatabase& log, const std::string& session, Millis at, Event::What what,
                std::int64_t utc = kNow)
{
    put(log, store::AppendEvent{session, {at, std::move(what)}}, utc);
}

/// Begins a session and rolls its first step, `rolled` of it.
inline SessionHeader rollOnce(LogDatabase& log, SessionHeader header, Millis rolled = Millis{100000},
                              std::int64_t utc = kNow)
{
    put(log, store::BeginSession{header}, utc);
    put(log, header.id, Millis{0}, event::SegmentStarted{1, 0}, utc);
    put(log, header.id, rolled, event::SegmentEnded{1, 0, Outcome::Completed, rolled, Millis{0}}, utc);
    return header;
}

inline std::vector<event::Rated> latestIn(const LogOverview& overview)
{
    return {overview.latest.begin(), overview.latest.end()};
}

inline SessionRecord recordOf(LogDatabase& log, const std::string& id)
{
    store::SessionFilter filter;
    filter.id = id;
    filter.rehearsals = true;
    std::optional<SessionRecord> found;
    REQUIRE(log.sessions(filter,
                         [&](const SessionRecord& record) {
                             found = record;
                             return true;
                         })
                .ok());
    REQUIRE(found);
    return *found;
}

} // namespace unknot::test
