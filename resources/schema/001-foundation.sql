-- SPDX-FileCopyrightText: 2026 The Headway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Identity is a UUIDv7 in 16 bytes. Dates are ISO text, instants ISO text in UTC with milliseconds.
-- A shipped file of this folder never changes; what changes comes as the next number.

CREATE TABLE career_file (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at TEXT NOT NULL
) STRICT;

-- What was published of this career, oldest first, by this computer or by those whose snapshots were taken over. A
-- file's last row names the file; the newest row that two files share is the state from which both went on.
CREATE TABLE publication (
    number INTEGER NOT NULL PRIMARY KEY,
    revision BLOB NOT NULL UNIQUE CHECK (length(revision) = 16),
    published_at TEXT NOT NULL,
    change_count INTEGER NOT NULL
) STRICT;

-- Rises by one with every transaction that changes a record.
CREATE TABLE change_counter (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    change_count INTEGER NOT NULL
) STRICT;
INSERT INTO change_counter (only_row, change_count) VALUES (1, 0);

CREATE TABLE profile (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO profile (only_row) VALUES (1);

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL CHECK (audience IN ('private', 'sponsor', 'boss')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE goal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    audience TEXT NOT NULL CHECK (audience IN ('private', 'sponsor', 'boss')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE tag (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE ask (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    what TEXT NOT NULL,
    effective_date TEXT CHECK (effective_date IS NULL OR effective_date = date(effective_date)),
    why_now TEXT NOT NULL DEFAULT '',
    sentence TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL CHECK (audience IN ('private', 'sponsor', 'boss')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

-- The body comes last, so that a list can read the rest of a row without it.
CREATE TABLE entry (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    date TEXT NOT NULL CHECK (date = date(date)),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('accomplishment', 'initiative', 'goal_result', 'praise', 'feedback',
                                       'learning', 'setback', 'reflection')),
    audience TEXT NOT NULL CHECK (audience IN ('private', 'sponsor', 'boss')),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    above_and_beyond INTEGER NOT NULL DEFAULT 0 CHECK (above_and_beyond IN (0, 1)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX entry_by_date ON entry (date DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX entry_in_trash ON entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE metric (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    before REAL,
    after REAL,
    unit TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX metric_by_entry ON metric (entry_id, position);

CREATE TABLE entry_person (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person_by_person ON entry_person (person_id);

CREATE TABLE entry_goal (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    goal_id BLOB NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_goal_by_goal ON entry_goal (goal_id);

CREATE TABLE entry_tag (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    tag_id BLOB NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag_id);

-- What an import brought, so that importing the same file again adds nothing.
CREATE TABLE imported (
    source TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    PRIMARY KEY (source, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_by_entry ON imported (entry_id);

-- One row per user action that can be undone or has been undone.
CREATE TABLE audit_action (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- Each row that an action touched, once: as it was before, and, while the action is undone, as it was after. Images are
-- JSON, blobs in hexadecimal and reals as text with 17 digits; NULL where there was no row. They are data: nothing of
-- them is ever run as SQL.
CREATE TABLE audit_change (
    number INTEGER NOT NULL PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES audit_action (number) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    UNIQUE (action, table_name, row_key)
) STRICT;

-- The full-text index. Its row numbers rise with the entry's date, so that "newest first" is the index's own order.
CREATE TABLE entry_key (
    key INTEGER NOT NULL PRIMARY KEY,
    entry_id BLOB NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE entry_text USING fts5 (
    title, body, marks,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
