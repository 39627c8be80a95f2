// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/** Text whose case no longer tells; "ß" becomes "ss", which Qt's folding letter by letter cannot give. */
QString withoutCase(const QString &text);

/**
 * Text without case, width and accents, for finding names in a line, that remembers where each of its characters came
 * from. Which name is meant is decided by NameIndex.
 *
 * "Åsa ÖBERG" folds to "asa oberg"; "ß" to "ss". What is no accent but a letter of its script stays: the vowel signs
 * of Hindi and Thai, the voicing marks of Japanese. Positions are UTF-16 units.
 */
class FoldedText final
{
public:
    explicit FoldedText(QStringView original);

    const QString &text() const { return m_text; }
    /** The position in the original at which the character at `position` of text() stands; its size for the end. */
    qsizetype originAt(qsizetype position) const { return m_origins.at(position); }
    /** The position in text() of the first character that stands at or behind `origin` in the original. */
    qsizetype positionOf(qsizetype origin) const;

private:
    QString m_text;
    QList<qsizetype> m_origins; ///< One per character, and one for the end.
};

} // namespace Headway
