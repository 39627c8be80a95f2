// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnljournal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

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
    for (auto matches = tag.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!tags.contains(found, Qt::CaseInsensitive))
            tags << found;
    }
    return tags;
}

} // namespace Headway
