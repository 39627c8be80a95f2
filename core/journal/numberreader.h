// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Headway {

/**
 * Reads one unsigned number at a place in a text, by a locale: "184.000" is 184000 in German and 184 in English.
 *
 * Groups may be of two or three digits (India), the last of three. The locale's group separator counts as a decimal
 * one where no whole group follows, so that "1.5" is one and a half in German too. Digits of any script are read.
 */
class NumberReader final
{
public:
    struct Number
    {
        qsizetype end = 0; ///< Behind its last digit.
        double value = 0;
        bool isPlain = false; ///< Digits alone: no group, no fraction.
    };

    explicit NumberReader(const QLocale &locale);
    /** Whose groups may be parted by any of these characters, whatever the locale: as a table is known to do. */
    static NumberReader groupedBy(QStringView separators);

    std::optional<Number> read(const QString &text, qsizetype at) const;

private:
    struct Groups
    {
        QString characters; ///< As the inside of a character class.
    };
    explicit NumberReader(const Groups &groups);

    QRegularExpression m_expression;
};

} // namespace Headway
