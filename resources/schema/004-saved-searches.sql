-- SPDX-FileCopyrightText: 2026 The Headway authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
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
