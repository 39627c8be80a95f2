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
    /** Whether it stands in a mail or web address, where nobody writes capitals. */
    bool isInAddress(qsizetype index) const { return m_words.at(index).place != Place::Text; }
    /** Whether it stands in the part of an address that tells whose it is: "rhunter@example.org", "/~rhunter". */
    bool isMailbox(qsizetype index) const { return m_words.at(index).place == Place::Mailbox; }
    /** Whether it is a character of a script that writes no spaces. */
    bool isIdeograph(qsizetype index) const { return m_words.at(index).ideograph; }

private:
    enum class Place { Text, Address, Mailbox };
    struct Word
    {
        qsizetype begin;
        qsizetype size;
        bool capital;
        bool ideograph;
        bool stuck;
        Place place;
    };
    enum class Sign { None, Lower, Upper, Digit };

    void takePlain(char16_t character);
    void take(char32_t character);
    void takeLetter(char32_t character);
    void takeOther(char32_t character);
    bool endsMailbox();
    bool beginsWebAddress(char32_t character);
    void followAddress(char32_t character);
    void startWord(bool capital, bool ideograph);
    bool goesOn(Sign sign) const;

    QString m_folded;
    QList<Word> m_words;
    Sign m_before = Sign::None; ///< What stands right before; nothing of a word where it is None.
    bool m_isStuck = false;     ///< A raised sign begins or ends here.
    Place m_place = Place::Text;
    qsizetype m_mailboxFrom = 0; ///< The first word that an "@" would make one.
    int m_ofScheme = 0;          ///< How many characters of "://" stand right before.
};

} // namespace Headway
