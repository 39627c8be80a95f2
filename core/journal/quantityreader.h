// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numberreader.h"
#include "wordlist.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace Headway {

/** A number with its sign and unit, as it stands in a sentence. */
struct Quantity
{
    qsizetype start = 0;
    qsizetype end = 0;
    double value = 0;
    QString unit = {};
    bool hasKnownUnit = false;
    bool hasSign = false;
    bool mayBeYear = false;
};

/**
 * Reads one quantity at a place in a text: "€ 184k", "-15 %", "3x", "12 hours", "4.1 falls per 1,000 bed days".
 *
 * "k", "M", "bn" and "million" multiply; "percent" becomes "%" and "x" becomes "×"; other units stay as they are
 * written. What only looks like a number is none: a time, a version, a date, an ordinal, part of a telephone number.
 */
class QuantityReader final
{
public:
    enum class Units {
        Known,   ///< Only units that Headway knows: a bare word behind the number is none.
        AnyWord, ///< Else the next word is the unit, unless it joins what follows.
    };

    /** `noUnits`: words that are never a unit. */
    QuantityReader(const QLocale &locale, const WordList &noUnits);

    std::optional<Quantity> read(const QString &text, qsizetype at, Units units) const;

private:
    void readSign(const QString &text, Quantity &quantity) const;
    void readCurrencyInFront(const QString &text, Quantity &quantity) const;
    double scaleBehind(const QString &text, Quantity &quantity) const;
    double wordScale(QStringView word) const;
    void readUnit(const QString &text, Quantity &quantity, Units units) const;
    bool readSymbol(const QString &text, Quantity &quantity) const;
    void readUnitWord(const QString &text, Quantity &quantity, Units units) const;
    void readPer(const QString &text, Quantity &quantity) const;
    qsizetype rateEnd(const QString &text, qsizetype at) const;
    bool endsWell(const QString &text, qsizetype end) const;

    NumberReader m_numbers;
    WordList m_noUnits;
    WordList m_units;
    WordList m_percent;
    WordList m_per;
    WordList m_thousand;
    WordList m_million;
    WordList m_billion;
    WordList m_clock; ///< "am", "pm": what stands before is a time of day.
};

} // namespace Headway
