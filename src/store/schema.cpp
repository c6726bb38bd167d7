#include "store/schema.h"

namespace unknot::store {

namespace {

// Times are milliseconds. A session has a number of its own (`key`) that the other tables and the lock file
// use; `id` is its name across computers.
const std::vector<const char*> kVersion1{
    R"(CREATE TABLE session (
         key INTEGER PRIMARY KEY AUTOINCREMENT,
         id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
         routine TEXT NOT NULL,
         routine_name TEXT NOT NULL,
         started_utc_ms INTEGER NOT NULL,
         utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
         local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
         get_ready_ms INTEGER NOT NULL CHECK (get_ready_ms >= 0),
         switch_sides_ms INTEGER NOT NULL CHECK (switch_sides_ms >= 0),
         rest_ms INTEGER NOT NULL CHECK (rest_ms >= 0),
         ratings INTEGER NOT NULL CHECK (ratings IN (0, 1)),
         outcome TEXT CHECK (outcome IN ('completed', 'skipped', 'stopped-for-pain', 'left-out',
                                         'interrupted', 'abandoned')),
         total_ms INTEGER NOT NULL DEFAULT 0 CHECK (total_ms >= 0),
         rolled_ms INTEGER NOT NULL DEFAULT 0 CHECK (rolled_ms >= 0),
         written_utc_ms INTEGER NOT NULL,
         note TEXT NOT NULL DEFAULT ''
       ) STRICT)",
    R"(CREATE TABLE step (
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         idx INTEGER NOT NULL CHECK (idx >= 0),
         technique TEXT NOT NULL,
         variant TEXT NOT NULL,
         side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
         planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
         stroke_ms INTEGER NOT NULL CHECK (stroke_ms >= 0),
         segment INTEGER CHECK (segment >= 0),
         rolled_ms INTEGER NOT NULL DEFAULT 0 CHECK (rolled_ms >= 0),
         held_ms INTEGER NOT NULL DEFAULT 0 CHECK (held_ms >= 0),
         outcome TEXT CHECK (outcome IN ('completed', 'skipped', 'stopped-for-pain', 'left-out',
                                         'interrupted', 'abandoned')),
         PRIMARY KEY (session, idx)
       ) STRICT, WITHOUT ROWID)",
    // No row: never asked. A row without a value: asked and not answered, or taken back.
    R"(CREATE TABLE rating (
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
         technique TEXT NOT NULL,
         side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         PRIMARY KEY (session, moment, technique, side)
       ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE event (
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         seq INTEGER NOT NULL CHECK (seq >= 0),
         at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
         kind TEXT NOT NULL,
         data TEXT NOT NULL,
         PRIMARY KEY (session, seq)
       ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE checkpoint (
         session INTEGER PRIMARY KEY REFERENCES session (key) ON DELETE CASCADE,
         at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
         segment INTEGER NOT NULL CHECK (segment >= 0),
         elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
         length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
         stroke_time_ms INTEGER NOT NULL CHECK (stroke_time_ms >= 0),
         tallies TEXT NOT NULL,
         ratings TEXT NOT NULL
       ) STRICT)",
    // What the first page asks, answered from these alone: minutes by day, open sessions, latest ratings.
    "CREATE INDEX session_day ON session (rehearsal, local_day, rolled_ms)",
    "CREATE INDEX session_open ON session (written_utc_ms) WHERE outcome IS NULL",
    R"(CREATE INDEX rating_area ON rating (technique, side, session, moment, value)
         WHERE value IS NOT NULL)",
};

// What was imported may be older than what came first, so time is no longer the order of the keys.
const std::vector<const char*> kVersion2{
    "CREATE INDEX session_started ON session (started_utc_ms)",
    R"(CREATE TABLE correction (
         key INTEGER PRIMARY KEY,
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         utc_ms INTEGER NOT NULL,
         note TEXT,
         moment TEXT CHECK (moment IN ('before', 'after')),
         technique TEXT,
         side TEXT CHECK (side IN ('left', 'right', 'both')),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         CHECK ((note IS NULL) = (moment IS NOT NULL AND technique IS NOT NULL AND side IS NOT NULL))
       ) STRICT)",
    "CREATE INDEX correction_session ON correction (session)",
    R"(CREATE TABLE advice (
         local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         rule TEXT NOT NULL,
         area TEXT NOT NULL,
         answer TEXT NOT NULL CHECK (answer IN ('shown', 'not-now', 'easier', 'same-or-worse')),
         PRIMARY KEY (local_day, rule, area)
       ) STRICT, WITHOUT ROWID)",
};

// The order of the keys is the order in which activities were added.
const std::vector<const char*> kVersion3{
    R"(CREATE TABLE activity (
         key INTEGER PRIMARY KEY,
         id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
         text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80),
         added_day TEXT NOT NULL CHECK (added_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         retired_day TEXT CHECK (retired_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
       ) STRICT)",
    // No row: not asked. A row without a value: asked and not answered, or taken back.
    R"(CREATE TABLE activity_score (
         activity INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE,
         local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         PRIMARY KEY (activity, local_day)
       ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE activity_correction (
         key INTEGER PRIMARY KEY,
         activity INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE,
         utc_ms INTEGER NOT NULL,
         text TEXT,
         local_day TEXT,
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         CHECK ((text IS NULL) = (local_day IS NOT NULL))
       ) STRICT)",
    "CREATE INDEX activity_correction_activity ON activity_correction (activity)",
};

} // namespace

const std::vector<const char*>& migration(int version)
{
    static const std::vector<const std::vector<const char*>*> kSteps{&kVersion1, &kVersion2, &kVersion3};
    return *kSteps[static_cast<std::size_t>(version - 1)];
}

void refuseNewer(std::int64_t version, const std::string& file)
{
    if (version > kSchemaVersion)
        throw Failure({ErrorCode::TooNew,
                       "The log was written by a later version of Unknot (format " + std::to_string(version) +
                           ", this version knows up to " + std::to_string(kSchemaVersion) +
                           "). It is left as it is. Install that version to use it.",
                       file});
}

void migrate(Connection& connection, int target)
{
    while (connection.pragma(QStringLiteral("user_version")) != target) {
        Transaction transaction(connection);
        // Asked again inside the transaction: another process may be on its way through the same steps.
        const std::int64_t version = connection.pragma(QStringLiteral("user_version"));
        refuseNewer(version, connection.file());
        if (version >= target)
            return;
        for (const char* statement : migration(static_cast<int>(version) + 1))
            connection.once(QString::fromUtf8(statement));
        connection.once(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        transaction.commit();
    }
}

} // namespace unknot::store
