// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvfigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestFigure = 64; // No figure is longer; a text in its column may be.
constexpr QStringView everybodysGroups = u" '’";

QString groupsOf(const QLocale &locale, CsvNumbers numbers)
{
    switch (numbers) {
    case CsvNumbers::Point:
        return everybodysGroups + u","_s;
    case CsvNumbers::Comma:
        return everybodysGroups + u"."_s;
    case CsvNumbers::ByLocale:
        break;
    }
    return everybodysGroups + locale.groupSeparator();
}

/** Whether a number goes on there that ended by what it was read by: ",50", "-12", " 250". */
bool goesOn(const QString &behind)
{
    static const QRegularExpression expression(u"^\\s*[.,'’´`٫٬:/·_–—-]?\\s*\\d"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(behind).hasMatch();
}

/** The first number of a cell with all its points and commas, or nothing. */
QString numberIn(const QString &cell)
{
    static const QRegularExpression expression(u"\\d(?:[\\d.,]*\\d)?"_s);
    static const QRegularExpression others(u"(?<=\\d)['’\\s](?=\\d{3})"_s);
    return cell.size() > longestFigure ? QString() : expression.match(QString(cell).remove(others)).captured();
}

/** Which sign parts the fraction: that of "1.250,50", "1.250.000" and "0,5" is a comma; of "1.250" nobody knows. */
std::optional<QChar> decimalSignIn(const QString &number)
{
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    if (points > 1 || commas > 1)
        return points > 1 && commas > 1 ? std::nullopt : std::optional(points > 1 ? u',' : u'.');
    if (points == 0 && commas == 0)
        return std::nullopt;
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    const bool mayPartGroups = number.size() - last == 4 && last <= 3 && !number.startsWith(u'0');
    return points + commas == 1 && mayPartGroups ? std::nullopt : std::optional(number.at(last));
}

} // namespace

CsvFigureReader::CsvFigureReader(const QLocale &locale, CsvNumbers numbers)
    : m_numbers(NumberReader::groupedBy(groupsOf(locale, numbers)))
{}

std::optional<CsvFigure> CsvFigureReader::read(const QString &cell) const
{
    if (cell.size() > longestFigure)
        return std::nullopt;
    const QString text = cell.simplified();
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const qsizetype start = digit - text.begin();
    const auto number = m_numbers.read(text, start);
    if (!number || goesOn(text.sliced(number->end)))
        return std::nullopt;
    QString front = text.first(start);
    if (front.endsWith(u'.') || front.endsWith(u','))
        return std::nullopt;
    const bool isNegative = front.contains(u'-') || front.contains(u'−') || front.startsWith(u'(');
    static const QRegularExpression signs(u"[-−+(\\s]"_s);
    front.remove(signs);
    const QString behind = text.sliced(number->end).remove(u')').trimmed();
    return CsvFigure{isNegative ? -number->value : number->value, behind.isEmpty() ? front : behind};
}

CsvNumbers guessedNumbers(const QStringList &cells, const QLocale &locale)
{
    int commas = 0;
    for (const QString &cell : cells) {
        if (const auto sign = decimalSignIn(numberIn(cell)))
            commas += *sign == u',' ? 1 : -1;
    }
    const bool isAsUsual = locale.decimalPoint() == (commas > 0 ? u","_s : u"."_s);
    if (commas == 0 || isAsUsual)
        return CsvNumbers::ByLocale;
    return commas > 0 ? CsvNumbers::Comma : CsvNumbers::Point;
}

} // namespace Headway
