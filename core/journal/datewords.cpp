// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::DateWords)
};

/** "last %1|past %1" as an expression, with `place` where %1 stands. */
QString alternatives(const QString &words, const QString &place)
{
    QStringList expressions;
    for (const QString &one : words.split(u'|', Qt::SkipEmptyParts)) {
        QString expression = QRegularExpression::escape(one.simplified());
        expression.replace(u"\\ "_s, u"\\s+"_s).replace(u"\\%1"_s, place).replace(u"%1"_s, place);
        expressions << expression;
    }
    return u"(?:"_s + expressions.join(u'|') + u')';
}

/** The names as one expression, the longest first so that "Mon" does not end "Monday" early. */
QString anyOf(const QHash<QString, int> &names)
{
    QStringList all = names.keys();
    std::sort(all.begin(), all.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString &name : all)
        name = QRegularExpression::escape(name);
    return u"(?<name>"_s + all.join(u'|') + u")\\.?"_s;
}

void addName(QHash<QString, int> &names, QString name, int number)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    // Some locales number their months ("11月"): those are no names.
    if (name.size() > 1 && !name.front().isDigit())
        names.insert(name.toCaseFolded(), number);
}

/** The last such day of a month that is not after today: 29 February may lie some years back. */
QDate lastSuchDay(int month, int day, QDate today)
{
    for (int year = today.year(); year > today.year() - 8; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

QDate dateInYear(const QString &year, int month, int day, QDate today)
{
    if (year.isEmpty())
        return lastSuchDay(month, day, today);
    const int number = year.toInt();
    return QDate(year.size() <= 2 ? 2000 + number : number, month, day);
}

} // namespace

DateWords::DateWords(const QLocale &locale)
    //: Words in front of a date that is a term or one end of a range, and so not the day on which it happened.
    : m_termWords(DateText::tr("by until till from to since before after for of due between through"))
{
    readNames(locale);
    //: The language of the words above and below, as ISO 639 code: for the names of days and months. German: de
    readNames(QLocale(DateText::tr("en")));
    //: Words in front of a date, apart by |. German: am
    m_on = u"(?:"_s + alternatives(DateText::tr("on"), {}) + u"\\s+)?"_s;
    addIsoDates();
    addShortForm(locale);
    addMonthNames();
    addWords();
}

void DateWords::readNames(const QLocale &locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            addName(m_weekdays, locale.dayName(day, format), day);
            addName(m_weekdays, locale.standaloneDayName(day, format), day);
        }
        for (int month = 1; month <= 12; ++month) {
            addName(m_months, locale.monthName(month, format), month);
            addName(m_months, locale.standaloneMonthName(month, format), month);
        }
    }
}

void DateWords::addWords()
{
    //: The day of an entry, as a word in its sentence. Several ways to say it stand apart by |. German: heute
    addDays(DateText::tr("today"), 0);
    //: German: gestern
    addDays(DateText::tr("yesterday"), -1);
    //: German: vorgestern
    addDays(DateText::tr("the day before yesterday|day before yesterday"), -2);
    //: German: letzte Woche|vor einer Woche
    addDays(DateText::tr("last week|a week ago|one week ago"), -7);
    //: %1 is the name of a weekday; the last one before today. German: letzten %1|letzter %1|vorigen %1
    addWeekdays(DateText::tr("last %1"), 1);
    //: %1 is the name of a weekday; the last one, which may be today. German: am %1
    addWeekdays(DateText::tr("on %1|this %1"), 0);
    //: %1 is a number, also 1. German: vor %1 Tagen|vor %1 Tag
    addCounted(DateText::tr("%1 days ago|%1 day ago"), [](QDate today, int n) { return today.addDays(-n); });
    //: %1 is a number, also 1. German: vor %1 Wochen|vor %1 Woche
    addCounted(DateText::tr("%1 weeks ago|%1 week ago"),
               [](QDate today, int n) { return today.addDays(qint64(-7) * n); });
    //: %1 is a number, also 1. German: vor %1 Monaten|vor %1 Monat
    addCounted(DateText::tr("%1 months ago|%1 month ago"), [](QDate today, int n) { return today.addMonths(-n); });
    //: German: letzten Monat|vor einem Monat
    add(alternatives(DateText::tr("last month|a month ago|one month ago"), {}),
        [](const DateWords &, const Match &, QDate today) { return today.addMonths(-1); });
}

void DateWords::addDays(const QString &words, int days)
{
    add(alternatives(words, {}), [days](const DateWords &, const Match &, QDate today) { return today.addDays(days); });
}

void DateWords::addWeekdays(const QString &words, int latestDaysAgo)
{
    for (const QString &one : words.split(u'|')) {
        add(alternatives(one, anyOf(m_weekdays)),
            [latestDaysAgo](const DateWords &self, const Match &match, QDate today) {
                const int weekday = self.m_weekdays.value(match.captured("name").toCaseFolded());
                const QDate latest = today.addDays(-latestDaysAgo);
                return latest.addDays(-((latest.dayOfWeek() - weekday + 7) % 7));
            });
    }
}

