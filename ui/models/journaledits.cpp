// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"

#include "entryrepository.h"
#include "goalrepository.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "recordwork.h"
#include "tagrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The ids behind `names`, in their order; records are made for names that have none. */
template<typename Record, typename Repository>
Result<QList<Id<Record>>> idsFor(const QStringList &names, Session &session, const QDateTime &now)
{
    Repository repository(session);
    const auto known = repository.all();
    if (!known)
        return std::unexpected(known.error());
    QList<Id<Record>> ids;
    for (const QString &name : names) {
        const auto same = std::ranges::find_if(
            *known, [&name](const Record &record) { return record.name.compare(name, Qt::CaseInsensitive) == 0; });
        Id<Record> id = same == known->cend() ? Id<Record>::make() : same->id;
        if (ids.contains(id))
            continue;
        if (same == known->cend()) {
            if (const auto made = repository.insert(Record{.id = id, .name = name}, now); !made)
                return std::unexpected(made.error());
        }
        ids << id;
    }
    return ids;
}

} // namespace

JournalEdits::JournalEdits(PendingEdits &pending, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_clock(clock)
{
    connect(&pending, &PendingEdits::saved, this,
            [this](const RecordField &field) { m_new.noteStored(EntryId(field.record)); });
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
    const EntryId id(field.record);
    const QString words = m_new.noteEdit(id, session) ? tr("New entry") : text;
    const auto work = recordWork<EntryRepository>(
        id, m_new.unstored(id), tr("This entry is in the trash. Undo brings it back."), m_clock.now(), change);
    return m_pending.perform({words, field.visitKey(session)}, field, work);
}

QFuture<Result<void>> JournalEdits::setTitle(const EntryId &id, const QString &title, int session)
{
    return edit({id.uuid(), "title"_L1}, session, tr("Edit title"), [title](Session &, Entry &entry) -> Result<void> {
        entry.title = title;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setBody(const EntryId &id, const QString &body, int session)
{
    return edit({id.uuid(), "body"_L1}, session, tr("Edit text"), [body](Session &, Entry &entry) -> Result<void> {
        entry.body = body;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setDate(const EntryId &id, QDate date, int session)
{
    return edit({id.uuid(), "date"_L1}, session, tr("Change date"), [date](Session &, Entry &entry) -> Result<void> {
        entry.date = date;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setKind(const EntryId &id, EntryKind kind)
{
    return edit({id.uuid(), "kind"_L1}, 0, tr("Change kind"), [kind](Session &, Entry &entry) -> Result<void> {
        entry.kind = kind;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setAudience(const EntryId &id, Audience audience)
{
    return edit({id.uuid(), "audience"_L1}, 0, tr("Change audience"),
                [audience](Session &, Entry &entry) -> Result<void> {
                    entry.audience = audience;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setStarred(const EntryId &id, bool starred)
{
    return edit({id.uuid(), "starred"_L1}, 0, starred ? tr("Star") : tr("Remove star"),
                [starred](Session &, Entry &entry) -> Result<void> {
                    entry.starred = starred;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setAboveAndBeyond(const EntryId &id, bool aboveAndBeyond)
{
    return edit({id.uuid(), "aboveandbeyond"_L1}, 0, tr("Change “above and beyond”"),
                [aboveAndBeyond](Session &, Entry &entry) -> Result<void> {
                    entry.aboveAndBeyond = aboveAndBeyond;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setMetrics(const EntryId &id, const QList<Metric> &metrics, int session)
{
    return edit({id.uuid(), "metrics"_L1}, session, tr("Edit figures"),
                [metrics](Session &, Entry &entry) -> Result<void> {
                    entry.metrics = metrics;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setPeople(const EntryId &id, const QStringList &names)
{
    return edit({id.uuid(), "people"_L1}, 0, tr("Change people"),
                [names, now = m_clock.now()](Session &session, Entry &entry) {
                    return idsFor<Person, PersonRepository>(names, session, now).transform([&entry](const auto &ids) {
                        entry.people = ids;
                    });
                });
}

QFuture<Result<void>> JournalEdits::setGoals(const EntryId &id, const QStringList &names)
{
    return edit({id.uuid(), "goals"_L1}, 0, tr("Change goals"),
                [names, now = m_clock.now()](Session &session, Entry &entry) {
                    return idsFor<Goal, GoalRepository>(names, session, now).transform([&entry](const auto &ids) {
                        entry.goals = ids;
                    });
                });
}

QFuture<Result<void>> JournalEdits::setTags(const EntryId &id, const QStringList &names)
{
    return edit({id.uuid(), "tags"_L1}, 0, tr("Change tags"),
                [names, now = m_clock.now()](Session &session, Entry &entry) {
                    return idsFor<Tag, TagRepository>(names, session, now).transform([&entry](const auto &ids) {
                        entry.tags = ids;
                    });
                });
}

QFuture<Result<void>> JournalEdits::moveToTrash(const EntryId &id, const QString &title)
{
    return m_pending.perform({.text = tr("Delete “%1”").arg(title), .notice = tr("Moved “%1” to the trash").arg(title)},
                             {id.uuid(), "trash"_L1}, [id, now = m_clock.now()](Session &session) {
                                 return EntryRepository(session).moveToTrash(id, now);
                             });
}

} // namespace Headway
