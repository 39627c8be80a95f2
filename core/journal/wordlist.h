// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Headway {

/** A set of words from one translated text in which they stand apart by spaces; asked without regard to case. */
class WordList final
{
public:
    WordList() = default;
    explicit WordList(const QString &words)
    {
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            m_words << word.toCaseFolded();
    }

    bool contains(QStringView word) const { return m_words.contains(word.toString().toCaseFolded()); }

    friend WordList operator|(WordList a, const WordList &b)
    {
        a.m_words |= b.m_words;
        return a;
    }

private:
    QSet<QString> m_words;
};

/** The first position at or behind `at` that is no space. */
inline qsizetype behindSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

inline bool isWordLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

/** The letters that begin at `start`; empty where none stands there. */
inline QStringView wordAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isWordLetter(text.at(end)))
        ++end;
    return text.sliced(start, end - start);
}

/** The letters that end at `end`, leaving out spaces before `end`; empty where something else stands there. */
inline QStringView wordBefore(QStringView text, qsizetype end)
{
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    qsizetype start = end;
    while (start > 0 && isWordLetter(text.at(start - 1)))
        --start;
    return text.sliced(start, end - start);
}

} // namespace Headway
