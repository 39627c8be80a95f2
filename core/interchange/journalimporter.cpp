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

ImportSummary summaryOf(const ImportedJournal &journal, qsizetype imported)
{
    return {int(imported), int(journal.entries.size() - imported), journal.skipped, journal.shortened};
}

/**
 * Those that are not known by what was read of them either. An entry that was `met` is none of them: several may look
 * the same once they are read, and a new one among them must not be taken for one that is there.
 */
QList<const ImportedEntry *> knownByNothing(const QList<const ImportedEntry *> &entries,
                                            const QHash<QByteArray, EntryId> &imported, QSet<EntryId> met)
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

Result<QList<const ImportedEntry *>> JournalImporter::newEntries(Session &session, const ImportedJournal &journal)
{
    ImportedRepository repository(session);
    const auto imported = repository.fingerprints(journal.source);
    if (!imported)
        return std::unexpected(imported.error());
    QSet<EntryId> met;
    QList<const ImportedEntry *> unmet;
    for (const ImportedEntry &entry : journal.entries) {
        const auto isThere = entry.id.isNull() ? Result<bool>(false) : repository.isThere(entry.id);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (imported->contains(entry.fingerprint))
            met << imported->value(entry.fingerprint);
        else if (!*isThere)
            unmet << &entry;
    }
    return knownByNothing(unmet, *imported, std::move(met));
}

Result<ImportSummary> JournalImporter::preview(Session &session, const ImportedJournal &journal) const
{
    return newEntries(session, journal).transform([&](const QList<const ImportedEntry *> &entries) {
        return summaryOf(journal, entries.size());
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
    const auto entries = newEntries(session, journal);
    if (!entries)
        return std::unexpected(entries.error());
    auto writer = ImportedEntryWriter::load(session, m_options, now);
    if (!writer)
        return std::unexpected(writer.error());
    for (qsizetype done = 0; done < entries->size(); ++done) {
        const auto written = m_control.goOn(done, entries->size()).and_then([&] {
            return writer->write(journal.source, *entries->at(done));
        });
        if (!written)
            return std::unexpected(written.error());
    }
    m_control.report(entries->size(), entries->size());
    ImportSummary summary = summaryOf(journal, entries->size());
    summary.skipped += writer->skipped();
    return summary;
}

} // namespace Headway
