// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importsummary.h"
#include "jrnljournal.h"
#include "person.h"
#include "recordsbyname.h"
#include "result.h"
#include "tag.h"
#include "useraction.h"

#include <QByteArray>
#include <QDateTime>

namespace Headway {

class Session;
struct Entry;

/**
 * Brings the entries of a jrnl journal into a career.
 *
 * What was imported before is known by its fingerprint and left alone, also where it was changed or thrown away
 * since. Each entry comes in private, its text as it was written. Tags become tags; with Tags::AsPeople those with an
 * `@` become people. Use:
 *
 *     const auto journal = readImportFile(file).and_then([&](auto &text) { return readJrnl(text, name); });
 *     const auto preview = importer.preview(reader, *journal);             // on a worker, with a reader of its own
 *     career.perform(importer.action(*preview, name), [&](Session &session) {
 *         return importer.write(session, *journal, now).transform(…); });  // on the storage thread
 */
class JrnlImporter final
{
public:
    enum class Tags { AsTags, AsPeople };

    explicit JrnlImporter(Tags tags, ImportControl control = {});

    /** What write() would bring. Reads only. */
    Result<ImportSummary> preview(Session &session, const JrnlJournal &journal) const;

    /** "Import of 5 entries from jrnl.json": what undo takes back. */
    static UserAction action(const ImportSummary &preview, const QString &fileName);

    /** Writes what is new, inside of the caller's transaction; Error::Kind::Cancelled where it was asked to stop. */
    Result<ImportSummary> write(Session &session, const JrnlJournal &journal, const QDateTime &now) const;

private:
    struct Item
    {
        const JrnlEntry *entry;
        QByteArray fingerprint;
    };
    struct Names
    {
        RecordsByName<Person> people;
        RecordsByName<Tag> tags;
    };

    Result<QList<Item>> newItems(Session &session, const JrnlJournal &journal) const;
    static Result<Names> loadNames(Session &session);
    Result<void> writeItem(Session &session, Names &names, const Item &item, const QDateTime &now) const;
    Result<void> addTags(Names &names, const JrnlEntry &from, Entry &entry, const QDateTime &now) const;

    Tags m_tags;
    ImportControl m_control;
};

} // namespace Headway
