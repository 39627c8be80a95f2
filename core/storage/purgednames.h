// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "goal.h"
#include "person.h"
#include "profile.h"
#include "session.h"
#include "withheldnames.h"

#include <QMultiHash>

namespace Headway {

/** People and goals whose names keep no text from paper any more: they go for good, or are called otherwise. */
struct PurgedRecords
{
    QList<Person> people = {};
    QList<Goal> goals = {};
    QHash<QUuid, QUuid> bearers = {}; ///< Whose a name is, by its id: several may be one's, now and formerly.

    bool isEmpty() const { return people.isEmpty() && goals.isEmpty(); }
    /** Those of some audiences. */
    PurgedRecords of(const QList<Audience> &audiences) const;
};

/** Whose name a reason tells of. */
QUuid idOf(const LeftOutReason &reason);

/** A record that is printed, by the table in which it stands. */
struct PrintedRecord
{
    QLatin1StringView table;
    QUuid id;

    friend bool operator==(const PrintedRecord &, const PrintedRecord &) = default;
};

/** Finds in texts the names of such people and goals, beside those of all who stay. */
class PurgedNames final
{
public:
    static Result<PurgedNames> load(Session &session, const PurgedRecords &purged);

    /**
     * Whom and what the texts of one record name, which links `linked`. A name that somebody who stays has as well is
     * theirs where they are linked.
     */
    QList<LeftOutReason> in(const QStringList &texts, const QList<QUuid> &linked = {}) const;
    /** The same of what stands on the head of every report: whoever stays with the same name may be meant. */
    QList<LeftOutReason> inProfile(const Profile &profile) const;

private:
    explicit PurgedNames(const WithheldNames &names);
    void noteNamesakes(const PurgedRecords &purged, const PurgedRecords &staying);

    WithheldNames m_names;
    QMultiHash<QUuid, QUuid> m_namesakes; ///< Who stays and has the same name, by whose it is.
};

/** The audiences that read more than one that is `kept`. */
QList<Audience> audiencesBeyond(Audience kept);

/** Which records for one of `audiences` name somebody, by their text alone. Those in the trash count: they can come
 * back. */
Result<QList<PrintedRecord>> recordsNaming(Session &session, const PurgedNames &names,
                                           const QList<Audience> &audiences);

/** Lets nobody beyond `audience` read the records. */
Result<void> narrow(Session &session, const QList<PrintedRecord> &records, Audience audience, const QDateTime &now);

/** A text as reports set it: as it stands, and as Markdown. */
QStringList printedForms(const QString &text);

} // namespace Headway
