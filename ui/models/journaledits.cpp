// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"

#include "entryrepository.h"
#include "goalrepository.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "recordsbyname.h"
#include "recordwords.h"
#include "recordwork.h"
#include "tagrepository.h"

namespace Headway {

namespace {

/** How an entry names the records of one kind, and what the undo menu says of it, with %1 for the entry's title. */
template<typename Record>
struct LinkField;

template<>
struct LinkField<Person>
{
    static constexpr auto ids = &Entry::people;
    static constexpr QLatin1StringView name = Field::people;
    static QString words() { return JournalEdits::tr("Change people of “%1”"); }
};

template<>
struct LinkField<Goal>
{
    static constexpr auto ids = &Entry::goals;
    static constexpr QLatin1StringView name = Field::goals;
    static QString words() { return JournalEdits::tr("Change goals of “%1”"); }
};

template<>
struct LinkField<Tag>
{
    static constexpr auto ids = &Entry::tags;
    static constexpr QLatin1StringView name = Field::tags;
    static QString words() { return JournalEdits::tr("Change tags of “%1”"); }
};

template<typename Record>
RecordField linkField(const EntryId &entry, const Id<Record> &known, const QString &name)
{
    return {entry.uuid(), LinkField<Record>::name, known.isNull() ? name : known.uuid().toString()};
}

/** Which of the records `ids` the name means; a null id where none. */
template<typename Record>
Result<Id<Record>> linkedAs(Session &session, const QList<Id<Record>> &ids, const QString &name)
{
    return RepositoryFor<Record>(session).all().transform([&](QList<Record> records) {
        records.removeIf([&ids](const Record &record) { return !ids.contains(record.id); });
        NameIndex names;
        for (const Record &record : std::as_const(records))
            names.append(record.name);
        const qsizetype place = names.indexOf(name);
        return place < 0 ? Id<Record>() : records.at(place).id;
    });
}

} // namespace

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

QFuture<Result<void>> JournalEdits::edit(const RecordField &field, const QString &title, int session, UserAction action,
                                         const Change &change)
{
    m_pending.gatherTyped(); // What was typed into a new entry is its making, and not what is chosen behind it.
    const EntryId id(field.record);
    if (m_new.noteEdit(field.record, session))
        action.text = tr("New entry “%1”");
    action.text = action.text.arg(RecordText::called(title));
    action.mergeKey = field.visitKey(session);
    const auto work = recordWork<EntryRepository>(
        id, m_new.unstored(id), tr("This entry is in the trash. Undo brings it back."), m_clock.now(), change);
    return m_pending.perform(action, field, work);
}

template<typename Value>
QFuture<Result<void>> JournalEdits::set(const EditedEntry &entry, QLatin1StringView field, const QString &text,
                                        Value Entry::*member, const std::type_identity_t<Value> &value, int session)
{
    return edit({entry.id.uuid(), field}, entry.name, session, {text},
                [member, value](Session &, Entry &stored) -> Result<void> {
                    stored.*member = value;
                    return {};
                });
}

template<typename Record>
QFuture<Result<void>> JournalEdits::link(const EditedEntry &entry, const Id<Record> &known, const QString &name)
{
    const auto change = [name, now = m_clock.now()](Session &session, Entry &stored) {
        QList<Id<Record>> &linked = stored.*LinkField<Record>::ids;
        return RecordsByName<Record>::load(session)
            .and_then([&](RecordsByName<Record> records) { return records.idsOf({name}, now, linked); })
            .transform([&](const QList<Id<Record>> &found) {
                if (!linked.contains(found.constFirst()))
                    linked << found.constFirst();
            });
    };
    return edit(linkField(entry.id, known, name), entry.name, 0, {LinkField<Record>::words()}, change);
}

template<typename Record>
QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &entry, const Id<Record> &known, const QString &name)
{
    const auto change = [known, name](Session &session, Entry &stored) {
        QList<Id<Record>> &linked = stored.*LinkField<Record>::ids;
        const auto meant = known.isNull() ? linkedAs(session, linked, name) : Result<Id<Record>>(known);
        return meant.transform([&linked](const Id<Record> &goes) { linked.removeAll(goes); });
    };
    return edit(linkField(entry.id, known, name), entry.name, 0, {LinkField<Record>::words()}, change);
}

template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const PersonId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const GoalId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const TagId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const PersonId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const GoalId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const TagId &, const QString &);

QFuture<Result<void>> JournalEdits::setTitle(const EditedEntry &entry, const QString &title, int session)
{
    return set(entry, Field::title, tr("Edit title of “%1”"), &Entry::title, title, session);
}

QFuture<Result<void>> JournalEdits::setBody(const EditedEntry &entry, const QString &body, int session)
{
    return set(entry, Field::body, tr("Edit text of “%1”"), &Entry::body, body, session);
}

QFuture<Result<void>> JournalEdits::setDate(const EditedEntry &entry, QDate date, int session)
{
    return set(entry, Field::date, tr("Change date of “%1”"), &Entry::date, date, session);
}

QFuture<Result<void>> JournalEdits::setKind(const EditedEntry &entry, EntryKind kind)
{
    return set(entry, Field::kind, tr("Change kind of “%1”"), &Entry::kind, kind);
}

QFuture<Result<void>> JournalEdits::setAudience(const EditedEntry &entry, Audience audience)
{
    return set(entry, Field::audience, tr("Change audience of “%1”"), &Entry::audience, audience);
}

QFuture<Result<void>> JournalEdits::releaseToBoss(const EntryId &id, const QString &title)
{
    const UserAction action{.text = tr("Release “%1”"),
                            .notice = tr("Released “%1” to your boss").arg(RecordText::called(title))};
    return edit({id.uuid(), Field::audience}, title, 0, action, [](Session &, Entry &stored) -> Result<void> {
        stored.audience = Audience::Boss;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setStarred(const EditedEntry &entry, bool starred)
{
    //: What undo takes back; %1 is the title of an entry
    return set(entry, Field::starred, starred ? tr("Star “%1”") : tr("Remove star of “%1”"), &Entry::starred, starred);
}

QFuture<Result<void>> JournalEdits::setAboveAndBeyond(const EditedEntry &entry, bool aboveAndBeyond)
{
    return set(entry, Field::aboveAndBeyond, tr("Change “above and beyond” of “%1”"), &Entry::aboveAndBeyond,
               aboveAndBeyond);
}

QFuture<Result<void>> JournalEdits::setMetrics(const EditedEntry &entry, const QList<Metric> &metrics, int session)
{
    return set(entry, Field::metrics, tr("Edit figures of “%1”"), &Entry::metrics, metrics, session);
}

QFuture<Result<void>> JournalEdits::moveToTrash(const EntryId &id, const QString &title)
{
    const std::optional<Entry> begun = unstored(id);
    if (begun)
        m_pending.retry(); // Of what is only now written, all goes with it.
    const auto work = [id, begun, now = m_clock.now()](Session &session) {
        EntryRepository entries(session);
        return entries.find(id)
            .and_then([&](const std::optional<Entry> &stored) {
                return stored || !begun ? Result<void>() : entries.insert(*begun, now);
            })
            .and_then([&] { return entries.moveToTrash(id, now); });
    };
    const QString called = RecordText::called(title);
    const UserAction action{.text = tr("Delete “%1”").arg(called), .notice = tr("Moved “%1” to the trash").arg(called)};
    const auto moving = m_pending.perform(action, {id.uuid(), Field::trash}, work);
    m_new.noteStored(id.uuid()); // Nothing makes it again that is written later.
    return moving;
}

} // namespace Headway
