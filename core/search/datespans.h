// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datewords.h"
#include "searchquery.h"

namespace Headway {

/**
 * Reads what a search calls a date: `2026`, `2026-03`, `2026-03-14`, `2026-Q2`, `March`, `March 2026`, `this week`,
 * `last month`, `last 6 months`, `last year`, and every day that DateWords knows. A journal looks back: a month without
 * its year is the last one that has begun. Hyphens may stand for spaces, so that `last-week` needs no quotation marks.
 */
class DateSpans final
{
public:
    explicit DateSpans(const QLocale &locale);

    /** Nothing where it is no date, or no whole one yet. */
    std::optional<DateSpan> read(const QString &written, QDate today) const;
    /** "today", "this week" …, in the reader's language. */
    QStringList offered() const;

private:
    std::optional<DateSpan> named(const QString &words, QDate today) const;
    std::optional<DateSpan> month(const QString &words, QDate today) const;
    std::optional<DateSpan> day(const QString &words, QDate today) const;

    struct Words
    {
        QStringList texts; ///< Folded, the reader's language first.
        DateSpan (*span)(QDate today, Qt::DayOfWeek firstOfWeek);
    };

    QLocale m_locale;
    DateWords m_days;
    QList<Words> m_words;
    QList<std::pair<QString, int>> m_months; ///< Folded names and abbreviations.
};

} // namespace Headway
