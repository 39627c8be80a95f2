// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "goal.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "person.h"
#include "recordsbyname.h"
#include "strength.h"
#include "tag.h"

namespace Headway {

/** Writes one imported entry after the other, with the records that they name. For use inside of one transaction. */
class ImportedEntryWriter final
{
public:
    static Result<ImportedEntryWriter> load(Session &session, const ImportOptions &options, const QDateTime &now);

    /** `source` names the format that remembers it. */
    Result<void> write(const QString &source, const ImportedEntry &imported);

    /** Attachments that could not be kept; their entries came in without them. */
    const QList<SkippedItem> &skipped() const { return m_skipped; }

private:
    struct Names
    {
        RecordsByName<Person> people;
        RecordsByName<Goal> goals;
        RecordsByName<Tag> tags;
        RecordsByName<Strength> strengths;
        RecordsByName<Criterion> criteria;
    };
    ImportedEntryWriter(Session &session, const ImportOptions &options, QDateTime now, Names names);

    Result<void> remember(const QString &source, const ImportedEntry &imported, const EntryId &entry);
    EntryId idFor(const ImportedEntry &imported);
    template<typename Record>
    Result<QList<Id<Record>>> idsOf(RecordsByName<Record> &records, const QStringList &names,
                                    const ImportedEntry &imported) const;
    Result<void> link(const ImportedEntry &imported, Entry &entry);
    Result<void> linkPeople(const ImportedEntry &imported, Entry &entry);
    Result<void> linkTags(const ImportedEntry &imported, Entry &entry);
    Result<void> linkRest(const ImportedEntry &imported, Entry &entry);
    Result<void> attachAll(const ImportedEntry &imported, Entry &entry);

    Session &m_session;
    ImportOptions m_options;
    QDateTime m_now;
    Names m_names;
    QList<SkippedItem> m_skipped;
    QSet<EntryId> m_used; ///< Ids that were given.
};

} // namespace Headway
