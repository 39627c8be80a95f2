// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryparts.h"

#include "columns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using PartsByEntry = QHash<EntryId, EntryParts>;

QVariant numberOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/** Headway writes no infinite figure; one that somebody put there is none. */
std::optional<double> numberFrom(const QVariant &column)
{
    const double number = column.toDouble();
    return column.isNull() || !std::isfinite(number) ? std::nullopt : std::optional(number);
}

Metric metricFrom(const QSqlQuery &row)
{
    return {.id = MetricId::fromBytes(row.value(1).toByteArray()),
            .name = row.value(2).toString(),
            .before = numberFrom(row.value(3)),
            .after = numberFrom(row.value(4)),
            .unit = row.value(5).toString()};
}

Attachment attachmentFrom(const QSqlQuery &row)
{
    return {.id = AttachmentId::fromBytes(row.value(1).toByteArray()),
            .fileName = row.value(2).toString(),
            .mediaType = row.value(3).toString(),
            .hash = row.value(4).toByteArray(),
            .size = row.value(5).toLongLong()};
}

EntryId entryOf(const QSqlQuery &row)
{
    return EntryId::fromBytes(row.value(0).toByteArray());
}

Result<void> readMetrics(Session &session, const QString &entries, PartsByEntry &parts)
{
    return session.each(u"SELECT entry_id, id, name, before, after, unit FROM metric "
                        "WHERE entry_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY entry_id, position"_s,
                        {entries}, [&](const QSqlQuery &row) { parts[entryOf(row)].metrics << metricFrom(row); });
}

Result<void> readAttachments(Session &session, const QString &entries, PartsByEntry &parts)
{
    return session.each(u"SELECT a.entry_id, a.id, a.file_name, a.media_type, a.hash, c.size FROM attachment a "
                        "JOIN attachment_content c ON c.hash = a.hash "
                        "WHERE a.entry_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY a.entry_id, a.position"_s,
                        {entries},
                        [&](const QSqlQuery &row) { parts[entryOf(row)].attachments << attachmentFrom(row); });
}

Result<void> readDismissed(Session &session, const QString &entries, PartsByEntry &parts)
{
    return session.each(
        u"SELECT entry_id, rule FROM dismissed_finding "
        "WHERE entry_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY entry_id, rule"_s,
        {entries}, [&](const QSqlQuery &row) { parts[entryOf(row)].dismissedFindings << row.value(1).toString(); });
}

Result<void> place(Session &session, const EntryId &entry, const Metric &metric, qint64 position)
{
    return session.write(
        u"INSERT INTO metric (id, entry_id, position, name, before, after, unit) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, "
        "before = excluded.before, after = excluded.after, unit = excluded.unit"_s,
        {metric.id.bytes(), entry.bytes(), position, textOf(metric.name), numberOf(metric.before),
         numberOf(metric.after), textOf(metric.unit)});
}

Result<void> place(Session &session, const EntryId &entry, const Attachment &attachment, qint64 position)
{
    return session.write(
        u"INSERT INTO attachment (id, entry_id, position, file_name, media_type, hash) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET position = excluded.position, file_name = excluded.file_name, "
        "media_type = excluded.media_type, hash = excluded.hash"_s,
        {attachment.id.bytes(), entry.bytes(), position, textOf(attachment.fileName), textOf(attachment.mediaType),
         attachment.hash});
}

/** The rows of a list in their order; `table` is where they stand. */
template<typename Part>
Result<void> writeList(Session &session, QLatin1StringView table, const EntryId &entry, const QList<Part> &stored,
                       const QList<Part> &wanted)
{
    for (const Part &part : stored) {
        if (std::ranges::contains(wanted, part.id, &Part::id))
            continue;
        const auto removed = session.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {part.id.bytes()});
        if (!removed)
            return std::unexpected(removed.error());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool same = i < stored.size() && stored.at(i) == wanted.at(i);
        if (const auto placed = same ? Result<void>() : place(session, entry, wanted.at(i), i); !placed)
            return placed;
    }
    return {};
}

Result<void> writeDismissed(Session &session, const EntryId &entry, const QStringList &stored,
                            const QStringList &wanted)
{
    for (const QString &rule : stored) {
        const auto removed = wanted.contains(rule)
                                 ? Result<int>(0)
                                 : session.execute(u"DELETE FROM dismissed_finding WHERE entry_id = ? AND rule = ?"_s,
                                                   {entry.bytes(), rule});
        if (!removed)
            return std::unexpected(removed.error());
    }
    for (const QString &rule : wanted) {
        const auto added =
            session.execute(u"INSERT INTO dismissed_finding (entry_id, rule) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                            {entry.bytes(), rule});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<PartsByEntry> readEntryParts(Session &session, const QList<EntryId> &entries)
{
    PartsByEntry parts;
    const QString ids = idList(entries);
    return readMetrics(session, ids, parts)
        .and_then([&] { return readAttachments(session, ids, parts); })
        .and_then([&] { return readDismissed(session, ids, parts); })
        .transform([&] { return parts; });
}

Result<void> writeEntryParts(Session &session, const EntryId &entry, const EntryParts &stored, const EntryParts &wanted)
{
    if (stored == wanted)
        return {};
    return writeList(session, "metric"_L1, entry, stored.metrics, wanted.metrics)
        .and_then([&] { return writeList(session, "attachment"_L1, entry, stored.attachments, wanted.attachments); })
        .and_then([&] { return writeDismissed(session, entry, stored.dismissedFindings, wanted.dismissedFindings); });
}

} // namespace Headway
