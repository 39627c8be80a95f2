-- SPDX-FileCopyrightText: 2026 The Headway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The feedback ledger: what was asked for and said, what was changed by it, what shows that, and who knows. How far a
-- piece of feedback has come is not stored; it follows from these.

-- In which one is seen worse than one wishes.
CREATE TABLE reputation_area (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    seen_as TEXT NOT NULL DEFAULT '',
    wanted_as TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE feedback (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    about TEXT NOT NULL,
    area_id BLOB REFERENCES reputation_area (id) ON DELETE SET NULL,
    asked_date TEXT CHECK (asked_date IS NULL OR asked_date = date(asked_date)),
    received_date TEXT CHECK (received_date IS NULL OR received_date = date(received_date)),
    source TEXT NOT NULL DEFAULT '',
    plainness TEXT NOT NULL DEFAULT 'unsaid' CHECK (plainness IN ('unsaid', 'plain', 'hint')),
    words TEXT NOT NULL DEFAULT '',
    change_made TEXT NOT NULL DEFAULT '',
    change_date TEXT CHECK (change_date IS NULL OR change_date = date(change_date)),
    no_change TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX feedback_by_area ON feedback (area_id);

-- Of whom it was asked, or who said it.
CREATE TABLE feedback_giver (
    feedback_id BLOB NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (feedback_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_giver_by_person ON feedback_giver (person_id);

-- Entries that show the change.
CREATE TABLE feedback_evidence (
    feedback_id BLOB NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (feedback_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_evidence_by_entry ON feedback_evidence (entry_id);

-- Who was told of the change, and when.
CREATE TABLE feedback_told (
    feedback_id BLOB NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    told_date TEXT CHECK (told_date IS NULL OR told_date = date(told_date)),
    PRIMARY KEY (feedback_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_told_by_person ON feedback_told (person_id);
