// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalimporter.h"
#include "importedentrywriter.h"
#include "importedrepository.h"

#include <QCoreApplication>
#include <QSet>

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JournalImporter)
};

/**
 * Those that are not known by what was read of them either. An entry that was `met` is none of them: several may look
 * the same once they are read, and a new one among them must not be taken for one that is there.
 */
QList<const ImportedEntry *> knownByNothing(const QList<const ImportedEntry *> &entries,
                                            const QHash<QByteArray, EntryId> &imported, QSet<EntryId> &met)
{
    QList<const ImportedEntry *> unknown;
    for (const ImportedEntry *entry : entries) {
        const EntryId known = imported.value(entry->fingerprintAsRead);
        if (known.isNull() || met.contains(known))
            unknown << entry;
        else
            met << known;
    }
    return unknown;
}

} // namespace

JournalImporter::JournalImporter(ImportOptions options, ImportControl control)
    : m_options(options)
    , m_control(std::move(control))
{}

Result<JournalImporter::Sorted> JournalImporter::sorted(Session &session, const ImportedJournal &journal)
{
    ImportedRepository repository(session);
    const auto imported = repository.fingerprints(journal.source);
    if (!imported)
        return std::unexpected(imported.error());
    QSet<EntryId> met;
    QSet<EntryId> there;
    QList<const ImportedEntry *> unmet;
    for (const ImportedEntry &entry : journal.entries) {
        const auto isThere = entry.id.isNull() ? Result<bool>(false) : repository.isThere(entry.id);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (imported->contains(entry.fingerprint))
            met << imported->value(entry.fingerprint);
        else if (*isThere)
            there << entry.id;
        else
            unmet << &entry;
    }
    const QList<const ImportedEntry *> fresh = knownByNothing(unmet, *imported, met);
    return Sorted{fresh, met + there};
}

Result<ImportSummary> JournalImporter::summaryOf(Session &session, const ImportedJournal &journal,
                                                 const Sorted &entries)
{
    return ImportedRepository(session).trashed().transform([&](const QSet<EntryId> &trashed) {
        const int imported = int(entries.fresh.size());
        return ImportSummary{.imported = imported,
                             .alreadyThere = int(journal.entries.size()) - imported,
                             .skipped = journal.skipped,
                             .shortened = journal.shortened,
                             .inTrash = int((entries.known & trashed).size())};
    });
}

Result<ImportSummary> JournalImporter::preview(Session &session, const ImportedJournal &journal) const
{
    return sorted(session, journal).and_then([&](const Sorted &entries) {
        return summaryOf(session, journal, entries);
    });
}

UserAction JournalImporter::action(const ImportSummary &preview, const QString &fileName)
{
    //: What undo takes back
    return {ImportText::tr("Import of %n entries from %1", nullptr, preview.imported).arg(fileName)};
}

Result<ImportSummary> JournalImporter::write(Session &session, const ImportedJournal &journal,
                                             const QDateTime &now) const
{
    const auto entries = sorted(session, journal);
    if (!entries)
        return std::unexpected(entries.error());
    auto summary = summaryOf(session, journal, *entries);
    if (!summary)
        return summary;
    auto writer = ImportedEntryWriter::load(session, m_options, now);
    if (!writer)
        return std::unexpected(writer.error());
    const QList<const ImportedEntry *> &fresh = entries->fresh;
    for (qsizetype done = 0; done < fresh.size(); ++done) {
        const auto written =
            m_control.goOn(done, fresh.size()).and_then([&] { return writer->write(journal.source, *fresh.at(done)); });
        if (!written)
            return std::unexpected(written.error());
    }
    m_control.report(fresh.size(), fresh.size());
    summary->skipped += writer->skipped();
    return summary;
}

} // namespace Headway
