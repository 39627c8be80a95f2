// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvmapping.h"
#include "entry.h"
#include "importsummary.h"
#include "result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

#include <functional>

namespace Headway {

/** A file that belongs to an entry. Its bytes are read when they are wanted: an archive may hold more than memory. */
struct ImportedAttachment
{
    QString name;
    QString mediaType = {}; ///< As in Attachment; where it is empty, it follows from the name and the bytes.
    std::function<Result<QByteArray>()> read = {};

    friend bool operator==(const ImportedAttachment &a, const ImportedAttachment &b)
    {
        return a.name == b.name && a.mediaType == b.mediaType;
    }
};

/** Somebody who is named by an entry. */
struct ImportedPerson
{
    QString name;
    PersonPart part = PersonPart::Unsaid;
    bool mayBeQuoted = false;

    friend bool operator==(const ImportedPerson &, const ImportedPerson &) = default;
};

/** One entry of another program's journal, with the names of what it links. */
struct ImportedEntry
{
    /**
     * Of an entry that Headway exported: it is that one again, not made a second time where it is, and the names of
     * what it links mean the same names to the letter.
     */
    EntryId id = {};
    QDate date = {};
    QTime time = {}; ///< Of the day, where it is known: entries come in by it.
    QString title = {};
    QString body = {}; ///< Markdown.
    EntryKind kind = EntryKind::Accomplishment;
    Audience audience = Audience::Private; ///< Whatever others wrote stays private; only our own export says more.
    bool starred = false;
    bool aboveAndBeyond = false;
    QString situation = {}; ///< Markdown, like the two that follow.
    QString action = {};
    QString result = {};
    QList<Metric> metrics = {}; ///< Their ids are made when they are written.
    QStringList tags = {};
    QStringList atWords = {}; ///< Written with an @ and here without: tags or people, as ImportOptions says.
    QList<ImportedPerson> people = {};
    QStringList goals = {};
    QStringList strengths = {};
    QStringList criteria = {};
    QList<ImportedAttachment> attachments = {};
    Lasting lasting = Lasting::Unsaid;
    QDate lastingDate = {};
    QStringList dismissedFindings = {}; ///< Of our own export.
    int line = 0;                       ///< Of the file, from 1; 0 where it has none.
    QString file = {};                  ///< As in SkippedItem.
    QByteArray fingerprint = {};        ///< By which it is known again; see ImportFingerprints.
    QByteArray fingerprintAsRead = {};  ///< A second one, of what was read; empty where the first one is enough.

    friend bool operator==(const ImportedEntry &, const ImportedEntry &) = default;
};

/** What a file, a folder or an archive of another program held, and what of it could not be read. */
struct ImportedJournal
{
    QString source; ///< The format's name, "jrnl": fingerprints are looked for among those of one source.
    QList<ImportedEntry> entries = {}; ///< The oldest first.
    QList<SkippedItem> skipped = {};
    QList<SkippedItem> shortened = {}; ///< As in ImportSummary.
    std::optional<CsvLook> table = {}; ///< Of a table, how it was read.

    friend bool operator==(const ImportedJournal &, const ImportedJournal &) = default;
};

/**
 * Takes an entry into the journal, or among the skipped where it has no date, no text or one over `longestText`. Its
 * names become no longer than names may be. Its title stays as it is, since the entry may be known by it; the importer
 * parts it.
 */
void addEntry(ImportedJournal &journal, ImportedEntry entry);

/** Puts entries in the order of their days and hours, equal ones in the order of the file. */
void sortByTime(QList<ImportedEntry> &entries);

} // namespace Headway
