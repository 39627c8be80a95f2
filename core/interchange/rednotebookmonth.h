// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedjournal.h"
#include "importfingerprints.h"

namespace Headway {

struct YamlNode;

/** Reads one month of RedNotebook into a journal. */
class RedNotebookMonth final
{
public:
    static bool isNameOfMonth(const QString &file);

    /** `file` is the path within what is imported; its name says which month it is. */
    RedNotebookMonth(ImportedJournal &journal, ImportFingerprints &fingerprints, QString file);

    /** Takes in its days. What cannot be read goes among the skipped, and the rest is read. */
    void read(const QByteArray &text);

private:
    /** What is noted for a day beside its text. */
    struct Categories
    {
        QStringList tags = {};
        QStringList notes = {}; ///< Markdown.
    };

    void readPieces(const QByteArray &text);
    void addDays(const YamlNode &days, int linesBefore);
    void addDay(int number, const YamlNode &content, int line);
    void addEntry(ImportedEntry entry, const QString &text, const Categories &categories, bool isLast);
    static Categories categoriesOf(const YamlNode &day);
    void skip(int line, const QString &reason) { m_journal.skipped.append({line, reason, m_file}); }

    ImportedJournal &m_journal;
    ImportFingerprints &m_fingerprints;
    QString m_file;
    int m_year;
    int m_month;
};

} // namespace Headway
