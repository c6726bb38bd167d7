#include "store/event_text.h"
#include "store/names.h"
#include "store/session_writer.h"

namespace unknot::store {

namespace {

std::optional<std::string> outcomeName(const std::optional<Outcome>& outcome)
{
    return outcome ? std::optional<std::string>(name(*outcome)) : std::nullopt;
}

} // namespace

void SessionWriter::tellAdvice(const AdviceTold& told)
{
    connection_.run("INSERT OR REPLACE INTO advice (local_day, rule, area, answer) VALUES (?, ?, ?, ?)",
                    told.localDay, told.rule, told.area, name(told.answer));
}

void SessionWriter::correct(const Correct& write, std::int64_t utc)
{
    const std::int64_t key = keyOf(write.session);
    if (key == 0)
        throw Failure({ErrorCode::NotFound, "The log has no such session.", write.session});
    if (const auto& note = write.correction.note) {
        std::string before;
        {
            Rows rows = connection_.rows("SELECT note FROM session WHERE key = ?", key);
            if (rows.next())
                before = rows.text(0);
        }
        if (before != *note)
            keepOriginal(key, {utc, std::nullopt, before});
        connection_.run("UPDATE session SET note = ? WHERE key = ?", *note, key);
    }
    if (const auto& rating = write.correction.rating) {
        event::Rated before = *rating;
        before.value = ratingOf(key, *rating);
        if (before.value != rating->value)
            keepOriginal(key, {utc, before, std::nullopt});
        connection_.run("INSERT INTO rating (session, moment, technique, side, value) "
                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                        key, name(rating->moment), rating->technique, name(rating->side), rating->value);
    }
}

std::optional<int> SessionWriter::ratingOf(std::int64_t key, const event::Rated& rating)
{
    Rows rows = connection_.rows("SELECT value FROM rating WHERE session = ? AND moment = ? "
                                 "AND technique = ? AND side = ? AND value IS NOT NULL",
                                 key, name(rating.moment), rating.technique, name(rating.side));
    return rows.next() ? std::optional(rows.smallInteger(0)) : std::nullopt;
}

void SessionWriter::keepOriginal(std::int64_t key, const Correction& before)
{
    if (before.rating)
        connection_.run("INSERT INTO correction (session, utc_ms, moment, technique, side, value) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        key, before.utcMillis, name(before.rating->moment), before.rating->technique,
                        name(before.rating->side), before.rating->value);
    else
        connection_.run("INSERT INTO correction (session, utc_ms, note) VALUES (?, ?, ?)", key,
                        before.utcMillis, before.note);
}

bool SessionWriter::put(const LoggedSession& session)
{
    const SessionRecord& record = session.record;
    if (keyOf(record.header.id) != 0)
        return false;
    const std::int64_t key = insert(record.header, session.writtenUtcMillis);
    int sequence = 0;
    for (const Event& event : session.events) {
        const auto [kind, data] = toText(event.what);
        connection_.run("INSERT INTO event (session, seq, at_ms, kind, data) VALUES (?, ?, ?, ?, ?)", key,
                        sequence++, event.at, kind, data);
        project(key, event);
    }
    // What was rolled of a step that never ended stood in no event, and a correction changes none.
    int index = 0;
    for (const StepRecord& step : record.steps)
        connection_.run(
            "UPDATE step SET rolled_ms = ?, held_ms = ?, outcome = ? WHERE session = ? AND idx = ?",
            step.rolled, step.held, outcomeName(step.outcome), key, index++);
    connection_.run("DELETE FROM rating WHERE session = ?", key);
    for (const event::Rated& rated : record.ratings)
        connection_.run("INSERT INTO rating (session, moment, technique, side, value) VALUES (?, ?, ?, ?, ?)",
                        key, name(rated.moment), rated.technique, name(rated.side), rated.value);
    connection_.run("UPDATE session SET outcome = ?, total_ms = ?, note = ? WHERE key = ?",
                    outcomeName(record.outcome), record.total, record.note, key);
    for (const Correction& earlier : session.corrections)
        keepOriginal(key, earlier);
    sumUp(key);
    return true;
}

} // namespace unknot::store
