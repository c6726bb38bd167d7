#include "store/history_reader.h"

#include "store/names.h"

namespace unknot::store {

namespace {

// Qt takes a numbered parameter only once, hence the doubled ones.
const std::string kFiltered =
    "session.rehearsal = 0 AND session.rolled_ms > 0 AND (? = '' OR session.local_day >= ?) "
    "AND (? = '' OR session.local_day <= ?) AND (? = '' OR session.routine = ?) "
    "AND (? = '' OR EXISTS (SELECT 1 FROM step WHERE step.session = session.key AND step.technique = ? "
    "AND step.rolled_ms + step.held_ms > 0)) ";
const std::string kDays = "SELECT local_day, sum(rolled_ms), count(*) FROM session WHERE " + kFiltered +
                          "GROUP BY local_day ORDER BY local_day";
const std::string kSessions =
    "SELECT id, routine_name, started_utc_ms, utc_offset_min, local_day, rolled_ms, outcome, "
    "(SELECT avg(earlier.value - later.value) FROM rating AS earlier JOIN rating AS later "
    " ON later.session = earlier.session AND later.moment = 'after' AND later.technique = earlier.technique "
    " AND later.side = earlier.side WHERE earlier.session = session.key AND earlier.moment = 'before') "
    "FROM session WHERE " +
    kFiltered + "ORDER BY started_utc_ms DESC, key DESC LIMIT ?";
// The plus keeps the index that begins with the technique out: it was read anew for each session.
const std::string kRatings =
    "SELECT session.id, session.local_day, rating.side, rating.moment, rating.value FROM session "
    "CROSS JOIN rating ON rating.session = session.key AND +rating.technique = ? "
    "WHERE rating.value IS NOT NULL AND " +
    kFiltered + "ORDER BY session.started_utc_ms, session.key, rating.side, rating.moment DESC";

Rows filtered(Connection& connection, const std::string& sql, const HistoryFilter& filter)
{
    return connection.rows(sql.c_str(), filter.fromDay, filter.fromDay, filter.toDay, filter.toDay,
                           filter.routine, filter.routine, filter.area, filter.area);
}

} // namespace

History HistoryReader::history(const HistoryFilter& filter)
{
    Transaction snapshot(connection_, Transaction::Kind::Read);
    History history;
    days(filter, history);
    sessions(filter, history);
    routines(history);
    return history;
}

void HistoryReader::days(const HistoryFilter& filter, History& history)
{
    Rows rows = filtered(connection_, kDays, filter);
    while (rows.next()) {
        history.days.push_back({rows.text(0), rows.millis(1), rows.smallInteger(2)});
        history.total += rows.smallInteger(2);
    }
}

void HistoryReader::sessions(const HistoryFilter& filter, History& history)
{
    Rows rows =
        connection_.rows(kSessions.c_str(), filter.fromDay, filter.fromDay, filter.toDay, filter.toDay,
                         filter.routine, filter.routine, filter.area, filter.area, filter.atMost);
    while (rows.next()) {
        HistorySession session;
        session.id = rows.text(0);
        session.routineName = rows.text(1);
        session.started = {rows.integer(2), rows.smallInteger(3), rows.text(4)};
        session.rolled = rows.millis(5);
        if (!rows.isNull(6))
            session.outcome = outcomeNamed(rows.text(6));
        if (!rows.isNull(7))
            session.easedBy = rows.number(7);
        history.sessions.push_back(std::move(session));
    }
}

void HistoryReader::routines(History& history)
{
    Rows rows = connection_.rows("SELECT routine, routine_name, max(started_utc_ms) FROM session "
                                 "WHERE rehearsal = 0 AND rolled_ms > 0 GROUP BY routine ORDER BY 3 DESC");
    while (rows.next())
        history.routines.push_back({rows.text(0), rows.text(1)});
}

std::vector<AreaRating> HistoryReader::areaRatings(const HistoryFilter& filter)
{
    std::vector<AreaRating> ratings;
    Rows rows = connection_.rows(kRatings.c_str(), filter.area, filter.fromDay, filter.fromDay, filter.toDay,
                                 filter.toDay, filter.routine, filter.routine, "", "");
    while (rows.next()) {
        const std::string id = rows.text(0);
        const Side side = sideNamed(rows.text(2)).value_or(Side::Both);
        if (ratings.empty() || ratings.back().session != id || ratings.back().side != side)
            ratings.push_back({id, rows.text(1), side, {}, {}});
        auto& place = rows.text(3) == "before" ? ratings.back().before : ratings.back().after;
        place = rows.smallInteger(4);
    }
    return ratings;
}

std::vector<Correction> HistoryReader::corrections(const std::string& session)
{
    std::vector<Correction> corrections;
    Rows rows = connection_.rows("SELECT utc_ms, note, moment, technique, side, value FROM correction "
                                 "WHERE session = (SELECT key FROM session WHERE id = ?) ORDER BY key",
                                 session);
    while (rows.next()) {
        Correction correction;
        correction.utcMillis = rows.integer(0);
        if (rows.isNull(2)) {
            correction.note = rows.text(1);
        } else {
            correction.rating =
                event::Rated{momentNamed(rows.text(2)).value_or(RatingMoment::Before), rows.text(3),
                             sideNamed(rows.text(4)).value_or(Side::Both), std::nullopt};
            if (!rows.isNull(5))
                correction.rating->value = rows.smallInteger(5);
        }
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

} // namespace unknot::store
