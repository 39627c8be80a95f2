// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnltags.h"

#include "importfingerprints.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Headway {

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

void setJrnlTags(ImportedEntry &entry, const QStringList &tags)
{
    for (const QString &tag : tags)
        (tag.startsWith(u'@') ? entry.atWords : entry.tags) << tag.sliced(1);
}

void finishJrnl(ImportedJournal &journal)
{
    sortByTime(journal.entries);
    ImportFingerprints fingerprints;
    for (ImportedEntry &entry : journal.entries) {
        entry.fingerprint = fingerprints.of(
            {entry.date.toString(Qt::ISODate), entry.time.toString(u"HH:mm"_s), entry.title, entry.body});
    }
}

} // namespace Headway
