// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"

#include "entryrepository.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "tagrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString visitKey(QLatin1StringView field, const EntryId &id, int session)
{
    return u"%1/%2/%3"_s.arg(field, id.uuid().toString(QUuid::WithoutBraces)).arg(session);
}

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

JournalEdits::JournalEdits(Career &career, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_clock(clock)
{}

QFuture<Result<void>> JournalEdits::perform(const Attempt &attempt)
{
    ++m_pending;
    return m_career.perform(attempt.action, attempt.work).then(this, [this, attempt](const Result<void> &saved) {
        settle(attempt, saved);
        return saved;
    });
}

void JournalEdits::settle(const Attempt &attempt, const Result<void> &saved)
{
    // Whether it was saved or not, what an earlier attempt wanted to write into the same field is outdated.
    const qsizetype before = m_unsaved.size();
    if (!attempt.field.isEmpty())
        m_unsaved.removeIf([&attempt](const Attempt &earlier) { return earlier.field == attempt.field; });
    // An entry that is gone takes no edit, now or later; everything else is worth another try.
    if (!saved && saved.error().kind != Error::Kind::NotFound)
        m_unsaved << attempt;
    if (!saved || before != m_unsaved.size())
        Q_EMIT unsavedChanged(unsaved());
    if (--m_pending == 0)
        Q_EMIT settled();
}

void JournalEdits::retry()
{
    for (const Attempt &attempt : std::exchange(m_unsaved, {}))
        perform(attempt);
    Q_EMIT unsavedChanged(unsaved());
}

QFuture<Result<void>> JournalEdits::edit(const EntryId &id, const QString &text, const QString &mergeKey, Change change)
{
    const auto work = [id, now = m_clock.now(), change = std::move(change)](Session &session) -> Result<void> {
        EntryRepository entries(session);
        auto entry = entries.find(id);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return refuse(Error::Kind::NotFound, tr("This entry is in the trash. Undo brings it back."));
        return change(session, **entry).and_then([&] { return entries.update(**entry, now); });
    };
    // The action's words name the field: "Edit title".
    return perform({{text, mergeKey}, work, text + QString::fromLatin1(id.bytes().toHex())});
}

QFuture<Result<void>> JournalEdits::add(const Entry &entry)
{
    return perform({{tr("New entry")}, [entry, now = m_clock.now()](Session &session) {
                        return EntryRepository(session).insert(entry, now);
                    }});
}

QFuture<Result<void>> JournalEdits::setTitle(const EntryId &id, const QString &title, int session)
{
    return edit(id, tr("Edit title"), visitKey("title"_L1, id, session),
                [title](Session &, Entry &entry) -> Result<void> {
                    entry.title = title;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setBody(const EntryId &id, const QString &body, int session)
{
    return edit(id, tr("Edit text"), visitKey("body"_L1, id, session), [body](Session &, Entry &entry) -> Result<void> {
        entry.body = body;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setDate(const EntryId &id, QDate date)
{
    return edit(id, tr("Change date"), {}, [date](Session &, Entry &entry) -> Result<void> {
        entry.date = date;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setKind(const EntryId &id, EntryKind kind)
{
    return edit(id, tr("Change kind"), {}, [kind](Session &, Entry &entry) -> Result<void> {
        entry.kind = kind;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setAudience(const EntryId &id, Audience audience)
{
    return edit(id, tr("Change audience"), {}, [audience](Session &, Entry &entry) -> Result<void> {
        entry.audience = audience;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setStarred(const EntryId &id, bool starred)
{
    return edit(id, starred ? tr("Star") : tr("Remove star"), {}, [starred](Session &, Entry &entry) -> Result<void> {
        entry.starred = starred;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setAboveAndBeyond(const EntryId &id, bool aboveAndBeyond)
{
    return edit(id, tr("Change “above and beyond”"), {}, [aboveAndBeyond](Session &, Entry &entry) -> Result<void> {
        entry.aboveAndBeyond = aboveAndBeyond;
        return {};
    });
}

QFuture<Result<void>> JournalEdits::setMetrics(const EntryId &id, const QList<Metric> &metrics, int session)
{
    return edit(id, tr("Edit figures"), visitKey("metrics"_L1, id, session),
                [metrics](Session &, Entry &entry) -> Result<void> {
                    entry.metrics = metrics;
                    return {};
                });
}

QFuture<Result<void>> JournalEdits::setPeople(const EntryId &id, const QStringList &names)
{
    return edit(id, tr("Change people"), {}, [names, now = m_clock.now()](Session &session, Entry &entry) {
        return idsFor<Person, PersonRepository>(names, session, now).transform([&entry](const auto &ids) {
            entry.people = ids;
        });
    });
}

QFuture<Result<void>> JournalEdits::setGoals(const EntryId &id, const QStringList &names)
{
    return edit(id, tr("Change goals"), {}, [names, now = m_clock.now()](Session &session, Entry &entry) {
        return idsFor<Goal, GoalRepository>(names, session, now).transform([&entry](const auto &ids) {
            entry.goals = ids;
        });
    });
}

QFuture<Result<void>> JournalEdits::setTags(const EntryId &id, const QStringList &names)
{
    return edit(id, tr("Change tags"), {}, [names, now = m_clock.now()](Session &session, Entry &entry) {
        return idsFor<Tag, TagRepository>(names, session, now).transform([&entry](const auto &ids) {
            entry.tags = ids;
        });
    });
}

QFuture<Result<void>> JournalEdits::moveToTrash(const EntryId &id, const QString &title)
{
    return perform({{tr("Delete “%1”").arg(title)}, [id, now = m_clock.now()](Session &session) {
                        return EntryRepository(session).moveToTrash(id, now);
                    }});
}

} // namespace Headway
