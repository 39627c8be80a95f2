// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wordlist.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace Headway {

/** A date named in a line, with the words that belong to it ("on Monday"). */
struct DatePhrase
{
    qsizetype start = 0;
    qsizetype length = 0;
    QDate date = {};
    bool isTerm = false; ///< Stands behind "by", "until", "from" …: not the day on which it happened.

    qsizetype end() const { return start + length; }
    friend bool operator==(const DatePhrase &, const DatePhrase &) = default;
};

/**
 * Finds dates in a sentence: `today`, `yesterday`, `last Friday`, `on Monday`, `3 days ago`, `last week`,
 * `2026-11-03`, `3 Nov`, `3rd of November 2025`, `Nov 3`, and the locale's short form, which after "on" may do without
 * the year.
 *
 * The words come from the translation, the names of days and months from its language and from the locale. A journal
 * looks back: a weekday is the last one, a date without a year the last such date.
 */
class DateWords final
{
public:
    explicit DateWords(const QLocale &locale);

    /** All dates in `text`, in order, never overlapping. */
    QList<DatePhrase> find(const QString &text, QDate today) const;

private:
    using Match = QRegularExpressionMatch;
    using Read = std::function<QDate(const DateWords &words, const Match &match, QDate today)>;
    struct Pattern
    {
        QRegularExpression expression;
        Read read; ///< Gives an invalid date where the words are no date after all.
    };

    void readNames(const QLocale &locale);
    void addWords();
    void addDays(const QString &words, int days);
    void addWeekdays(const QString &words, int latestDaysAgo);
    void addCounted(const QString &words, const std::function<QDate(QDate today, int count)> &back);
    void addIsoDates();
    void addMonthNames();
    void addShortForm(const QLocale &locale);
    void addDayAndMonth(QStringList fields, const Read &read);
    void add(const QString &expression, const Read &read);
    QDate namedDay(const Match &match, QDate today) const;

    QHash<QString, int> m_weekdays; ///< By case-folded name, Monday is 1.
    QHash<QString, int> m_months;
    QString m_on; ///< An expression for the word before a date: "on ".
    WordList m_termWords;
    QList<Pattern> m_patterns;
};

} // namespace Headway
