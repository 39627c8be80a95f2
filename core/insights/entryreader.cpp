// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryreader.h"

#include "somebodynamed.h"
#include "wordforms.h"

#include <algorithm>
#include <array>

namespace Headway {

namespace {

using Hits = QList<SenseLexicon::Hit>;

/** What counts only in the language in which an entry is written. */
constexpr WordSenses againstIt = WordSense::Activity | WordSense::Beginning | WordSense::Change | WordSense::Future |
                                 WordSense::Soon | WordSense::Past;

QList<SenseRow> allRows()
{
    return languageWords() + activityWords() + outcomeWords() + numberWords() + tenseWords() + witnessWords() +
           givenNames() + capitalWords();
}

QString textOf(const Entry &entry)
{
    const QChar newLine = u'\n';
    return entry.title + newLine + entry.body + newLine + entry.situation + newLine + entry.action + newLine +
           entry.result;
}

qsizetype wordsOfTitle(const TextWords &words, const Entry &entry)
{
    const qsizetype end = entry.title.normalized(QString::NormalizationForm_C).size();
    qsizetype count = 0;
    while (count < words.count() && words.word(count).begin < end)
        ++count;
    return count;
}

/** The language of most words; several where they are as many, none where none is known. */
TextLanguages languagesOf(const TextWords &words, const Hits &hits)
{
    using enum TextLanguage;
    TextLanguages likely;
    qsizetype most = 0;
    for (const TextLanguage language : {English, German, French, Other}) {
        qsizetype count = WordForms(words).hintsAt(language);
        for (const SenseLexicon::Hit &hit : hits)
            count += hit.languages.testFlag(language);
        if (count > most)
            likely = {};
        if (count > 0 && count >= most)
            likely |= language;
        most = std::max(most, count);
    }
    return likely;
}

WordSenses sensesOf(const SenseLexicon::Hit &hit, TextLanguages languages)
{
    return (hit.senses & ~againstIt) | hit.in(languages);
}

/** What each word says; a phrase says it at its first. */
QList<WordSenses> sensesOf(const TextWords &words, const Hits &hits, TextLanguages languages)
{
    QList<WordSenses> all(words.count());
    QList<bool> isKnown(words.count(), false);
    for (const SenseLexicon::Hit &hit : hits) {
        all[hit.at] |= sensesOf(hit, languages);
        std::fill_n(isKnown.begin() + hit.at, hit.size, true);
    }
    const WordForms forms(words);
    for (qsizetype at = 0; at < words.count(); ++at) {
        const WordSenses form = forms.sensesAt(at, languages);
        const bool isDeed = form.testFlag(WordSense::Past) && !isKnown.at(at);
        all[at] |= form | (isDeed ? WordSense::Deed : WordSenses());
    }
    return all;
}

/** Of the words from `from` to `to`; where the first is but a label ("Next month: …"), with the second. */
WordSenses firstSentence(const TextWords &words, const QList<WordSenses> &senses, qsizetype from, qsizetype to)
{
    constexpr qsizetype longestLabel = 3;
    WordSenses all;
    for (qsizetype at = from; at < to; ++at) {
        if (words.word(at).beginsSentence && at - from > longestLabel)
            break;
        all |= senses.at(at);
    }
    return all;
}

} // namespace

EntryReader::EntryReader()
    : m_lexicon(allRows())
{}

EntryReading EntryReader::read(const Entry &entry) const
{
    const TextWords words(textOf(entry));
    const Hits hits = m_lexicon.find(words);
    EntryReading reading{.entry = &entry, .words = words.count(), .titleWords = wordsOfTitle(words, entry)};
    reading.languages = languagesOf(words, hits);
    const QList<WordSenses> senses = sensesOf(words, hits, reading.languages);
    for (qsizetype at = 0; at < words.count(); ++at) {
        reading.inAll |= senses.at(at);
        if (at < reading.titleWords)
            reading.inTitle |= senses.at(at);
    }
    reading.inLead = firstSentence(words, senses, 0, reading.titleWords) |
                     firstSentence(words, senses, reading.titleWords, words.count());
    reading.hasDigits = m_numbers.isIn(words.plain());
    reading.namesSomebody = SomebodyNamed(words, hits, reading.titleWords, reading.languages).isIn();
    return reading;
}

} // namespace Headway
