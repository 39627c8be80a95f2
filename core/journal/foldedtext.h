// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/**
 * Text without case and accents, for comparing names, that remembers where each of its characters came from.
 *
 * "Åsa ÖBERG" folds to "asa oberg"; "ß" to "ss". Positions are UTF-16 units.
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

/** A name as it is compared: folded, and with single spaces. */
QString foldedName(const QString &name);

} // namespace Headway
