// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalcounts.h"

#include "columns.h"
#include "evidenceorder.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

DatedKind datedKindFrom(const QSqlQuery &row)
{
    return {EntryId::fromBytes(row.value(0).toByteArray()), dateFrom(row.value(1)), enumFrom<EntryKind>(row.value(2))};
}

/** The kinds that count as results, as one value. */
QString resultKinds()
{
    QStringList quoted;
    for (const auto &row : enumNames<EntryKind>) {
        if (isResult(row.value))
            quoted << u'"' + QString(row.name) + u'"';
    }
    return u'[' + quoted.join(u',') + u']';
}

QString countByName(QLatin1StringView table)
{
    return u"SELECT '%1', t.name, count(*) FROM result r JOIN entry_%1 l ON l.entry_id = r.id "
           "JOIN %1 t ON t.id = l.%1_id WHERE t.deleted_at IS NULL GROUP BY t.id"_s.arg(table);
}

QString countWithout(QLatin1StringView table)
{
    return u"SELECT 'without_%1', '', count(*) FROM result r WHERE NOT EXISTS (SELECT 1 FROM entry_%1 l "
           "JOIN %1 t ON t.id = l.%1_id WHERE l.entry_id = r.id AND t.deleted_at IS NULL)"_s.arg(table);
}

/** One statement, so that all figures are of one state of the file. */
QString resultsSql()
{
    const QStringList counts{countByName("goal"_L1), countByName("strength"_L1),
                             u"SELECT 'month', substr(date, 1, 7) || '-01' AS month, count(*) FROM result GROUP BY 2"_s,
                             countWithout("goal"_L1), countWithout("strength"_L1)};
    return u"WITH result AS (SELECT id, date FROM entry WHERE deleted_at IS NULL AND date BETWEEN ? AND ? "
           "AND kind IN (SELECT value FROM json_each(?))) "_s +
           counts.join(u" UNION ALL "_s);
}

void take(const QSqlQuery &row, CountedResults &counted)
{
    const QString what = row.value(0).toString();
    const int count = row.value(2).toInt();
    if (what == "goal"_L1)
        counted.goals << NamedCount{row.value(1).toString(), count};
    else if (what == "strength"_L1)
        counted.strengths << NamedCount{row.value(1).toString(), count};
    else if (what == "month"_L1)
        counted.months << std::pair(dateFrom(row.value(1)), count);
    else
        (what == "without_goal"_L1 ? counted.withoutGoal : counted.withoutStrength) = count;
}

} // namespace

JournalCounts::JournalCounts(Session &session)
    : m_session(session)
{}

Result<JournalCounts::Extent> JournalCounts::extent()
{
    // Each by itself: together they would be looked for in every entry.
    return m_session
        .row(u"SELECT (SELECT min(date) FROM entry WHERE deleted_at IS NULL), "
             "(SELECT max(date) FROM entry WHERE deleted_at IS NULL)"_s,
             {}, [](const QSqlQuery &row) { return Extent{dateFrom(row.value(0)), dateFrom(row.value(1))}; })
        .transform([](const std::optional<Extent> &found) { return found.value_or(Extent()); });
}

Result<QList<DatedKind>> JournalCounts::inPeriod(QDate first, QDate last)
{
    return m_session.rows(u"SELECT id, date, kind FROM entry WHERE deleted_at IS NULL AND date BETWEEN ? AND ?"_s,
                          {first, last}, datedKindFrom);
}

Result<QList<DatedKind>> JournalCounts::of(const QSet<EntryId> &ids)
{
    return m_session.rows(u"SELECT id, date, kind FROM entry WHERE deleted_at IS NULL "
                          "AND id IN (SELECT unhex(value) FROM json_each(?))"_s,
                          {idList(ids)}, datedKindFrom);
}

Result<CountedResults> JournalCounts::results(QDate first, QDate last)
{
    CountedResults counted;
    return m_session.each(resultsSql(), {first, last, resultKinds()}, [&](const QSqlQuery &row) { take(row, counted); })
        .transform([&] { return counted; });
}

Result<QHash<QUuid, int>> JournalCounts::evidence()
{
    QHash<QUuid, int> counts;
    const auto take = [&counts](const QSqlQuery &row) {
        counts.insert(QUuid::fromRfc4122(row.value(0).toByteArray()), row.value(1).toInt());
    };
    return m_session
        .each(u"SELECT l.strength_id, count(*) FROM entry_strength l JOIN entry e ON e.id = l.entry_id "
              "WHERE e.deleted_at IS NULL GROUP BY 1 UNION ALL "
              "SELECT l.criterion_id, count(*) FROM entry_criterion l JOIN entry e ON e.id = l.entry_id "
              "WHERE e.deleted_at IS NULL GROUP BY 1"_s,
              {}, take)
        .transform([&] { return counts; });
}

} // namespace Headway
