// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelledwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestWord = 60; // What is longer is no word, and dictionaries take long over it.

/** These write without spaces between words, or have no dictionaries of this kind. */
bool isWithoutWords(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c.isSurrogate();
    }
}

/** "NHS", "iPhone", "B2B" and the like are right as they are. */
bool isOrdinary(QStringView word)
{
    const auto isOdd = [](QChar c) { return c.isDigit() || c == u'_' || isWithoutWords(c); };
    return word.size() > 1 && word.size() <= longestWord && std::ranges::none_of(word, isOdd) &&
           std::ranges::none_of(word.sliced(1), [](QChar c) { return c.isUpper(); }) && word.at(0).isLetter();
}

/** A mail address, a path or a name of a file: what has such a sign between letters, up to the spaces around it. */
bool isAddress(QStringView token)
{
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        const QChar c = token.at(i);
        const bool joins = c == u'@' || c == u'\\' || c == u'_' || c == u'.' || c == u':';
        if (joins && token.at(i - 1).isLetterOrNumber() && token.at(i + 1).isLetterOrNumber())
            return true;
    }
    return token.contains(u"//"_s);
}

QStringView tokenAround(const QString &text, qsizetype start, qsizetype end)
{
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return QStringView(text).sliced(start, end - start);
}

} // namespace

QList<TextRange> spelledWords(const QString &text, const QList<TextRange> &leftOut)
{
    QList<TextRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary()) {
        if (!isOrdinary(QStringView(text).sliced(start, end - start)))
            continue;
        const TextRange word{int(start), int(end - start)};
        const auto covers = [&word](const TextRange &out) { return out.start < word.end() && word.start < out.end(); };
        if (std::ranges::none_of(leftOut, covers) && !isAddress(tokenAround(text, start, end)))
            words << word;
    }
    return words;
}

QString forDictionary(const QString &word)
{
    return QString(word).replace(u'’', u'\'');
}

QString withoutPossession(const QString &word)
{
    const QString plain = forDictionary(word);
    return plain.endsWith("'s"_L1, Qt::CaseInsensitive) ? plain.chopped(2) : plain;
}

} // namespace Headway
