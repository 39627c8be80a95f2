// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchhits.h"

#include "foldedtext.h"
#include "searchtext.h"

#include <algorithm>

namespace Headway {

namespace {

/** A word as the index has it, and where it stands. */
struct Word
{
    QString text;
    SearchPlace place;
};

/** The index's "unicode61": letters and digits, with the accents on them; and see segmentForIndex(). */
QList<Word> wordsIn(QStringView text)
{
    QList<Word> words;
    bool goesOn = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype units = isPair ? 2 : 1;
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const bool isAccent = c >= 0x300 && c <= 0x36f;
        if (QChar::isLetterOrNumber(c) || (isAccent && goesOn)) {
            const bool isAlone = writesNoSpaces(c);
            if (!goesOn || isAlone)
                words << Word{{}, {at, 0}};
            words.last().place.length += units;
            goesOn = !isAlone;
        } else {
            goesOn = false;
        }
        at += units;
    }
    for (Word &word : words)
        word.text = FoldedText(text.sliced(word.place.start, word.place.length)).text();
    return words;
}

/** Whether it begins with the words from `at` on, as the index compares them. */
bool standsAt(const QList<Word> &words, qsizetype at, const QStringList &row, bool mayGoOn)
{
    if (row.size() > words.size() - at)
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString &word = words.at(at + i).text;
        const bool isBegun = mayGoOn && i == row.size() - 1 && word.startsWith(row.at(i));
        if (word != row.at(i) && !isBegun)
            return false;
    }
    return true;
}

} // namespace

SearchHits::SearchHits(const SearchQuery &query)
{
    for (const SearchTerm &term : query.terms) {
        Row row{{}, term.mayGoOn};
        for (const Word &word : wordsIn(term.text))
            row.words << word.text;
        if (!term.isExcluded && !row.words.isEmpty())
            m_rows << row;
    }
}

QList<SearchPlace> SearchHits::in(const QString &text) const
{
    if (m_rows.isEmpty())
        return {};
    const QList<Word> words = wordsIn(text);
    QList<SearchPlace> places;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype longest = 0;
        for (const Row &row : m_rows) {
            if (row.words.size() > longest && standsAt(words, at, row.words, row.mayGoOn))
                longest = row.words.size();
        }
        if (longest > 0) {
            const qsizetype start = words.at(at).place.start;
            places << SearchPlace{start, words.at(at + longest - 1).place.end() - start};
        }
        at += std::max<qsizetype>(longest, 1);
    }
    return places;
}

} // namespace Headway
