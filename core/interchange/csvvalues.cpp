// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvvalues.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestValue = 64; // No date is longer; a text in its column may be.

QString orderOf(const QLocale &locale, CsvDates dates)
{
    if (dates != CsvDates::ByLocale)
        return nameOf(dates);
    QString order;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat).toLower()) {
        if (u"dmy"_s.contains(c) && !order.contains(c))
            order += c;
    }
    return order.size() == 3 ? order : u"ymd"_s;
}

/** Tables of the last century are rare, those of two-figure years are not. */
int fullYear(const QString &figures)
{
    const int year = figures.toInt();
    if (figures.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/** Words for the kinds of entries in the languages of those who keep such tables. */
struct KindWords
{
    EntryKind kind;
    QStringView words;
};
constexpr std::array kindWords{
    KindWords{EntryKind::Accomplishment, u"achievement success win erfolg leistung errungenschaft"},
    KindWords{EntryKind::Initiative, u"initiative idea idee vorschlag"},
    KindWords{EntryKind::GoalResult, u"goal ziel zielergebnis target"},
    KindWords{EntryKind::Praise, u"kudos thanks thank-you lob dank anerkennung"},
    KindWords{EntryKind::Feedback, u"rückmeldung review"},
    KindWords{EntryKind::Learning, u"learned lesson training lernen gelernt weiterbildung schulung"},
    KindWords{EntryKind::Setback, u"failure mistake rückschlag fehler misserfolg"},
    KindWords{EntryKind::Reflection, u"thought reflexion gedanke"},
};

} // namespace

CsvDateReader::CsvDateReader(const QLocale &locale, CsvDates dates)
    : m_locale(locale)
    , m_order(orderOf(locale, dates))
{}

QDate CsvDateReader::read(const QString &cell) const
{
    if (cell.size() > longestValue)
        return {};
    const QDate figures = inFigures(cell);
    return figures.isValid() ? figures : inWords(cell);
}

QDate CsvDateReader::inFigures(const QString &cell) const
{
    static const QRegularExpression expression(
        u"^\\s*(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})\\.?(?:[T\\s,]+\\d{1,2}:\\d{2}.*)?\\s*$"_s);
    const auto match = expression.match(cell);
    if (!match.hasMatch())
        return {};
    const QString order = match.capturedLength(1) > 2 ? u"ymd"_s : m_order;
    const auto part = [&](QChar name) { return match.captured(int(order.indexOf(name)) + 1); };
    if ((part(u'y').size() != 2 && part(u'y').size() != 4) || part(u'd').size() > 2)
        return {};
    return {fullYear(part(u'y')), part(u'm').toInt(), part(u'd').toInt()};
}

QDate CsvDateReader::inWords(const QString &cell) const
{
    if (std::ranges::none_of(cell, [](QChar c) { return c.isLetter(); }))
        return {};
    const QString text = cell.simplified();
    for (const QLocale &locale : {m_locale, QLocale(QLocale::English)}) {
        for (const QString &format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d. MMMM yyyy"_s, u"d. MMM yyyy"_s,
                                      u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, locale.dateFormat(QLocale::LongFormat)}) {
            if (const QDate date = locale.toDate(text, format); date.isValid())
                return date;
        }
    }
    return {};
}

QStringList csvNames(const QString &cell)
{
    static const QRegularExpression strong(u"[;\\n\\r]+"_s);
    const bool hasStrong = cell.contains(strong);
    QStringList names = hasStrong ? cell.split(strong) : cell.split(u',');
    for (QString &name : names)
        name = name.simplified();
    names.removeAll(QString());
    return names;
}

std::optional<EntryKind> csvKind(const QString &cell)
{
    const QString word = cell.simplified().toCaseFolded();
    for (const auto &row : enumNames<EntryKind>) {
        if (word == row.name || word == label(row.value).toCaseFolded())
            return row.value;
    }
    for (const KindWords &row : kindWords) {
        if (row.words.split(u' ').contains(word))
            return row.kind;
    }
    return std::nullopt;
}

bool csvTruth(const QString &cell)
{
    static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"y"_s, u"x"_s, u"ja"_s, u"wahr"_s, u"*"_s, u"★"_s};
    return yes.contains(cell.trimmed().toLower());
}

} // namespace Headway
