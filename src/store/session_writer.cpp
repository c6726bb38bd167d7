#include "store/session_writer.h"

#include "store/activity_rows.h"
#include "store/checkpoint_text.h"
#include "store/event_text.h"
#include "store/names.h"

namespace unknot::store {

namespace {

template <class... Lambdas>
struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};

} // namespace

const std::string& Write::session() const
{
    static const std::string none;
    return std::visit(
        Overloaded{[](const BeginSession& begin) -> const std::string& { return begin.header.id; },
                   [](const PutSession& put) -> const std::string& { return put.session.record.header.id; },
                   [](const TellAdvice&) -> const std::string& { return none; },
                   [](const ChangeActivity&) -> const std::string& { return none; },
                   [](const auto& other) -> const std::string& { return other.session; }},
        what);
}

void SessionWriter::apply(const Write& write)
{
    std::visit(Overloaded{
                   [&](const BeginSession& what) { begin(what.header, write.utcMillis); },
                   [&](const AppendEvent& what) { append(what, write.utcMillis); },
                   [&](const KeepPlace& what) { keepPlace(what, write.utcMillis); },
                   [&](const SetNote& what) { setNote(what); },
                   [&](const DiscardSession& what) { discard(what.session); },
                   [&](const CloseInterrupted& what) { closeInterrupted(what.session); },
                   [&](const TellAdvice& what) { tellAdvice(what.told); },
                   [&](const Correct& what) { correct(what, write.utcMillis); },
                   [&](const PutSession& what) { put(what.session); },
                   [&](const ChangeActivity& what) {
                       ActivityRows(connection_).apply(what.change, write.utcMillis);
                   },
               },
               write.what);
}

void SessionWriter::undo(std::size_t count)
{
    while (fresh_.size() > count) {
        if (const auto at = claimed_.find(fresh_.back()); at != claimed_.end()) {
            lock_.release(at->second);
            claimed_.erase(at);
        }
        fresh_.pop_back();
    }
}

void SessionWriter::forgetClaims()
{
    for (const auto& [session, key] : claimed_)
        lock_.release(key);
    claimed_.clear();
    fresh_.clear();
}

std::int64_t SessionWriter::keyOf(const std::string& session)
{
    Rows rows = connection_.rows("SELECT key FROM session WHERE id = ?", session);
    return rows.next() ? rows.integer(0) : 0;
}

std::int64_t SessionWriter::claim(const std::string& session)
{
    if (const auto at = claimed_.find(session); at != claimed_.end())
        return at->second;
    const std::int64_t key = keyOf(session);
    if (key == 0)
        throw Failure({ErrorCode::NotFound, "The log has no such session.", session});
    if (!lock_.claim(key))
        throw Failure({ErrorCode::Unavailable, "This session is open in another window of Unknot.", session});
    claimed_.emplace(session, key);
    fresh_.push_back(session);
    return key;
}

void SessionWriter::begin(const SessionHeader& header, std::int64_t utc)
{
    // A session that is taken up again is begun already; what it was begun with stays.
    if (keyOf(header.id) == 0)
        insert(header, utc);
    claim(header.id);
}

std::int64_t SessionWriter::insert(const SessionHeader& header, std::int64_t utc)
{
    connection_.run("INSERT INTO session (id, routine, routine_name, started_utc_ms, utc_offset_min, "
                    "local_day, rehearsal, get_ready_ms, switch_sides_ms, rest_ms, ratings, written_utc_ms) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    header.id, header.routine, header.routineName, header.started.utcMillis,
                    header.started.offsetMinutes, header.started.localDay, header.rehearsal,
                    header.frame.getReady, header.frame.switchSides, header.frame.rest, header.frame.ratings,
                    utc);
    const std::int64_t key = keyOf(header.id);
    int index = 0;
    for (const PlannedStep& step : header.steps)
        connection_.run("INSERT INTO step (session, idx, technique, variant, side, planned_ms, stroke_ms) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        key, index++, step.technique, step.variant, name(step.side), step.length,
                        step.stroke);
    return key;
}

