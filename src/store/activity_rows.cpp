#include "store/activity_rows.h"

#include "unknot/core/local_day.h"

namespace unknot::store {

namespace {

void requireDay(const std::string& day)
{
    if (!parseDay(day))
        throw Failure({ErrorCode::Invalid, "\"" + day + "\" is no day.", {}});
}

/// The text as it is kept. Throws Failure.
std::string named(const std::string& typed)
{
    auto text = activityText(typed);
    if (!text.ok())
        throw Failure(text.error());
    return text.value();
}

void refuseFourth()
{
    throw Failure({ErrorCode::Invalid,
                   "Three activities are asked about already. Stop asking about one of them first.",
                   {}});
}

} // namespace

void ActivityRows::apply(const ActivityChange& change, std::int64_t utcMillis)
{
    if (const auto* added = std::get_if<AddActivity>(&change))
        add(added->activity);
    else if (const auto* renamed = std::get_if<RenameActivity>(&change))
        rename(*renamed, utcMillis);
    else if (const auto* retired = std::get_if<RetireActivity>(&change))
        retire(*retired);
    else if (const auto* scored = std::get_if<ScoreActivity>(&change))
        score(*scored, utcMillis);
    else if (const auto* merged = std::get_if<MergeActivity>(&change))
        merge(*merged);
}

std::int64_t ActivityRows::find(const std::string& id)
{
    Rows rows = connection_.rows("SELECT key FROM activity WHERE id = ?", id);
    return rows.next() ? rows.integer(0) : 0;
}

std::int64_t ActivityRows::keyOf(const std::string& id)
{
    const std::int64_t key = find(id);
    if (key == 0)
        throw Failure({ErrorCode::NotFound, "The log has no such activity.", id});
    return key;
}

bool ActivityRows::full()
{
    Rows rows = connection_.rows("SELECT count(*) FROM activity WHERE retired_day IS NULL");
    return rows.next() && rows.integer(0) >= kMostActivities;
}

void ActivityRows::insert(const Activity& activity)
{
    requireDay(activity.addedDay);
    if (!activity.asked())
        requireDay(activity.retiredDay);
    connection_.run("INSERT INTO activity (id, text, added_day, retired_day) VALUES (?, ?, ?, nullif(?, ''))",
                    activity.id, named(activity.text), activity.addedDay, activity.retiredDay);
}

void ActivityRows::add(const Activity& activity)
{
    if (activity.asked() && full())
        refuseFourth();
    insert(activity);
}

void ActivityRows::rename(const RenameActivity& change, std::int64_t utc)
{
    const std::int64_t key = keyOf(change.id);
    const std::string text = named(change.text);
    std::string before;
    {
        Rows rows = connection_.rows("SELECT text FROM activity WHERE key = ?", key);
        if (rows.next())
            before = rows.text(0);
    }
    if (before == text)
        return;
    keepOriginal(key, {utc, before, {}});
    connection_.run("UPDATE activity SET text = ? WHERE key = ?", text, key);
}

void ActivityRows::retire(const RetireActivity& change)
{
    const std::int64_t key = keyOf(change.id);
    if (!change.day.empty())
        requireDay(change.day);
    else if (full())
        refuseFourth();
    connection_.run("UPDATE activity SET retired_day = nullif(?, '') WHERE key = ?", change.day, key);
}

void ActivityRows::score(const ScoreActivity& change, std::int64_t utc)
{
    const std::int64_t key = keyOf(change.id);
    const ActivityScore& score = change.score;
    requireDay(score.localDay);
    ActivityScore before{score.localDay, std::nullopt};
    bool known = false;
    {
        Rows rows = connection_.rows("SELECT value FROM activity_score WHERE activity = ? AND local_day = ?",
                                     key, score.localDay);
        known = rows.next();
        if (known && !rows.isNull(0))
            before.value = rows.smallInteger(0);
    }
    // An answer after "not now" on the same day is the first one, not a change.
    if (known && before.value && before.value != score.value)
        keepOriginal(key, {utc, {}, before});
    connection_.run("INSERT INTO activity_score (activity, local_day, value) VALUES (?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET value = excluded.value",
                    key, score.localDay, score.value);
}

void ActivityRows::merge(const MergeActivity& change)
{
    Activity activity = change.record.activity;
    const bool known = find(activity.id) != 0;
    if (!known) {
        if (activity.asked() && full())
            activity.retiredDay = change.day;
        insert(activity);
    }
    const std::int64_t key = keyOf(activity.id);
    for (const ActivityScore& score : change.record.scores) {
        requireDay(score.localDay);
        connection_.run("INSERT OR IGNORE INTO activity_score (activity, local_day, value) VALUES (?, ?, ?)",
                        key, score.localDay, score.value);
    }
    for (const ActivityCorrection& before : change.record.corrections) {
        const bool there = [&] {
            const std::string day = before.score ? before.score->localDay : std::string();
            Rows rows =
                connection_.rows("SELECT 1 FROM activity_correction WHERE activity = ? AND utc_ms = ? "
                                 "AND coalesce(local_day, '') = ?",
                                 key, before.utcMillis, day);
            return rows.next();
        }();
        if (!there)
            keepOriginal(key, before);
    }
}

void ActivityRows::keepOriginal(std::int64_t key, const ActivityCorrection& before)
{
    if (before.score)
        connection_.run(
            "INSERT INTO activity_correction (activity, utc_ms, local_day, value) VALUES (?, ?, ?, ?)", key,
            before.utcMillis, before.score->localDay, before.score->value);
    else
        connection_.run("INSERT INTO activity_correction (activity, utc_ms, text) VALUES (?, ?, ?)", key,
                        before.utcMillis, before.text);
}

std::vector<ActivityRecord> ActivityRows::all()
{
    std::vector<ActivityRecord> records;
    std::vector<std::int64_t> keys;
    {
        Rows rows =
            connection_.rows("SELECT key, id, text, added_day, retired_day FROM activity ORDER BY key");
        while (rows.next()) {
            keys.push_back(rows.integer(0));
            records.push_back({{rows.text(1), rows.text(2), rows.text(3), rows.text(4)}, {}, {}});
        }
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        scoresOf(keys[i], records[i]);
        correctionsOf(keys[i], records[i]);
    }
    return records;
}

void ActivityRows::scoresOf(std::int64_t key, ActivityRecord& record)
{
    Rows rows = connection_.rows(
        "SELECT local_day, value FROM activity_score WHERE activity = ? ORDER BY local_day", key);
    while (rows.next())
        record.scores.push_back(
            {rows.text(0), rows.isNull(1) ? std::nullopt : std::optional(rows.smallInteger(1))});
}

void ActivityRows::correctionsOf(std::int64_t key, ActivityRecord& record)
{
    Rows rows = connection_.rows("SELECT utc_ms, text, local_day, value FROM activity_correction "
                                 "WHERE activity = ? ORDER BY utc_ms, key",
                                 key);
    while (rows.next()) {
        ActivityCorrection before;
        before.utcMillis = rows.integer(0);
        if (!rows.isNull(1))
            before.text = rows.text(1);
        else
            before.score = {rows.text(2),
                            rows.isNull(3) ? std::nullopt : std::optional(rows.smallInteger(3))};
        record.corrections.push_back(std::move(before));
    }
}

} // namespace unknot::store
