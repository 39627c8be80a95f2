// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordtables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct KnownTable
{
    QLatin1StringView name;
    QLatin1StringView record;
    QLatin1StringView idColumn;
};

constexpr std::array knownTables{
    KnownTable{"profile"_L1, "profile"_L1, ""_L1},
    KnownTable{"person"_L1, "person"_L1, "id"_L1},
    KnownTable{"goal"_L1, "goal"_L1, "id"_L1},
    KnownTable{"tag"_L1, "tag"_L1, "id"_L1},
    KnownTable{"strength"_L1, "strength"_L1, "id"_L1},
    KnownTable{"criterion"_L1, "criterion"_L1, "id"_L1},
    KnownTable{"saved_search"_L1, "saved_search"_L1, "id"_L1},
    KnownTable{"reputation_area"_L1, "reputation_area"_L1, "id"_L1},
    KnownTable{"ask"_L1, "ask"_L1, "id"_L1},
    KnownTable{"entry"_L1, "entry"_L1, "id"_L1},
    KnownTable{"metric"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"entry_person"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"entry_goal"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"entry_tag"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"entry_strength"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"entry_criterion"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"attachment"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"dismissed_finding"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"imported"_L1, "entry"_L1, "entry_id"_L1},
    KnownTable{"feedback"_L1, "feedback"_L1, "id"_L1},
    KnownTable{"feedback_giver"_L1, "feedback"_L1, "feedback_id"_L1},
    KnownTable{"feedback_evidence"_L1, "feedback"_L1, "feedback_id"_L1},
    KnownTable{"feedback_told"_L1, "feedback"_L1, "feedback_id"_L1},
};

RecordColumn::Type typeOf(const QString &declaration)
{
    if (declaration == "INTEGER"_L1)
        return RecordColumn::Type::Integer;
    if (declaration == "REAL"_L1)
        return RecordColumn::Type::Real;
    if (declaration == "BLOB"_L1)
        return RecordColumn::Type::Blob;
    return RecordColumn::Type::Text;
}

RecordColumn columnFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), typeOf(row.value(1).toString()), row.value(2).toInt() > 0};
}

} // namespace

QList<RecordColumn> RecordTable::keyColumns() const
{
    QList<RecordColumn> keys;
    std::ranges::copy_if(columns, std::back_inserter(keys), &RecordColumn::isKey);
    return keys;
}

Result<QList<RecordTable>> recordTables(Session &session)
{
    QList<RecordTable> tables;
    for (const KnownTable &known : knownTables) {
        auto columns =
            session.rows(u"SELECT name, type, pk FROM pragma_table_info(?)"_s, {QString(known.name)}, columnFrom);
        if (!columns)
            return std::unexpected(columns.error());
        tables << RecordTable{known.name, known.record, known.idColumn, *columns};
    }
    return tables;
}

QString quotedIdentifier(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace Headway
