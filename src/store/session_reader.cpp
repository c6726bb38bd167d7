#include "store/session_reader.h"

#include "store/checkpoint_text.h"
#include "store/names.h"

#include <algorithm>
#include <iterator>

namespace unknot::store {

namespace {

constexpr int kDays = 35;
constexpr int kRecentDays = 60;
constexpr int kRecentSessions = 90;
constexpr const char* kTooStrong = "P1"; // the rule of discomfort above 7

// The tables' own checks keep every other spelling out.
Side sideIn(const Rows& rows, int column)
{
    return sideNamed(rows.text(column)).value_or(Side::Both);
}
RatingMoment momentIn(const Rows& rows, int column)
{
    return momentNamed(rows.text(column)).value_or(RatingMoment::Before);
}
std::optional<Outcome> outcomeIn(const Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : outcomeNamed(rows.text(column));
}

SessionRecord recordIn(const Rows& rows)
{
    SessionRecord record;
    record.header.id = rows.text(1);
    record.header.routine = rows.text(2);
    record.header.routineName = rows.text(3);
    record.header.started = {rows.integer(4), rows.smallInteger(5), rows.text(6)};
    record.header.rehearsal = rows.integer(7) != 0;
    record.header.frame = {rows.millis(8), rows.millis(9), rows.millis(10), rows.integer(11) != 0};
    record.outcome = outcomeIn(rows, 12);
    record.total = rows.millis(13);
    record.note = rows.text(14);
    return record;
}

const std::string kColumns =
    "SELECT key, id, routine, routine_name, started_utc_ms, utc_offset_min, local_day, rehearsal, "
    "get_ready_ms, switch_sides_ms, rest_ms, ratings, outcome, total_ms, note FROM session ";
// Qt takes a numbered parameter only once, hence the doubled ones.
const std::string kFilters =
    "AND (? = '' OR local_day >= ?) AND (? = '' OR local_day <= ?) AND (? OR rehearsal = 0) ";
const std::string kById = kColumns + "WHERE id = ? " + kFilters + "LIMIT ?";
const std::string kNewestFirst =
    kColumns + "WHERE ? = '' " + kFilters + "ORDER BY started_utc_ms DESC, key DESC LIMIT ?";
const std::string kOldestFirst =
    kColumns + "WHERE ? = '' " + kFilters + "ORDER BY started_utc_ms, key LIMIT ?";
const std::string kByKey = kColumns + "WHERE key = ?";
// A day ahead at most: whoever has travelled may have rolled on a day that is tomorrow here. What lies
// further ahead was written by a clock that was wrong.
const std::string kRecent = kColumns + "WHERE +rehearsal = 0 AND +local_day > date(?, ?) "
                                       "AND +local_day <= date(?, '+1 day') "
                                       "ORDER BY started_utc_ms DESC, key DESC LIMIT ?";

} // namespace

LogOverview SessionReader::overview(const std::string& today)
{
    LogOverview overview;
    {
        Rows days = connection_.rows("SELECT local_day, sum(rolled_ms), count(*) FROM session "
                                     "WHERE rehearsal = 0 AND local_day > date(?, ?) AND rolled_ms > 0 "
                                     "GROUP BY local_day ORDER BY local_day",
                                     today, "-" + std::to_string(kDays) + " days");
        while (days.next())
            overview.days.push_back({days.text(0), days.millis(1), days.smallInteger(2)});
    }
    {
        Rows count = connection_.rows("SELECT count(*) FROM session WHERE rehearsal = 0");
        if (count.next())
            overview.sessions = count.smallInteger(0);
    }
    {
        // Walks back from the newest session; the + keeps SQLite from sorting an index first.
        Rows first =
            connection_.rows("SELECT step.side FROM session CROSS JOIN step ON step.session = session.key "
                             "WHERE +session.rehearsal = 0 AND session.rolled_ms > 0 AND step.side <> 'both' "
                             "ORDER BY session.started_utc_ms DESC, session.key DESC, step.idx LIMIT 1");
        if (first.next())
            overview.firstSide = first.text(0);
    }
    latestRatings(overview);
    recentSessions(today, overview);
    toldAdvice(today, overview);
    return overview;
}

std::vector<std::string> SessionReader::ratedTechniques()
{
    // Jumps from one to the next along the index instead of reading every rating there is.
    Rows rows =
        connection_.rows("WITH RECURSIVE rated (technique) AS ("
                         "  SELECT min(technique) FROM rating WHERE value IS NOT NULL UNION ALL "
                         "  SELECT (SELECT min(technique) FROM rating WHERE value IS NOT NULL "
                         "          AND technique > rated.technique) FROM rated WHERE technique IS NOT NULL) "
                         "SELECT technique FROM rated WHERE technique IS NOT NULL");
    std::vector<std::string> techniques;
    while (rows.next())
        techniques.push_back(rows.text(0));
    return techniques;
}

void SessionReader::latestRatings(LogOverview& overview)
{
    std::pair<std::int64_t, std::int64_t> newest{};
    for (const std::string& technique : ratedTechniques())
        for (const Side side : {Side::Both, Side::Left, Side::Right}) {
            if (!wasRated(technique, side))
                continue;
            // Walks back from the newest session to the first that has one.
            Rows rows = connection_.rows(
                "SELECT rating.moment, rating.value, session.local_day, session.started_utc_ms, session.key "
                "FROM session CROSS JOIN rating ON rating.session = session.key "
                "WHERE +session.rehearsal = 0 AND rating.technique = ? AND rating.side = ? "
                "AND rating.value IS NOT NULL "
                "ORDER BY session.started_utc_ms DESC, session.key DESC, rating.moment LIMIT 1",
                technique, name(side));
            if (!rows.next())
                continue;
            overview.latest.push_back(
                {{momentIn(rows, 0), technique, side, rows.smallInteger(1)}, rows.text(2)});
            if (const std::pair when{rows.integer(3), rows.integer(4)}; when > newest) {
                newest = when;
                overview.latestRatingDay = rows.text(2);
            }
        }
}

bool SessionReader::wasRated(const std::string& technique, Side side)
{
    Rows rows =
        connection_.rows("SELECT 1 FROM rating WHERE technique = ? AND side = ? AND value IS NOT NULL "
                         "LIMIT 1",
                         technique, name(side));
    return rows.next();
}

void SessionReader::recentSessions(const std::string& today, LogOverview& overview)
{
    Rows rows = connection_.rows(kRecent.c_str(), today, "-" + std::to_string(kRecentDays) + " days", today,
                                 kRecentSessions);
    while (rows.next()) {
        overview.recent.push_back(wholeRecord(rows));
        strongDiscomfort(rows.integer(0), overview);
    }
}

void SessionReader::strongDiscomfort(std::int64_t key, LogOverview& overview)
try {
    std::vector<AdviceTold> told;
    Rows rows = connection_.rows(
        "SELECT kind, data FROM event WHERE session = ? AND kind = 'advice-due' ORDER BY seq", key);
    while (rows.next()) {
        const auto due = std::get<event::AdviceDue>(eventFrom({rows.text(0), rows.text(1)}));
        const AdviceTold once{due.rule, due.technique, overview.recent.back().header.started.localDay,
                              AdviceTold::Answer::Shown};
        if (due.rule == kTooStrong && std::ranges::find(told, once) == told.end())
            told.push_back(once);
    }
    std::ranges::move(told, std::back_inserter(overview.told));
} catch (const Failure&) {
    // Events alone are no reason to take a log for damaged before a session was offered for going on.
}

void SessionReader::toldAdvice(const std::string& today, LogOverview& overview)
{
    Rows rows =
        connection_.rows("SELECT rule, area, local_day, answer FROM advice WHERE local_day > date(?, ?) "
                         "ORDER BY local_day, rule, area",
                         today, "-" + std::to_string(kRecentDays) + " days");
    while (rows.next())
        overview.told.push_back({rows.text(0), rows.text(1), rows.text(2),
                                 answerNamed(rows.text(3)).value_or(AdviceTold::Answer::Shown)});
}

std::vector<OpenSession> SessionReader::open()
{
    std::vector<OpenSession> found;
    Rows rows = connection_.rows("SELECT key, id, written_utc_ms FROM session WHERE outcome IS NULL "
                                 "ORDER BY written_utc_ms DESC, key DESC");
    while (rows.next())
        found.push_back({rows.integer(0), rows.text(1), rows.integer(2)});
    return found;
}

std::optional<CutOffSession> SessionReader::cutOff(const OpenSession& session)
{
    CutOffSession cutOff;
    cutOff.lastUtcMillis = session.lastUtcMillis;
    {
        Rows rows = connection_.rows("SELECT at_ms, segment, elapsed_ms, length_ms, stroke_time_ms, tallies, "
                                     "ratings FROM checkpoint WHERE session = ?",
                                     session.key);
        if (!rows.next())
            return std::nullopt;
        Checkpoint& place = cutOff.checkpoint;
        place.at = rows.millis(0);
        place.segment = static_cast<std::size_t>(rows.integer(1));
        place.elapsed = rows.millis(2);
        place.length = rows.millis(3);
        place.strokeTime = rows.millis(4);
        try {
            place.tallies = talliesFrom(rows.text(5));
            place.ratings = ratingsFrom(rows.text(6));
        } catch (const Failure&) {
            return std::nullopt;
        }
    }
    SessionRecord record;
    {
        Rows rows = connection_.rows(kByKey.c_str(), session.key);
        if (!rows.next())
            return std::nullopt;
        record = recordIn(rows);
    }
    stepsOf(session.key, record);
    cutOff.header = std::move(record.header);
    return cutOff;
}

void SessionReader::sessions(const SessionFilter& filter,
                             const std::function<bool(const SessionRecord&)>& take)
{
    Transaction snapshot(connection_, Transaction::Kind::Read);
    const std::string& all = filter.newestFirst ? kNewestFirst : kOldestFirst;
    Rows rows =
        connection_.rows((filter.id.empty() ? all : kById).c_str(), filter.id, filter.fromDay, filter.fromDay,
                         filter.toDay, filter.toDay, filter.rehearsals, filter.atMost);
    while (rows.next()) {
        if (!take(wholeRecord(rows)))
            return;
    }
}

SessionRecord SessionReader::wholeRecord(const Rows& rows)
{
    SessionRecord record = recordIn(rows);
    stepsOf(rows.integer(0), record);
    ratingsOf(rows.integer(0), record);
    return record;
}

void SessionReader::stepsOf(std::int64_t key, SessionRecord& record)
{
    Rows rows =
        connection_.rows("SELECT technique, variant, side, planned_ms, stroke_ms, rolled_ms, held_ms, "
                         "outcome FROM step WHERE session = ? ORDER BY idx",
                         key);
    while (rows.next()) {
        PlannedStep planned{rows.text(0), rows.text(1), sideIn(rows, 2), rows.millis(3), rows.millis(4)};
        record.header.steps.push_back(planned);
        record.steps.push_back({std::move(planned), rows.millis(5), rows.millis(6), outcomeIn(rows, 7)});
    }
}

void SessionReader::ratingsOf(std::int64_t key, SessionRecord& record)
{
    Rows rows =
        connection_.rows("SELECT moment, technique, side, value FROM rating "
                         "WHERE session = ? AND value IS NOT NULL ORDER BY moment DESC, technique, side",
                         key);
    while (rows.next())
        record.ratings.push_back({momentIn(rows, 0), rows.text(1), sideIn(rows, 2), rows.smallInteger(3)});
}

std::vector<StoredEvent> SessionReader::storedEvents(const std::string& session)
{
    std::vector<StoredEvent> events;
    Rows rows = connection_.rows("SELECT at_ms, kind, data FROM event "
                                 "WHERE session = (SELECT key FROM session WHERE id = ?) ORDER BY seq",
                                 session);
    while (rows.next())
        events.push_back({rows.millis(0), {rows.text(1), rows.text(2)}});
    return events;
}

std::vector<Event> SessionReader::events(const std::string& session)
{
    std::vector<Event> events;
    for (const auto& [at, text] : storedEvents(session))
        events.push_back({at, eventFrom(text)});
    return events;
}

} // namespace unknot::store
