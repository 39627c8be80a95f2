// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senselexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** "für" → "fur" and "fuer": how they stand where a keyboard has no such letters. Short words would mean others then.
 */
QStringList spellings(const QString &phrase)
{
    constexpr qsizetype longEnough = 4;
    QStringList all{phrase};
    if (phrase.size() < longEnough)
        return all;
    QString bare;
    for (const QChar c : phrase.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c;
    }
    QString written = phrase;
    written.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    written.replace(u'œ', "oe"_L1);
    all << bare << written;
    all.removeDuplicates();
    return all;
}

} // namespace

void SenseLexicon::Hit::add(WordSenses some, TextLanguages of)
{
    isWord = true;
    senses |= some;
    languages |= of;
    for (size_t i = 0; i < byLanguage.size(); ++i) {
        if (of.testFlag(TextLanguage(1 << i)))
            byLanguage[i] |= some;
    }
}

WordSenses SenseLexicon::Hit::in(TextLanguages some) const
{
    WordSenses all;
    for (size_t i = 0; i < byLanguage.size(); ++i) {
        if (some.testFlag(TextLanguage(1 << i)))
            all |= byLanguage[i];
    }
    return all;
}

SenseLexicon::SenseLexicon(const QList<SenseRow> &rows)
{
    for (const SenseRow &row : rows) {
        for (const QString &words : QString::fromUtf8(row.words).split(u','))
            add(row, words.simplified());
    }
}

void SenseLexicon::add(const SenseRow &row, const QString &words)
{
    const bool lastIsPrefix = words.endsWith(u'*');
    for (const QString &spelling : spellings(lastIsPrefix ? words.chopped(1) : words))
        add(row, spelling.split(u' '), lastIsPrefix);
}

void SenseLexicon::add(const SenseRow &row, QStringList words, bool lastIsPrefix)
{
    const QString first = words.takeFirst();
    const Phrase phrase{
        .furtherWords = words, .lastIsPrefix = lastIsPrefix, .senses = row.senses, .languages = row.language};
    if (words.isEmpty() && lastIsPrefix) {
        m_prefixes[first] << phrase;
        m_shortestPrefix = std::min(m_shortestPrefix, first.size());
        m_longestPrefix = std::max(m_longestPrefix, first.size());
    } else {
        m_whole[first] << phrase;
    }
}

QList<SenseLexicon::Hit> SenseLexicon::find(const TextWords &words) const
{
    QList<Hit> hits;
    for (qsizetype at = 0; at < words.count();) {
        const Hit hit = longestAt(words, at);
        at += hit.size;
        if (hit.isWord)
            hits << hit;
    }
    return hits;
}

SenseLexicon::Hit SenseLexicon::longestAt(const TextWords &words, qsizetype at) const
{
    const QStringView word = words.at(at);
    Hit best{.at = at};
    if (const auto found = m_whole.constFind(word.toString()); found != m_whole.cend())
        take(*found, words, best);
    for (qsizetype size = m_shortestPrefix; size <= std::min(m_longestPrefix, word.size()); ++size) {
        if (const auto found = m_prefixes.constFind(word.first(size).toString()); found != m_prefixes.cend())
            take(*found, words, best);
    }
    return best;
}

/** Of two that are as long both are meant: a word may say several things, and be of several languages. */
void SenseLexicon::take(const QList<Phrase> &phrases, const TextWords &words, Hit &best)
{
    for (const Phrase &phrase : phrases) {
        const qsizetype size = phrase.furtherWords.size() + 1;
        if (size < best.size || !matches(phrase, words, best.at))
            continue;
        if (size > best.size)
            best = {.at = best.at, .size = size};
        best.add(phrase.senses, phrase.languages);
    }
}

bool SenseLexicon::matches(const Phrase &phrase, const TextWords &words, qsizetype at)
{
    const qsizetype last = at + phrase.furtherWords.size();
    if (last >= words.count())
        return false;
    for (qsizetype i = at + 1; i <= last; ++i) {
        const QString &wanted = phrase.furtherWords.at(i - at - 1);
        const bool isPrefix = i == last && phrase.lastIsPrefix;
        if (words.word(i).beginsSentence || (isPrefix ? !words.at(i).startsWith(wanted) : words.at(i) != wanted))
            return false;
    }
    return true;
}

} // namespace Headway
