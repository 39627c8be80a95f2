// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textwords.h"
#include "wordsense.h"

namespace Headway {

/** What the endings of words tell, for the many of which no table can hold all: whether something is over or to come.
 */
class WordForms final
{
public:
    explicit WordForms(const TextWords &words)
        : m_words(words)
    {}

    /** How many of the words look like those of a language, where a title has but verbs and nouns. */
    qsizetype hintsAt(TextLanguage language) const;
    /** What the word at a place tells, as one of these languages. */
    WordSenses sensesAt(qsizetype at, TextLanguages languages) const;

    /** Somebody by what they do, and something that they do or are: "the insurer has …", "le soudeur est …". */
    bool isAgent(qsizetype at) const;

private:
    bool isEnglishPast(qsizetype at) const;
    bool isGermanPast(qsizetype at) const;
    bool isFrenchPast(qsizetype at) const;
    bool isFrenchFuture(qsizetype at) const;

    const TextWords &m_words;
};

} // namespace Headway
