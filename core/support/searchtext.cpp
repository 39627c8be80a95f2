// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool mayNeedSegments(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.isSurrogate() || writesNoSpaces(c.unicode()); });
}

QStringList wordsOf(const QString &typed)
{
    static const QRegularExpression space(u"[\\s\\p{C}]+"_s);
    QStringList words = typed.split(space, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !isIndexed(word); });
    return words;
}

} // namespace

bool writesNoSpaces(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) // kana
           || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff)   // ideographs
           || (c >= 0xac00 && c <= 0xd7af)  // hangul syllables
           || (c >= 0x0e00 && c <= 0x0eff); // Thai and Lao
}

QString segmentForIndex(const QString &text)
{
    if (!mayNeedSegments(text))
        return text;
    QString segmented;
    segmented.reserve(text.size() * 2);
    for (const char32_t c : text.toUcs4()) {
        const bool alone = writesNoSpaces(c);
        if (alone)
            segmented += u' ';
        segmented += QChar::fromUcs4(c);
        if (alone)
            segmented += u' ';
    }
    return segmented;
}

bool isIndexed(const QString &word)
{
    return std::ranges::any_of(word.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

QString indexTerm(const QString &words)
{
    QString term = segmentForIndex(words).simplified();
    term.replace(u'"', u"\"\""_s);
    return u'"' + term + u'"';
}

QString indexBeginning(const QString &words)
{
    const bool mayGoOn = !words.isEmpty() && !writesNoSpaces(words.toUcs4().constLast());
    return indexTerm(words) + (mayGoOn ? u"*"_s : QString());
}

QString indexQuery(const QString &typed)
{
    QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    const QString last = indexBeginning(words.takeLast());
    QStringList terms;
    for (const QString &word : std::as_const(words))
        terms << indexTerm(word);
    return (terms << last).join(u' ');
}

} // namespace Headway
