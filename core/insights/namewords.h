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
 * A word is a run of letters or one of digits; an apostrophe, a hyphen or a Markdown mark parts words, and so does a
 * change from a small letter to a capital or to a raised sign: "MsVickery", "Vickery²". Such words stick to each other.
 * Scripts that write no spaces give a word for each character, so that a name is found in the middle of a sentence.
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
    /** Whether nothing but a change of letters stands between it and the word before. */
    bool isStuck(qsizetype index) const { return m_words.at(index).stuck; }
    /** `count` words from `index` as one; they shall stick to each other. */
    QStringView joined(qsizetype index, qsizetype count) const;
    /** Whether it ends the part of a mail address that tells whose it is. */
    bool isMailbox(qsizetype index) const { return m_words.at(index).mailbox; }
    /** Whether it is a character of a script that writes no spaces. */
    bool isIdeograph(qsizetype index) const { return m_words.at(index).ideograph; }

private:
    struct Word
    {
        qsizetype begin;
        qsizetype size;
        bool capital;
        bool ideograph;
        bool stuck;
        bool mailbox = false;
    };
    enum class Sign { None, Lower, Upper, Digit };

    void takePlain(char16_t character);
    void take(char32_t character);
    void takeLetter(char32_t character);
    void takeOther(char32_t character);
    void markMailbox();
    void startWord(bool capital, bool ideograph);
    bool goesOn(Sign sign) const;

    QString m_folded;
    QList<Word> m_words;
    Sign m_before = Sign::None; ///< What stands right before; nothing of a word where it is None.
    bool m_isStuck = false;     ///< A raised sign begins or ends here.
};

} // namespace Headway
