-- A log as version 3 of its format left it: one session that ended and one that was cut off, and two activities.
CREATE TABLE session (
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
       ) STRICT;
CREATE TABLE step (
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
       ) STRICT, WITHOUT ROWID;
CREATE TABLE rating (
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
         technique TEXT NOT NULL,
         side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         PRIMARY KEY (session, moment, technique, side)
       ) STRICT, WITHOUT ROWID;
CREATE TABLE event (
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         seq INTEGER NOT NULL CHECK (seq >= 0),
         at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
         kind TEXT NOT NULL,
         data TEXT NOT NULL,
         PRIMARY KEY (session, seq)
       ) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoint (
         session INTEGER PRIMARY KEY REFERENCES session (key) ON DELETE CASCADE,
         at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
         segment INTEGER NOT NULL CHECK (segment >= 0),
         elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
         length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
         stroke_time_ms INTEGER NOT NULL CHECK (stroke_time_ms >= 0),
         tallies TEXT NOT NULL,
         ratings TEXT NOT NULL
       ) STRICT;
CREATE INDEX session_day ON session (rehearsal, local_day, rolled_ms);
CREATE INDEX session_open ON session (written_utc_ms) WHERE outcome IS NULL;
CREATE INDEX rating_area ON rating (technique, side, session, moment, value)
         WHERE value IS NOT NULL;
INSERT INTO session VALUES (1, '0123456789abcdef0123456789abcdef', 'every-day', 'Every day', 1792000000000, 120, '2026-10-14', 0, 10000, 10000, 5000, 1, 'completed', 300000, 175000, 1792000300000, 'Heavy legs');
INSERT INTO session VALUES (2, 'fedcba9876543210fedcba9876543210', 'every-day', 'Every day', 1792080000000, 60, '2026-10-15', 0, 10000, 10000, 5000, 1, NULL, 90000, 40000, 1792080090000, '');
INSERT INTO step VALUES (1, 0, 'mid-back', 'arch', 'both', 120000, 3000, 2, 115000, 5000, 'completed');
INSERT INTO step VALUES (1, 1, 'calf', 'neutral', 'left', 60000, 2500, 4, 55000, 0, 'skipped');
INSERT INTO step VALUES (2, 0, 'calf', 'neutral', 'right', 60000, 3000, 2, 40000, 0, NULL);
INSERT INTO rating VALUES (1, 'before', 'mid-back', 'both', 6);
INSERT INTO rating VALUES (1, 'after', 'mid-back', 'both', 3);
INSERT INTO rating VALUES (1, 'before', 'calf', 'left', NULL);
INSERT INTO event VALUES (1, 0, 0, 'session-started', '{}');
INSERT INTO event VALUES (1, 1, 12000, 'rated', '{"moment":"before","side":"both","technique":"mid-back","value":6}');
INSERT INTO event VALUES (1, 2, 150000, 'segment-ended', '{"held_ms":5000,"outcome":"completed","rolled_ms":115000,"segment":2,"step":0}');
INSERT INTO event VALUES (1, 3, 300000, 'session-ended', '{"outcome":"completed"}');
INSERT INTO event VALUES (2, 0, 0, 'session-started', '{}');
INSERT INTO checkpoint VALUES (2, 90000, 2, 40000, 60000, 40000, '[["completed",0,0],["completed",0,0],[null,40000,0]]', '[["before","calf","right",5]]');
CREATE INDEX session_started ON session (started_utc_ms);
CREATE TABLE correction (
         key INTEGER PRIMARY KEY,
         session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
         utc_ms INTEGER NOT NULL,
         note TEXT,
         moment TEXT CHECK (moment IN ('before', 'after')),
         technique TEXT,
         side TEXT CHECK (side IN ('left', 'right', 'both')),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         CHECK ((note IS NULL) = (moment IS NOT NULL AND technique IS NOT NULL AND side IS NOT NULL))
       ) STRICT;
CREATE INDEX correction_session ON correction (session);
CREATE TABLE advice (
         local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         rule TEXT NOT NULL,
         area TEXT NOT NULL,
         answer TEXT NOT NULL CHECK (answer IN ('shown', 'not-now', 'easier', 'same-or-worse')),
         PRIMARY KEY (local_day, rule, area)
       ) STRICT, WITHOUT ROWID;
INSERT INTO correction VALUES (1, 1, 1792000500000, 'Heavy', NULL, NULL, NULL, NULL);
INSERT INTO advice VALUES ('2026-10-14', 'W1', 'calf', 'not-now');
CREATE TABLE activity (
         key INTEGER PRIMARY KEY,
         id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
         text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80),
         added_day TEXT NOT NULL CHECK (added_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         retired_day TEXT CHECK (retired_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
       ) STRICT;
CREATE TABLE activity_score (
         activity INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE,
         local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         PRIMARY KEY (activity, local_day)
       ) STRICT, WITHOUT ROWID;
CREATE TABLE activity_correction (
         key INTEGER PRIMARY KEY,
         activity INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE,
         utc_ms INTEGER NOT NULL,
         text TEXT,
         local_day TEXT,
         value INTEGER CHECK (value BETWEEN 0 AND 10),
         CHECK ((text IS NULL) = (local_day IS NOT NULL))
       ) STRICT;
CREATE INDEX activity_correction_activity ON activity_correction (activity);
INSERT INTO activity VALUES (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Run 5 km', '2026-10-01', NULL);
INSERT INTO activity VALUES (2, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'Stairs next morning', '2026-10-01', '2026-10-12');
INSERT INTO activity_score VALUES (1, '2026-10-01', 4);
INSERT INTO activity_score VALUES (1, '2026-10-08', NULL);
INSERT INTO activity_score VALUES (2, '2026-10-01', 6);
INSERT INTO activity_correction VALUES (1, 1, 1791000000000, 'Run', NULL, NULL);
INSERT INTO activity_correction VALUES (2, 1, 1791000000000, NULL, '2026-10-01', 3);
PRAGMA user_version = 3;
