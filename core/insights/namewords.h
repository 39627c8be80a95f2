// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Headway {

/**
 * The words of a text, as names are looked for in it: without case, accents, and whatever cannot be seen.
 *
 * A word is a run of letters and digits; an apostrophe, a hyphen or a Markdown mark parts words. Scripts that write no
 * spaces give a word for each character, so that a name is found in the middle of a sentence.
 */
class NameWords final
{
public:
    explicit NameWords(QStringView text);

    qsizetype count() const { return m_words.size(); }
    QStringView at(qsizetype index) const;
    QStringList all() const;
    /** Whether it begins as a name does: with a capital, or in a script that has none. */
    bool isCapital(qsizetype index) const { return m_words.at(index).capital; }
    /** Whether it is a character of a script that writes no spaces. */
    bool isIdeograph(qsizetype index) const { return m_words.at(index).ideograph; }

private:
    struct Word
    {
        qsizetype begin;
        qsizetype size;
        bool capital;
        bool ideograph;
    };

    void takePlain(char16_t character);
    void take(char32_t character);
    void takeLetter(char32_t character);
    void startWord(char32_t character, bool ideograph);

    QString m_folded;
    QList<Word> m_words;
    bool m_isInWord = false;
};

} // namespace Headway
