// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwords.h"

#include "shortname.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int mostShown = 5;     // Enough to see whether dates and titles are what they should be.
constexpr int mostSkipped = 100; // Nobody reads more of them; the file wants mending then.

QString dayOf(QDate date, QLocale::FormatType format)
{
    return QLocale().toString(date, format);
}

QString placeOf(const SkippedItem &item)
{
    const QString line = item.line > 0 ? ImportWords::tr("Line %1").arg(item.line) : QString();
    if (item.file.isEmpty() || line.isEmpty())
        return item.file + line;
    return ImportWords::tr("%1, line %2", "2026-01.txt, line 3").arg(item.file).arg(item.line);
}

/** With its figures: whether 1.250 is more than a thousand is to be seen before it comes in. */
QString lineOf(const ImportedEntry &entry)
{
    QStringList parts{dayOf(entry.date, QLocale::ShortFormat), shortName(entry.title)};
    for (const Metric &metric : entry.metrics)
        parts << figures(metric, QLocale());
    return parts.join(u'\t');
}

} // namespace

QString ImportWords::held(const ImportedJournal &journal, const QString &name)
{
    const QList<ImportedEntry> &entries = journal.entries;
    const QString count = tr("%1 holds %Ln entry(s)", nullptr, int(entries.size())).arg(name);
    if (entries.isEmpty())
        return count + u'.';
    const QString first = dayOf(entries.constFirst().date, QLocale::LongFormat);
    const QString last = dayOf(entries.constLast().date, QLocale::LongFormat);
    return first == last ? tr("%1, of %2.", "journal.txt holds 3 entries, of 3 May 2026.").arg(count, first)
                         : tr("%1, from %2 to %3.", "journal.txt holds 3 entries, from 3 May 2026 to 4 May 2026.")
                               .arg(count, first, last);
}

QString ImportWords::news(const ImportSummary &summary)
{
    const QString trashed = summary.inTrash > 0 ? u' ' + tr("%Ln of those lie in the trash; take them out of it there.",
                                                            nullptr, summary.inTrash)
                                                : QString();
    if (summary.imported == 0)
        return tr("All of it was imported before, so there is nothing to import.") + trashed;
    if (summary.alreadyThere == 0)
        return tr("All of it is new, and comes in private: only you can read it until you release it.");
    return tr("%Ln entry(s) of it are new, and come in private: only you can read them until you release them.",
              nullptr, summary.imported) +
           u' ' + tr("%Ln were imported before and are left alone.", nullptr, summary.alreadyThere) + trashed;
}

QString ImportWords::beginning(const ImportedJournal &journal)
{
    QStringList lines;
    for (const ImportedEntry &entry : journal.entries.first(std::min<qsizetype>(journal.entries.size(), mostShown)))
        lines << lineOf(entry);
    if (const int more = int(journal.entries.size()) - mostShown; more > 0)
        lines << tr("… and %Ln more", nullptr, more);
    return lines.join(u'\n');
}

QString ImportWords::leftHeading(const ImportSummary &summary)
{
    return tr("%Ln part(s) of it cannot be imported as they stand:", nullptr,
              int(summary.skipped.size() + summary.shortened.size()));
}

QString ImportWords::leftOutHeading(const ImportSummary &summary)
{
    return tr("%Ln part(s) of it did not come in as they stand there:", nullptr,
              int(summary.skipped.size() + summary.shortened.size()));
}

QString ImportWords::left(const ImportSummary &summary)
{
    QList<SkippedItem> items = summary.skipped + summary.shortened;
    std::ranges::stable_sort(items, {}, [](const SkippedItem &item) { return std::pair(item.file, item.line); });
    QStringList lines;
    for (const SkippedItem &item : items.first(std::min<qsizetype>(items.size(), mostSkipped)))
        lines << tr("%1: %2", "Line 3: The entry is empty.").arg(placeOf(item), item.reason);
    if (const int more = int(items.size()) - mostSkipped; more > 0)
        lines << tr("… and %Ln more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace Headway
