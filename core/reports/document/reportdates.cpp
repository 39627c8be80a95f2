// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportdates.h"

#include "printabletext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString formatWithoutWeekday(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^dddd?[,،]?\\s*|[,،]?\\s*dddd?$|\\s*dddd?[,،]?"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString written(QDate date, const QLocale &locale, const QString &format)
{
    return date.isValid() ? printableText(locale.toString(date, format)) : QString();
}

} // namespace

QString longDate(QDate date, const QLocale &locale)
{
    return written(date, locale, formatWithoutWeekday(locale));
}

QString mediumDate(QDate date, const QLocale &locale)
{
    return written(date, locale, formatWithoutWeekday(locale).replace(u"MMMM"_s, u"MMM"_s));
}

/** Where the year comes first, as in 2026年11月, the month is what is left of a date without its day. */
QString monthAndYear(QDate date, const QLocale &locale)
{
    static const QRegularExpression day(u"\\s*d{1,2}[^yM]*$"_s);
    const QString format = formatWithoutWeekday(locale);
    if (format.startsWith(u'y'))
        return written(date, locale, QString(format).remove(day));
    return date.isValid() ? locale.standaloneMonthName(date.month()) + u' ' + locale.toString(date, u"yyyy"_s)
                          : QString();
}

QString period(QDate from, QDate to, const QLocale &locale)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return longDate(from.isValid() ? from : to, locale);
    return longDate(from, locale) + u"\u00a0– "_s + longDate(to, locale);
}

} // namespace Headway
