// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textwords.h"
#include "wordsense.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace Headway {

/** Finds in a text the words of the tables that wordsense.h tells of. Compile one and keep it. */
class SenseLexicon final
{
public:
    struct Hit
    {
        WordSenses senses = {}; ///< In whatever language.
        TextLanguages languages = {};
        std::array<WordSenses, 4> byLanguage = {}; ///< In the order of TextLanguage.
        qsizetype at = 0;                          ///< The index of its first word.
        qsizetype size = 1;                        ///< In words.
        bool isWord = false;                       ///< Of any table.

        void add(WordSenses some, TextLanguages of);
        /** What it says in these languages. */
        WordSenses in(TextLanguages some) const;
    };

    explicit SenseLexicon(const QList<SenseRow> &rows);

    /** In order, never overlapping: at each place the longest. */
    QList<Hit> find(const TextWords &words) const;

private:
    struct Phrase
    {
        QStringList furtherWords = {}; ///< Behind the first.
        bool lastIsPrefix = false;
        WordSenses senses = {};
        TextLanguages languages = {};
    };
    using Phrases = QHash<QString, QList<Phrase>>; ///< By their first word, or what that begins with.

    void add(const SenseRow &row, const QString &words);
    void add(const SenseRow &row, QStringList words, bool lastIsPrefix);
    Hit longestAt(const TextWords &words, qsizetype at) const;
    static void take(const QList<Phrase> &phrases, const TextWords &words, Hit &best);
    static bool matches(const Phrase &phrase, const TextWords &words, qsizetype at);

    Phrases m_whole;
    Phrases m_prefixes;
    qsizetype m_shortestPrefix = 100;
    qsizetype m_longestPrefix = 0;
};

} // namespace Headway
