// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "linkstotrash.h"
#include "repositoryfor.h"
#include "session.h"

namespace Headway {

/** What a list shows of an entry: everything but its texts. */
struct EntrySummary
{
    EntryId id;
    QDate date = {};
    QString title = {};
    EntryKind kind = EntryKind::Accomplishment;
    Audience audience = Audience::Private;
    bool starred = false;
    bool aboveAndBeyond = false;
    QList<Metric> metrics = {};
    QList<TagId> tags = {};
    QList<GoalId> goals = {};
    QList<EntryPerson> people = {};
    QList<StrengthId> strengths = {};
    QList<CriterionId> criteria = {};
    QList<Attachment> attachments = {};
    QStringList dismissedFindings = {};

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

/** A place in the journal, newest first: by date, and within a day by when it was made. */
struct EntryPosition
{
    QDate date;
    EntryId id;

    friend bool operator==(const EntryPosition &, const EntryPosition &) = default;
    /** Whether `a` stands before (is newer than) `b`. */
    friend bool operator<(const EntryPosition &a, const EntryPosition &b)
    {
        return a.date != b.date ? a.date > b.date : b.id < a.id;
    }
};

/** Reads and writes entries with their metrics and links. What is in the trash is not found. */
class EntryRepository final
{
public:
    explicit EntryRepository(Session &session);

    Result<std::optional<Entry>> find(const EntryId &id);
    /** Whole entries of a period, oldest first; both ends included, a null date leaves that end open. */
    Result<QList<Entry>> inPeriod(QDate from, QDate to, LinksToTrash toTrash = LinksToTrash::Hidden);
    /** One page of the journal, newest first, behind `after` (or from the top). */
    Result<QList<EntrySummary>> page(const std::optional<EntryPosition> &after, int limit);
    /** The journal from its top down to `last`, however long that is: not for the window's thread. */
    Result<QList<EntrySummary>> downTo(const EntryPosition &last);
    /** Where an entry stands in the journal; nothing where it does not. */
    Result<std::optional<EntryPosition>> placeOf(const EntryId &id);
    /** Summaries of just these entries, in their order; those that are gone are left out. */
    Result<QList<EntrySummary>> summaries(const QList<EntryId> &ids);
    Result<qint64> count();

    /** Writes a new entry. Its createdAt and changedAt are set to `now`. */
    Result<void> insert(const Entry &entry, const QDateTime &now);
    /** Writes what differs from what is stored, so that undo takes back no more than was changed. */
    Result<void> update(const Entry &entry, const QDateTime &now);
    Result<void> moveToTrash(const EntryId &id, const QDateTime &now);

private:
    Result<void> writeBesides(const Entry &stored, const Entry &wanted);
    Result<std::optional<Entry>> findAs(const EntryId &id, Entry (*map)(const QSqlQuery &));

    Session &m_session;
};

template<>
struct RepositoryOf<Entry>
{
    using Type = EntryRepository;
};

} // namespace Headway
