// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalimporter.h"
#include "importedentrywriter.h"
#include "importedrepository.h"

#include <QCoreApplication>

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
    QList<const ImportedEntry *> entries;
    for (const ImportedEntry &entry : journal.entries) {
        const auto isThere = entry.id.isNull() ? Result<bool>(false) : repository.isThere(entry.id);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere && !imported->contains(entry.fingerprint))
            entries << &entry;
    }
    return entries;
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
