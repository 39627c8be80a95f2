// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textlanguage.h"

#include <QFlags>
#include <QList>

namespace Headway {

/** What a word says about the evidence that it stands in. */
enum class WordSense {
    Language = 0,       ///< Nothing but the language.
    Activity = 1 << 0,  ///< Something was done: "attended", "worked on".
    Beginning = 1 << 1, ///< Something was begun, of which more is expected: "started", "proposed".
    Outcome = 1 << 2,   ///< Something came of it: "reduced", "so that", "since then".
    Change = 1 << 3,    ///< A change whose size is not told: "faster", "many".
    Milestone = 1 << 4, ///< Either so or not, and of no size: "certified", "elected".
    Number = 1 << 5,    ///< A number in words: "four", "halved", "nobody".
    Future = 1 << 6,    ///< Still to come: "I will", "plan to".
    Past = 1 << 7,      ///< Is over: "was", "have done".
    Soon = 1 << 8,      ///< A time to come: "next week".
    Voice = 1 << 9,     ///< Somebody says something: "thanked", "confirmed".
    Somebody = 1 << 10, ///< Somebody by their part or given name: "manager", "Dana".
    Deed = 1 << 11,     ///< Something was done that stands in no table.
};
Q_DECLARE_FLAGS(WordSenses, WordSense)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordSenses)

/**
 * Words of one language that say the same. They stand apart by commas; each may be several words; a `*` at the end of
 * the last one stands for any ending. What is longer is meant: "not least" is no "least".
 */
struct SenseRow
{
    WordSenses senses;
    TextLanguages language;
    const char *words;
};

/** Data of languages, and so not translated: a text may be written in another language than the window. */
QList<SenseRow> languageWords();
QList<SenseRow> activityWords();
QList<SenseRow> outcomeWords();
QList<SenseRow> numberWords();
QList<SenseRow> tenseWords();
QList<SenseRow> witnessWords();
QList<SenseRow> givenNames();
/** What is written with a capital and is nobody. */
QList<SenseRow> capitalWords();

} // namespace Headway
