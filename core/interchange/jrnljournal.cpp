// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnljournal.h"

#include "entrytitle.h"
#include "nameindex.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct JrnlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JrnlReader)
};

} // namespace

void addEntry(JrnlJournal &journal, JrnlEntry entry)
{
    for (QString &tag : entry.tags) {
        const QString name = tag.sliced(1);
        if (name.size() <= longestName)
            continue;
        tag = tag.front() + shortenedName(name);
        journal.shortened.append(
            {entry.line,
             JrnlText::tr("The tag “%1…” is longer than %n character(s) and was shortened.", nullptr, int(longestName))
                 .arg(tag.left(20))});
    }
    if (entry.title.size() > longestTitle) {
        journal.shortened.append(
            {entry.line, JrnlText::tr("The title is longer than %n character(s); what is over stands at the beginning "
                                      "of the text.",
                                      nullptr, int(longestTitle))});
    }
    journal.entries << entry;
}

Error importCancelled()
{
    return {Error::Kind::Cancelled, JrnlText::tr("The import was cancelled; nothing was imported.")};
}

void sortByTime(QList<JrnlEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const JrnlEntry &a, const JrnlEntry &b) {
        return std::pair(a.date, a.time) < std::pair(b.date, b.time);
    });
}

QStringList jrnlTagsIn(const QString &text)
{
    // A number behind "#" counts something ("#1") and is no tag.
    static const QRegularExpression tag(u"(?<!\\S)(?:@|#(?!\\d+\\b))[-+*/\\w]*\\w"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    QSet<QString> seen;
    for (auto matches = tag.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        const QString folded = found.toCaseFolded();
        if (!seen.contains(folded))
            tags << found;
        seen << folded;
    }
    return tags;
}

} // namespace Headway
