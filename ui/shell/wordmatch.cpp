// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordmatch.h"

#include "foldedtext.h"

#include <algorithm>

namespace Headway {

namespace {

constexpr qsizetype fewestOfParts = 2; // One letter stands in nearly everything.

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isWord = i < folded.size() && (folded.at(i).isLetterOrNumber() || folded.at(i).isMark());
        if (isWord && start < 0)
            start = i;
        if (!isWord && start >= 0)
            words << folded.sliced(std::exchange(start, -1), i - start);
    }
    return words;
}

QStringList spaced(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool beginInOrder(const QStringList &typed, const QStringList &words)
{
    auto at = words.cbegin();
    return std::ranges::all_of(typed, [&](const QString &one) {
        at = std::find_if(at, words.cend(), [&one](const QString &word) { return word.startsWith(one); });
        return at != words.cend() && (++at, true);
    });
}

bool beginSomewhere(const QStringList &typed, const QStringList &words)
{
    return std::ranges::all_of(typed, [&](const QString &one) {
        return std::ranges::any_of(words, [&one](const QString &word) { return word.startsWith(one); });
    });
}

/** Whether `typed` is made up of beginnings of these words, in their order. */
bool isMadeOf(QStringView typed, QList<QString>::const_iterator word, QList<QString>::const_iterator end)
{
    if (typed.isEmpty())
        return true;
    if (word == end)
        return false;
    qsizetype common = 0;
    while (common < std::min(typed.size(), word->size()) && typed.at(common) == word->at(common))
        ++common;
    for (; common >= 0; --common) {
        if (isMadeOf(typed.sliced(common), word + 1, end))
            return true;
    }
    return false;
}

} // namespace

WordMatch::WordMatch(const QString &typed)
    : m_words(spaced(FoldedText(typed.simplified()).text()))
{
    m_typed = m_words.join(u' ');
}

std::optional<int> WordMatch::rank(const QString &title) const
{
    const QString folded = FoldedText(title.simplified()).text();
    const QStringList words = wordsOf(folded);
    if (folded.startsWith(m_typed))
        return 0;
    if (beginInOrder(m_words, words))
        return 1;
    if (beginSomewhere(m_words, words))
        return 2;
    const auto holds = [&folded](const QString &one) { return folded.contains(one); };
    if (m_typed.size() >= fewestOfParts && std::ranges::all_of(m_words, holds))
        return 3;
    constexpr qsizetype mostWords = 12; // Of which the beginnings are tried; titles of commands are shorter.
    const auto end = words.cbegin() + std::min(words.size(), mostWords);
    if (m_words.size() == 1 && m_typed.size() >= fewestOfParts && isMadeOf(m_typed, words.cbegin(), end))
        return 4;
    return std::nullopt;
}

} // namespace Headway
