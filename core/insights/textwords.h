// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Headway {

/**
 * The words of a Markdown text in their order, as word lists are looked up in it: without case, apart where anything
 * but a letter or a digit stands between them ("j'ai" is two, "30min" one), and parted into sentences.
 *
 * Code, the targets of links and web addresses are no words. Lines end sentences, as headings and lists want it.
 */
class TextWords final
{
public:
    enum class Case { Lower, Capital, Upper, Mixed };
    struct Word
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        Case letters = Case::Lower;
        bool beginsSentence = false;
        bool hasDigit = false;
        bool isQuoted = false; ///< In a line that quotes: "> Thank you …".
    };

    explicit TextWords(const QString &markdown);

    qsizetype count() const { return m_words.size(); }
    const Word &word(qsizetype index) const { return m_words.at(index); }
    /** Case-folded, with its accents. */
    QStringView at(qsizetype index) const;
    /** Without code and addresses, as long as the text itself. */
    const QString &plain() const { return m_plain; }

private:
    void read();
    qsizetype readWord(qsizetype at);
    void readOther(QChar c);
    bool isAbbreviated() const;

    QString m_plain;
    QString m_folded; ///< As long as `m_plain`.
    QList<Word> m_words;
    bool m_beginsSentence = true;
    bool m_isLineStart = true;
    bool m_isQuoted = false;
};

} // namespace Headway