void SessionWriter::append(const AppendEvent& write, std::int64_t utc)
{
    const std::int64_t key = claim(write.session);
    const auto [kind, data] = toText(write.event.what);
    connection_.run("INSERT INTO event (session, seq, at_ms, kind, data) "
                    "SELECT ?, coalesce(max(seq) + 1, 0), ?, ?, ? FROM event WHERE session = ?",
                    key, write.event.at, kind, data, key);
    connection_.run("UPDATE session SET written_utc_ms = ?, total_ms = max(total_ms, ?) WHERE key = ?", utc,
                    write.event.at, key);
    project(key, write.event);
}

void SessionWriter::project(std::int64_t key, const Event& event)
{
    std::visit(
        Overloaded{
            [&](const event::SegmentStarted& started) {
                connection_.run("UPDATE step SET segment = ?, outcome = NULL WHERE session = ? AND idx = ?",
                                static_cast<std::int64_t>(started.segment), key, started.step);
            },
            [&](const event::SegmentEnded& ended) {
                connection_.run("UPDATE step SET segment = ?, rolled_ms = ?, held_ms = ?, outcome = ? "
                                "WHERE session = ? AND idx = ?",
                                static_cast<std::int64_t>(ended.segment), ended.rolled, ended.held,
                                name(ended.outcome), key, ended.step);
                sumUp(key);
            },
            [&](const event::Rated& rated) {
                connection_.run("INSERT INTO rating (session, moment, technique, side, value) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                                key, name(rated.moment), rated.technique, name(rated.side), rated.value);
            },
            [&](const event::SessionEnded& ended) {
                connection_.run("UPDATE session SET outcome = ?, total_ms = ? WHERE key = ?",
                                name(ended.outcome), event.at, key);
                connection_.run("DELETE FROM checkpoint WHERE session = ?", key);
            },
            [](const auto&) {},
        },
        event.what);
}

void SessionWriter::keepPlace(const KeepPlace& write, std::int64_t utc)
{
    const std::int64_t key = claim(write.session);
    const Checkpoint& place = write.checkpoint;
    const auto segment = static_cast<std::int64_t>(place.segment);
    connection_.run("INSERT OR REPLACE INTO checkpoint (session, at_ms, segment, elapsed_ms, length_ms, "
                    "stroke_time_ms, tallies, ratings) "
                    "SELECT key, ?, ?, ?, ?, ?, ?, ? FROM session WHERE key = ? AND outcome IS NULL",
                    place.at, segment, place.elapsed, place.length, place.strokeTime, toText(place.tallies),
                    toText(place.ratings), key);
    if (connection_.changed() == 0)
        return; // The session has ended: there is no place to go back to.
    connection_.run("UPDATE session SET written_utc_ms = ?, total_ms = max(total_ms, ?) WHERE key = ?", utc,
                    place.at, key);
    // What was rolled since the step began is known here alone until its SegmentEnded.
    if (place.segment < place.tallies.size()) {
        const SegmentTally& tally = place.tallies[place.segment];
        connection_.run("UPDATE step SET rolled_ms = max(rolled_ms, ?), held_ms = max(held_ms, ?) "
                        "WHERE session = ? AND segment = ?",
                        tally.rolled, tally.held, key, segment);
        sumUp(key);
    }
}

void SessionWriter::sumUp(std::int64_t key)
{
    connection_.run("UPDATE session SET rolled_ms = (SELECT coalesce(sum(rolled_ms + held_ms), 0) "
                    "FROM step WHERE session = key) WHERE key = ?",
                    key);
}

void SessionWriter::setNote(const SetNote& write)
{
    connection_.run("UPDATE session SET note = ? WHERE id = ?", write.note, write.session);
    if (connection_.changed() == 0)
        throw Failure({ErrorCode::NotFound, "The log has no such session.", write.session});
}

void SessionWriter::discard(const std::string& session)
{
    connection_.run("DELETE FROM session WHERE key = ?", claim(session));
}

void SessionWriter::closeInterrupted(const std::string& session)
{
    const std::int64_t key = claim(session);
    connection_.run("UPDATE step SET outcome = 'interrupted' "
                    "WHERE session = ? AND segment IS NOT NULL AND outcome IS NULL",
                    key);
    connection_.run("UPDATE session SET outcome = 'interrupted' WHERE key = ? AND outcome IS NULL", key);
    connection_.run("DELETE FROM checkpoint WHERE session = ?", key);
}

} // namespace unknot::store
