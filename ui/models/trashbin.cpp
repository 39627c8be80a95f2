// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashbin.h"

#include "clock.h"
#include "recordwords.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString kindName(TrashKind kind)
{
    switch (kind) {
    case TrashKind::Entry:
        return TrashBin::tr("Entry");
    case TrashKind::Person:
        return TrashBin::tr("Person");
    case TrashKind::Goal:
        return TrashBin::tr("Goal");
    case TrashKind::Ask:
        return TrashBin::tr("Ask");
    case TrashKind::Tag:
        return TrashBin::tr("Tag");
    case TrashKind::Strength:
        return TrashBin::tr("Strength");
    case TrashKind::Criterion:
        return TrashBin::tr("Criterion");
    case TrashKind::SavedSearch:
        return TrashBin::tr("Saved search");
    case TrashKind::Feedback:
        return TrashBin::tr("Feedback");
    case TrashKind::ReputationArea:
        return TrashBin::tr("Reputation");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString dayOf(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime().date(), QLocale::ShortFormat);
}

QString titleOf(const TrashedRecord &record)
{
    return record.name.isEmpty() ? TrashBin::tr("Untitled") : record.name;
}

} // namespace

TrashBin::TrashBin(Career &career, PendingEdits &edits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_query(
          career, u"trash"_s, [](const ChangeSet &) { return true; },
          [this](const Result<Records> &records) { take(records); })
{
    m_query.ask([](Session &session, const std::stop_token &) { return trashedRecords(session); });
}

void TrashBin::take(const Result<Records> &records)
{
    m_isRead = true;
    m_failure = records ? std::nullopt : std::optional(records.error());
    m_records.clear();
    QList<RecordRow> rows;
    for (const TrashedRecord &record : records.value_or(Records())) {
        m_records.insert(record.id, record);
        rows << rowOf(record);
    }
    m_model.setRows(rows);
    Q_EMIT changed();
}

RecordRow TrashBin::rowOf(const TrashedRecord &record)
{
    const QString fate = tr("%1 · deleted %2 · gone for good on %3", "Entry · deleted 03/11/2026 · gone …")
                             .arg(kindName(record.kind), dayOf(record.deletedAt), dayOf(record.keptUntil()));
    return {record.id, titleOf(record), fate};
}

QList<TrashedRecord> TrashBin::recordsOf(const QModelIndexList &rows) const
{
    QList<TrashedRecord> records;
    for (const QModelIndex &row : rows) {
        if (const auto found = m_records.constFind(m_model.idAt(row.row())); found != m_records.cend())
            records << *found;
    }
    return records;
}

QString TrashBin::nameOf(const QList<TrashedRecord> &records)
{
    return records.size() == 1 ? tr("“%1”").arg(RecordText::called(records.constFirst().name))
                               : tr("%n record(s)", nullptr, int(records.size()));
}

QFuture<Result<void>> TrashBin::restore(const QList<TrashedRecord> &records)
{
    const Step step = [](Session &session, const Records &wanted, const QDateTime &now) -> Result<void> {
        for (const TrashedRecord &record : wanted) {
            if (Result<void> done = Headway::restore(session, record.kind, record.id, now); !done)
                return done;
        }
        return {};
    };
    return perform({.text = tr("Restore %1").arg(nameOf(records)), .notice = tr("Restored %1").arg(nameOf(records))},
                   records, step);
}

/** All of a kind at once: all texts are gone through for the names of those who go. */
QFuture<Result<void>> TrashBin::removeForGood(const QList<TrashedRecord> &records)
{
    const Step step = [](Session &session, const Records &wanted, const QDateTime &now) -> Result<void> {
        QMap<TrashKind, QList<QUuid>> ids;
        for (const TrashedRecord &record : wanted)
            ids[record.kind] << record.id;
        for (const auto &[kind, going] : std::as_const(ids).asKeyValueRange()) {
            if (Result<void> done = Headway::removeForGood(session, kind, going, now); !done)
                return done;
        }
        return {};
    };
    return perform({.text = tr("Delete %1 for good").arg(nameOf(records)), .undoable = false}, records, step);
}

/** All of them or none; later, those of which nothing else was decided meanwhile. */
QFuture<Result<void>> TrashBin::perform(const UserAction &action, const QList<TrashedRecord> &records, const Step &step)
{
    QList<RecordField> fields;
    for (const TrashedRecord &record : records)
        fields << RecordField{record.id, Field::trash};
    const auto work = [=, now = m_clock.now()](Session &session, const QList<RecordField> &wanted) {
        Records left = records;
        left.removeIf(
            [&](const TrashedRecord &record) { return !wanted.contains(RecordField{record.id, Field::trash}); });
        return step(session, left, now);
    };
    return m_edits.perform(action, fields, work);
}

} // namespace Headway
