// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QMap>
#include <QStringList>

namespace Headway {

/**
 * All that a file's schema holds: tables, indices, triggers and views, each with its SQL.
 *
 * A file from elsewhere may hold anything there: a table without its CHECKs, a trigger, a virtual table. Only what the
 * migrations make is ours.
 */
class SchemaShape final
{
public:
    static Result<SchemaShape> of(Session &session);
    /** What replaying the migrations up to `version` gives; made once, in memory. */
    static Result<SchemaShape> ofVersion(int version);

    /** What is missing, other or foreign here, as phrases for a sentence; at most 20, and none where both are the same.
     */
    QStringList differencesFrom(const SchemaShape &expected) const;

    /** The SQL that made each table, by its name. */
    QMap<QString, QString> tables() const;

private:
    struct Object
    {
        QString type, name, table, sql;

        QString key() const { return type + QLatin1Char(' ') + name; }
        bool isTable() const { return type == QLatin1StringView("table"); }
        bool isSameAs(const Object &other) const;
    };

    QMap<QString, Object> m_objects; ///< By their keys.
};

} // namespace Headway
