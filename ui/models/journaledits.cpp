// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"

#include "entryrepository.h"
#include "goalrepository.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "recordsbyname.h"
#include "recordwork.h"
#include "tagrepository.h"

namespace Headway {

JournalEdits::JournalEdits(PendingEdits &pending, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_clock(clock)
{
    connect(&pending, &PendingEdits::aboutToPerform, this, &JournalEdits::aboutToPerform);
    connect(&pending, &PendingEdits::saved, this, [this](const RecordField &field) { m_new.noteStored(field.record); });
}

EntryId JournalEdits::begin(QDate date)
{
    const Entry entry{.id = EntryId::make(), .date = date};
    m_new.begin(entry);
    return entry.id;
}

QFuture<Result<void>> JournalEdits::edit(const RecordField &field, int session, const QString &text,
                                         const Change &change)
{
    m_pending.gatherTyped(); // What was typed into a new entry is its making, and not what is chosen behind it.
    const EntryId id(field.record);
    const QString words = m_new.noteEdit(field.record, session) ? tr("New entry") : text;
    const auto work = recordWork<EntryRepository>(
        id, m_new.unstored(id), tr("This entry is in the trash. Undo brings it back."), m_clock.now(), change);
    return m_pending.perform({words, field.visitKey(session)}, field, work);
}

template<typename Value>
QFuture<Result<void>> JournalEdits::set(const RecordField &field, const QString &text, Value Entry::*member,
                                        const std::type_identity_t<Value> &value, int session)
{
    return edit(field, session, text, [member, value](Session &, Entry &entry) -> Result<void> {
        entry.*member = value;
        return {};
    });
}

template<typename Record>
QFuture<Result<void>> JournalEdits::link(const RecordField &field, const QString &text, QList<Id<Record>> Entry::*ids,
                                         const QStringList &names)
{
    return edit(field, 0, text, [ids, names, now = m_clock.now()](Session &session, Entry &entry) {
        return RecordsByName<Record>::load(session)
            .and_then([&](RecordsByName<Record> records) { return records.idsOf(names, now, entry.*ids); })
            .transform([&](const QList<Id<Record>> &found) { entry.*ids = found; });
    });
}

QFuture<Result<void>> JournalEdits::setTitle(const EntryId &id, const QString &title, int session)
{
    return set({id.uuid(), Field::title}, tr("Edit title"), &Entry::title, title, session);
}

QFuture<Result<void>> JournalEdits::setBody(const EntryId &id, const QString &body, int session)
{
    return set({id.uuid(), Field::body}, tr("Edit text"), &Entry::body, body, session);
}

QFuture<Result<void>> JournalEdits::setDate(const EntryId &id, QDate date, int session)
{
    return set({id.uuid(), Field::date}, tr("Change date"), &Entry::date, date, session);
}

QFuture<Result<void>> JournalEdits::setKind(const EntryId &id, EntryKind kind)
{
    return set({id.uuid(), Field::kind}, tr("Change kind"), &Entry::kind, kind);
}

QFuture<Result<void>> JournalEdits::setAudience(const EntryId &id, Audience audience)
{
    return set({id.uuid(), Field::audience}, tr("Change audience"), &Entry::audience, audience);
}

QFuture<Result<void>> JournalEdits::setStarred(const EntryId &id, bool starred)
{
    return set({id.uuid(), Field::starred}, starred ? tr("Star") : tr("Remove star"), &Entry::starred, starred);
}

QFuture<Result<void>> JournalEdits::setAboveAndBeyond(const EntryId &id, bool aboveAndBeyond)
{
    return set({id.uuid(), Field::aboveAndBeyond}, tr("Change “above and beyond”"), &Entry::aboveAndBeyond,
               aboveAndBeyond);
}

QFuture<Result<void>> JournalEdits::setMetrics(const EntryId &id, const QList<Metric> &metrics, int session)
{
    return set({id.uuid(), Field::metrics}, tr("Edit figures"), &Entry::metrics, metrics, session);
}

QFuture<Result<void>> JournalEdits::setPeople(const EntryId &id, const QStringList &names)
{
    return link({id.uuid(), Field::people}, tr("Change people"), &Entry::people, names);
}

QFuture<Result<void>> JournalEdits::setGoals(const EntryId &id, const QStringList &names)
{
    return link({id.uuid(), Field::goals}, tr("Change goals"), &Entry::goals, names);
}

QFuture<Result<void>> JournalEdits::setTags(const EntryId &id, const QStringList &names)
{
    return link({id.uuid(), Field::tags}, tr("Change tags"), &Entry::tags, names);
}

QFuture<Result<void>> JournalEdits::moveToTrash(const EntryId &id, const QString &title)
{
    return m_pending.perform({.text = tr("Delete “%1”").arg(title), .notice = tr("Moved “%1” to the trash").arg(title)},
                             {id.uuid(), Field::trash}, [id, now = m_clock.now()](Session &session) {
                                 return EntryRepository(session).moveToTrash(id, now);
                             });
}

} // namespace Headway
