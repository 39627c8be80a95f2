// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datespans.h"

#include "nameindex.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct SpanText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::DateSpans)
};

std::optional<DateSpan> spanFrom(QDate first, int months)
{
    if (!first.isValid())
        return std::nullopt;
    return DateSpan{first, first.addMonths(months).addDays(-1)};
}

DateSpan monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

DateSpan yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

DateSpan weekOf(QDate day, Qt::DayOfWeek firstOfWeek)
{
    const QDate first = day.addDays(-((day.dayOfWeek() - int(firstOfWeek) + 7) % 7));
    return {first, first.addDays(6)};
}

/** "2026", "2026-03", "2026-03-14", "2026-Q2". */
std::optional<DateSpan> numbered(const QString &written)
{
    static const QRegularExpression form(
        u"^(?<y>\\d{4})(?:[-/.]?[qQ](?<q>[1-4])|[-/.](?<m>\\d{1,2})(?:[-/.](?<d>\\d{1,2}))?)?$"_s);
    const auto match = form.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured("y").toInt();
    if (match.hasCaptured("q"))
        return spanFrom(QDate(year, 3 * match.captured("q").toInt() - 2, 1), 3);
    if (match.hasCaptured("d")) {
        const QDate day(year, match.captured("m").toInt(), match.captured("d").toInt());
        return day.isValid() ? std::optional(DateSpan{day, day}) : std::nullopt;
    }
    if (match.hasCaptured("m"))
        return spanFrom(QDate(year, match.captured("m").toInt(), 1), 1);
    return spanFrom(QDate(year, 1, 1), 12);
}

QStringList foldedWords(const QString &translated, QLatin1StringView english)
{
    QStringList words;
    for (const QString &one : translated.split(u'|', Qt::SkipEmptyParts))
        words << foldedName(one);
    return words << english;
}

} // namespace

DateSpans::DateSpans(const QLocale &locale)
    : m_locale(locale)
    , m_days(locale)
    , m_words{//: A date in the search. Several ways to say it stand apart by |
              {foldedWords(SpanText::tr("today"), "today"_L1),
               [](QDate today, Qt::DayOfWeek) { return DateSpan{today, today}; }},
              {foldedWords(SpanText::tr("yesterday"), "yesterday"_L1),
               [](QDate today, Qt::DayOfWeek) { return DateSpan{today.addDays(-1), today.addDays(-1)}; }},
              {foldedWords(SpanText::tr("this week"), "this week"_L1), weekOf},
              {foldedWords(SpanText::tr("last week"), "last week"_L1),
               [](QDate today, Qt::DayOfWeek first) { return weekOf(today.addDays(-7), first); }},
              {foldedWords(SpanText::tr("this month"), "this month"_L1),
               [](QDate today, Qt::DayOfWeek) { return monthOf(today); }},
              {foldedWords(SpanText::tr("last month"), "last month"_L1),
               [](QDate today, Qt::DayOfWeek) { return monthOf(today.addMonths(-1)); }},
              {foldedWords(SpanText::tr("last 6 months|last six months|last half year"), "last 6 months"_L1),
               [](QDate today, Qt::DayOfWeek) { return DateSpan{today.addMonths(-6).addDays(1), today}; }},
              {foldedWords(SpanText::tr("this year"), "this year"_L1),
               [](QDate today, Qt::DayOfWeek) { return yearOf(today); }},
              {foldedWords(SpanText::tr("last year"), "last year"_L1),
               [](QDate today, Qt::DayOfWeek) { return yearOf(today.addYears(-1)); }}}
{
    for (const QLocale &names : {locale, QLocale(SpanText::tr("en", "the language of these words")), QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                m_months << std::pair(foldedName(names.monthName(month, format)), month)
                         << std::pair(foldedName(names.standaloneMonthName(month, format)), month);
            }
        }
    }
}

std::optional<DateSpan> DateSpans::read(const QString &written, QDate today) const
{
    const QString plain = written.simplified();
    if (const auto span = numbered(plain))
        return span;
    QString words = foldedName(plain);
    if (const bool isNumber = std::ranges::all_of(words, [](QChar c) { return !c.isLetter(); }); !isNumber)
        words.replace(u'-', u' ').replace(u'_', u' ');
    if (const auto span = named(words, today))
        return span;
    if (const auto span = month(words, today))
        return span;
    return day(plain, today);
}

QStringList DateSpans::offered() const
{
    QStringList words;
    for (const Words &one : m_words)
        words << one.texts.constFirst();
    return words;
}

std::optional<DateSpan> DateSpans::named(const QString &words, QDate today) const
{
    const auto known = std::ranges::find_if(m_words, [&](const Words &one) { return one.texts.contains(words); });
    if (known == m_words.cend())
        return std::nullopt;
    return known->span(today, m_locale.firstDayOfWeek());
}

/** "march", "mar 2026". */
std::optional<DateSpan> DateSpans::month(const QString &words, QDate today) const
{
    static const QRegularExpression form(u"^(\\S+?)\\.?(?: (\\d{4}))?$"_s);
    const auto match = form.match(words);
    const auto isMeant = [&](const auto &name) { return name.first == match.captured(1); };
    const auto known = std::ranges::find_if(m_months, isMeant);
    if (!match.hasMatch() || known == m_months.cend())
        return std::nullopt;
    if (match.hasCaptured(2))
        return spanFrom(QDate(match.captured(2).toInt(), known->second, 1), 1);
    const int year = known->second > today.month() ? today.year() - 1 : today.year();
    return spanFrom(QDate(year, known->second, 1), 1);
}

std::optional<DateSpan> DateSpans::day(const QString &words, QDate today) const
{
    for (const QString &writing : {words, QString(words).replace(u'-', u' ')}) {
        const QList<DatePhrase> found = m_days.find(writing, today);
        if (found.size() == 1 && found.constFirst().start == 0 && found.constFirst().length == writing.size())
            return DateSpan{found.constFirst().date, found.constFirst().date};
    }
    return std::nullopt;
}

} // namespace Headway
