// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importsummary.h"
#include "result.h"
#include "useraction.h"

#include <QDateTime>
#include <QSet>

namespace Headway {

class Session;

/**
 * Brings the entries of another program's journal into a career, whatever its format.
 *
 * What was imported before is known by its fingerprint and left alone, also where it was changed or thrown away since.
 * Names mean the records that there are; what nobody has is made, private. Use:
 *
 *     const auto journal = importFormat(u"jrnl")->read(path, options, control);
 *     const auto preview = importer.preview(reader, *journal);             // on a worker, with a reader of its own
 *     career.perform(importer.action(*preview, name), [&](Session &session) {
 *         return importer.write(session, *journal, now).transform(…); });  // on the storage thread
 */
class JournalImporter final
{
public:
    explicit JournalImporter(ImportOptions options = {}, ImportControl control = {});

    /** What write() would bring. Reads only. */
    Result<ImportSummary> preview(Session &session, const ImportedJournal &journal) const;

    /** "Import of 5 entries from jrnl.json": what undo takes back. */
    static UserAction action(const ImportSummary &preview, const QString &fileName);

    /** Writes what is new, inside of the caller's transaction; Error::Kind::Cancelled where it was asked to stop. */
    Result<ImportSummary> write(Session &session, const ImportedJournal &journal, const QDateTime &now) const;

private:
    struct Sorted
    {
        QList<const ImportedEntry *> fresh = {}; ///< In the journal's order, as far as it has one.
        QSet<EntryId> known = {};                ///< Those that came in before.
    };
    static Result<Sorted> sorted(Session &session, const ImportedJournal &journal);
    static Result<ImportSummary> summaryOf(Session &session, const ImportedJournal &journal, const Sorted &entries);

    ImportOptions m_options;
    ImportControl m_control;
};

} // namespace Headway
