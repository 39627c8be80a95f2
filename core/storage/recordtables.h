// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/** A column of a table whose rows can be undone. */
struct RecordColumn
{
    enum class Type { Text, Integer, Real, Blob };

    QString name;
    Type type = Type::Text;
    bool isKey = false;
};

/**
 * A table whose changes are recorded, undone and redone.
 *
 * The tables are a fixed list; their columns are read from the file, so that a migration need not tell them twice.
 */
struct RecordTable
{
    QString name;
    QString record;   ///< Of which record a row of it is a part: a metric and a link are parts of their entry.
    QString idColumn; ///< The column with that record's id; empty for the profile, of which there is one.
    QList<RecordColumn> columns;

    QList<RecordColumn> keyColumns() const;
};

Result<QList<RecordTable>> recordTables(Session &session);

/** `name` as an SQL identifier, whatever stands in it. */
QString quotedIdentifier(const QString &name);

} // namespace Headway
