// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audittriggers.h"

#include "rowimage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct Operation
{
    QString name;
    QString row; ///< The row that tells the key.
    bool hadRow; ///< Whether there was one before.
};

/** Of an entry's own row the search index holds these, and of what hangs on it perhaps anything. */
constexpr std::array searchedColumns{"date"_L1,   "title"_L1,  "body"_L1,      "situation"_L1,
                                     "action"_L1, "result"_L1, "deleted_at"_L1};

QString isSearchedOtherwise(const RecordTable &table, const Operation &operation)
{
    if (table.name != "entry"_L1 || operation.name != "UPDATE"_L1)
        return u"TRUE"_s;
    QStringList differences;
    for (const QLatin1StringView column : searchedColumns)
        differences << u"OLD.%1 IS NOT NEW.%1"_s.arg(column);
    return differences.join(u" OR "_s);
}

/** ON CONFLICT, and not OR IGNORE: the latter gives way to the statement that fires the trigger. */
QString touch(const RecordTable &table, const Operation &operation)
{
    const QString id = table.idColumn.isEmpty() ? u"x''"_s : operation.row + u'.' + quotedIdentifier(table.idColumn);
    const QString changed = u"INSERT INTO touched VALUES ('%1', %2) ON CONFLICT DO NOTHING;"_s.arg(table.record, id);
    if (table.record != "entry"_L1)
        return changed;
    return changed + u" INSERT INTO touched SELECT 'entry_text', %1 WHERE %2 ON CONFLICT DO NOTHING;"_s.arg(
                         id, isSearchedOtherwise(table, operation));
}

/** The first image of a row within an action is kept: edits that merge into the action write no more of it. */
QString record(const RecordTable &table, const Operation &operation)
{
    const QString key = imageExpression(table.keyColumns(), operation.row);
    const QString before = operation.hadRow ? imageExpression(table.columns, u"OLD"_s) : u"NULL"_s;
    return u"INSERT INTO audit_change (action, table_name, row_key, before) SELECT action, '"_s + table.name +
           "', "_L1 + key + ", "_L1 + before + " FROM recorder WHERE action IS NOT NULL ON CONFLICT DO NOTHING;"_L1;
}

QString trigger(const RecordTable &table, const Operation &operation)
{
    return u"CREATE TEMP TRIGGER record_%1_%2 AFTER %2 ON main.%1 BEGIN %3 %4 END;\n"_s.arg(
        table.name, operation.name, touch(table, operation), record(table, operation));
}

} // namespace

QByteArray auditTriggers(const QList<RecordTable> &tables)
{
    QString script = uR"(
        CREATE TEMP TABLE touched (record TEXT NOT NULL, id BLOB NOT NULL, PRIMARY KEY (record, id)) WITHOUT ROWID;
        CREATE TEMP TABLE recorder (action INTEGER);
        INSERT INTO recorder VALUES (NULL);
    )"_s;
    const QList<Operation> operations{
        {u"INSERT"_s, u"NEW"_s, false}, {u"UPDATE"_s, u"OLD"_s, true}, {u"DELETE"_s, u"OLD"_s, true}};
    for (const RecordTable &table : tables) {
        for (const Operation &operation : operations)
            script += trigger(table, operation);
    }
    return script.toUtf8();
}

} // namespace Headway
