// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quantityreader.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace Headway {

/** A figure with what makes it one, as it stands in a sentence. */
struct FigurePhrase
{
    qsizetype start = 0;
    qsizetype length = 0;
    std::optional<double> before = {};
    std::optional<double> after = {};
    QString unit = {};
    QString name = {}; ///< What was measured, as far as the sentence says it.

    qsizetype end() const { return start + length; }
    friend bool operator==(const FigurePhrase &, const FigurePhrase &) = default;
};

/**
 * Finds measured figures in a sentence: `from 10 to 6 days`, `10 → 6`, `38 to 12 minutes`, `-15 %`, `€ 184k`, `$1.2M`,
 * `3×`, `by 12 hours`, `6.2 to 4.1 per 1,000 bed days`. Numbers are read by the locale.
 *
 * A figure needs a unit, a sign, "by", "fewer", or a from–to. Years, times, ordinals, ranges, and numbers that name
 * something ("Ward 7", "A4", "5S", "COVID-19") are none. Where two figures differ in their units, only the latter is
 * kept.
 *
 * A fall in words is a fall in figures: "50 % fewer falls" and "Cut overtime by 12 hours" are −50 % and −12 hours.
 *
 * The name of a figure is read from the words in front of it, back to the last punctuation or figure: without the
 * word for the change ("cut", "down"), or where that is not there without the sentence's first word, which says what
 * was done. Where nothing is left, up to three words behind the figure, else the first word.
 */
class FigureWords final
{
public:
    explicit FigureWords(const QLocale &locale);

    /** All figures in `text`, in order, never overlapping. */
    QList<FigurePhrase> find(const QString &text) const;

private:
    struct Connector
    {
        qsizetype end = 0;
        bool isArrow = false;
    };

    std::optional<FigurePhrase> read(const QString &text, qsizetype clauseStart, qsizetype at) const;
    std::optional<FigurePhrase> readChange(const QString &text, qsizetype at) const;
    std::optional<FigurePhrase> readChange(const QString &text, const Quantity &before) const;
    std::optional<FigurePhrase> readSingle(const QString &text, qsizetype clauseStart, qsizetype at) const;
    QStringView comparativeBehind(const QString &text, qsizetype at) const;
    bool tellsFall(QStringView clause, const FigurePhrase &figure) const;
    std::optional<Connector> connector(const QString &text, qsizetype at) const;
    QString nameOf(const QString &text, qsizetype clauseStart, const FigurePhrase &figure) const;
    QString nameBehind(const QString &text, qsizetype at) const;
    void stripJoiningFront(QStringList &words) const;

    WordList m_from;
    WordList m_to;
    WordList m_by;
    WordList m_changes; ///< "cut", "down".
    WordList m_falls;   ///< Those of them that say that something became less.
    WordList m_fewer;   ///< "fewer", "less".
    WordList m_more;    ///< "more", "higher".
    WordList m_joining; ///< "in", "the": never a unit, and never an end of a name.
    WordList m_and;
    QuantityReader m_quantities;
};

} // namespace Headway
