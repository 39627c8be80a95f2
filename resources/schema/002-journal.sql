-- SPDX-FileCopyrightText: 2026 The Headway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal, whole: what makes a line of it evidence (how it came about, who had which part in it, whether it lasted,
-- what it shows, and the files that prove it), and searches of it that are kept.

ALTER TABLE entry ADD COLUMN situation TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN action TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN result TEXT NOT NULL DEFAULT '';
-- With the date on which it was last seen to hold, or until which it held.
ALTER TABLE entry ADD COLUMN lasting TEXT NOT NULL DEFAULT 'unsaid' CHECK (lasting IN ('unsaid', 'lasts', 'ended'));
ALTER TABLE entry ADD COLUMN lasting_date TEXT CHECK (lasting_date IS NULL OR lasting_date = date(lasting_date));

ALTER TABLE entry_person ADD COLUMN part TEXT NOT NULL DEFAULT 'unsaid'
    CHECK (part IN ('unsaid', 'witness', 'collaborator', 'beneficiary', 'giver'));
ALTER TABLE entry_person ADD COLUMN may_be_quoted INTEGER NOT NULL DEFAULT 0 CHECK (may_be_quoted IN (0, 1));

-- An image tells every column of its row: what was remembered before these were there can still be undone.
UPDATE audit_change SET
    before = json_insert(before, '$.situation', '', '$.action', '', '$.result', '', '$.lasting', 'unsaid',
                         '$.lasting_date', NULL),
    after = json_insert(after, '$.situation', '', '$.action', '', '$.result', '', '$.lasting', 'unsaid',
                        '$.lasting_date', NULL)
    WHERE table_name = 'entry' AND coalesce(json_valid(before), 1) AND coalesce(json_valid(after), 1);
UPDATE audit_change SET
    before = json_insert(before, '$.part', 'unsaid', '$.may_be_quoted', 0),
    after = json_insert(after, '$.part', 'unsaid', '$.may_be_quoted', 0)
    WHERE table_name = 'entry_person' AND coalesce(json_valid(before), 1) AND coalesce(json_valid(after), 1);

CREATE TABLE strength (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE criterion (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE entry_strength (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    strength_id BLOB NOT NULL REFERENCES strength (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, strength_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_strength_by_strength ON entry_strength (strength_id);

CREATE TABLE entry_criterion (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    criterion_id BLOB NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_criterion_by_criterion ON entry_criterion (criterion_id);

-- The bytes of attached files, each kept once by their SHA-256, however many entries have them. They are no part of any
-- record, so that undo need not copy them: they stay as long as a row or a step that can be undone tells of them.
CREATE TABLE attachment_content (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL REFERENCES attachment_content (hash)
) STRICT;
CREATE INDEX attachment_by_entry ON attachment (entry_id, position);
CREATE INDEX attachment_by_hash ON attachment (hash);

-- Which files a step could bring back is asked after every action.
CREATE INDEX audit_change_of_files ON audit_change (table_name) WHERE table_name = 'attachment';

-- What the evidence linter need not say of an entry any more, by the rule's name.
CREATE TABLE dismissed_finding (
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule <> ''),
    PRIMARY KEY (entry_id, rule)
) STRICT, WITHOUT ROWID;

-- Searches of the journal that are kept under a name.
CREATE TABLE saved_search (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