void DateWords::addCounted(const QString &words, const std::function<QDate(QDate, int)> &back)
{
    for (const QString &one : words.split(u'|')) {
        add(alternatives(one, u"(?<n>\\d{1,3})"_s), [back](const DateWords &, const Match &match, QDate today) {
            return back(today, match.captured("n").toInt());
        });
    }
}

void DateWords::addIsoDates()
{
    add(m_on + u"(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"_s, [](const DateWords &, const Match &match, QDate) {
        return QDate(match.captured("y").toInt(), match.captured("m").toInt(), match.captured("d").toInt());
    });
}

void DateWords::addMonthNames()
{
    const QString month = anyOf(m_months);
    const QString year = u"(?:,?\\s+(?<y>\\d{4}))?"_s;
    const Read read = [](const DateWords &words, const Match &match, QDate today) {
        return words.namedDay(match, today);
    };
    //: What may stand between day and month, apart by |: "3rd of November". German: leave as it is
    const QString of = u"(?:"_s + alternatives(DateText::tr("of"), {}) + u"\\s+)?"_s;
    add(m_on + u"(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+"_s + of + month + year, read);
    // In this order only with its capital letter: "Nov 3" is a date, "may 5" is not.
    add(m_on + u"(?=(?-i:\\p{Lu}))"_s + month + u"\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?"_s + year, read);
}

QDate DateWords::namedDay(const Match &match, QDate today) const
{
    const int month = m_months.value(match.captured("name").toCaseFolded());
    return dateInYear(match.captured("y"), month, match.captured("d").toInt(), today);
}

void DateWords::addShortForm(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    static const QRegularExpression parts(u"([dMy]+)([^dMy]+)([dMy]+)([^dMy]+)([dMy]+)([^dMy]*)"_s);
    const auto order = parts.match(format);
    if (!order.hasMatch())
        return;
    const QString separator = QRegularExpression::escape(order.captured(2).simplified());
    QStringList fields;
    for (const int part : {1, 3, 5}) {
        const QChar field = order.captured(part).front().toLower();
        fields << u"(?<"_s + field + (field == u'y' ? u">\\d{4}|\\d{2})"_s : u">\\d{1,2})"_s);
    }
    const Read read = [](const DateWords &, const Match &match, QDate today) {
        return dateInYear(match.captured("y"), match.captured("m").toInt(), match.captured("d").toInt(), today);
    };
    add(m_on + fields.join(separator + u"\\s?"_s) + u"(?![.,/:-]\\d)"_s, read);
    if (order.captured(2) == u"/"_s)
        addDayAndMonth(fields, read);
    if (order.captured(2) == u"."_s && order.captured(5).startsWith(u'y'))
        add(m_on + fields.at(0) + u"\\."_s + fields.at(1) + u"\\.(?<y>)(?!\\d)"_s, read); // "3.11."
}

/** "on 11/3", and "11/3:" at the start; elsewhere it is a fraction or a score, and "24/7" is always. */
void DateWords::addDayAndMonth(QStringList fields, const Read &read)
{
    fields.removeIf([](const QString &field) { return field.startsWith("(?<y>"_L1); });
    const QString date = u"(?!24/7)"_s + fields.join(u'/') + u"(?<y>)(?![.,/:-]\\d)"_s;
    add(alternatives(DateText::tr("on"), {}) + u"\\s+"_s + date, read);
    add(u"^"_s + date + u"(?=[:,]|\\s*[\u2013\u2014])"_s, read);
}

void DateWords::add(const QString &expression, const Read &read)
{
    // A date is a whole word, and "yesterday's" belongs to what follows it.
    const QString whole = u"(?<![\\p{L}\\p{N}.,:/-])"_s + expression + u"(?![\\p{L}\\p{N}]|['’-][\\p{L}\\p{N}])"_s;
    m_patterns.append({QRegularExpression(whole, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption),
                       read});
}

QList<DatePhrase> DateWords::find(const QString &text, QDate today) const
{
    QList<DatePhrase> found;
    for (const Pattern &pattern : m_patterns) {
        for (auto matches = pattern.expression.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const QDate date = pattern.read(*this, match, today);
            const bool isTerm = m_termWords.contains(wordBefore(text, match.capturedStart()));
            if (date.isValid())
                found.append({match.capturedStart(), match.capturedLength(), date, isTerm});
        }
    }
    std::sort(found.begin(), found.end(), [](const DatePhrase &a, const DatePhrase &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<DatePhrase> apart;
    for (const DatePhrase &phrase : std::as_const(found)) {
        if (apart.isEmpty() || phrase.start >= apart.constLast().end())
            apart << phrase;
    }
    return apart;
}

} // namespace Headway
