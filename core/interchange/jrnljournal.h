// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsummary.h"
#include "result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

namespace Headway {

/** What is longer is no entry that anybody wrote. */
inline constexpr qsizetype longestJrnlText = 1'000'000;

/** One entry of a jrnl journal, as jrnl keeps it. */
struct JrnlEntry
{
    QDate date = {};
    QTime time = {};
    QString title = {};
    QString body = {};
    bool starred = false;
    QStringList tags = {}; ///< With their sign, as they are written in the text: "@Tom".
    int line = 0;          ///< Of the file, from 1.

    friend bool operator==(const JrnlEntry &, const JrnlEntry &) = default;
};

/** What a file held, and what of it could not be read. */
struct JrnlJournal
{
    QList<JrnlEntry> entries = {}; ///< The oldest first.
    QList<SkippedItem> skipped = {};
    QList<SkippedItem> shortened = {}; ///< Tags and titles that were too long.

    friend bool operator==(const JrnlJournal &, const JrnlJournal &) = default;
};

/** Why there is no journal, or nothing of it was imported: somebody asked to stop. */
Error importCancelled();

/** Puts entries in the order of their days and hours, equal ones in the order of the file. */
void sortByTime(QList<JrnlEntry> &entries);

/**
 * Adds an entry to the journal, its tags no longer than a name may be. Its title stays as it is, since the entry is
 * known by it; the importer parts it.
 */
void addEntry(JrnlJournal &journal, JrnlEntry entry);

/** The tags in a text, each once, without regard to case: `@name` and `#word` behind a space, as jrnl finds them. */
QStringList jrnlTagsIn(const QString &text);

} // namespace Headway
