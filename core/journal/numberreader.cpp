// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberreader.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

const QString always = u"\\x{00a0}\\x{202f}"_s;

/** What may part groups of digits where the locale does so by `separator`, as the inside of a character class. */
QString groupClass(const QString &separator)
{
    if (separator.isEmpty())
        return always;
    if (separator.front().isSpace())
        return always + u' ';
    if (separator == u"’"_s || separator == u"'"_s)
        return always + u"'’"_s;
    return always + QRegularExpression::escape(separator);
}

/** Digits of any script as those of ASCII. */
QByteArray asciiDigits(QStringView digits)
{
    QByteArray ascii;
    for (const QChar c : digits) {
        if (c.digitValue() >= 0)
            ascii += char('0' + c.digitValue());
    }
    return ascii;
}

} // namespace

NumberReader::NumberReader(const QLocale &locale)
    : NumberReader(Groups{groupClass(locale.groupSeparator())})
{}

NumberReader NumberReader::groupedBy(QStringView separators)
{
    return NumberReader(Groups{always + QRegularExpression::escape(separators)});
}

NumberReader::NumberReader(const Groups &groups)
{
    const QString group = u'[' + groups.characters + u']';
    m_expression = QRegularExpression(u"(?<whole>\\d{1,3}(?:"_s + group + u"\\d{2,3})*"_s + group +
                                          u"\\d{3}(?!\\d)|\\d+)"_s + u"(?:[.,٫](?<fraction>\\d+))?"_s,
                                      QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<NumberReader::Number> NumberReader::read(const QString &text, qsizetype at) const
{
    if (at >= text.size() || !text.at(at).isDigit())
        return std::nullopt;
    const auto match =
        m_expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const QByteArray whole = asciiDigits(match.capturedView(u"whole"));
    const QByteArray fraction = asciiDigits(match.capturedView(u"fraction"));
    // Longer ones are numbers of something (an account, a telephone) and no figures.
    if (whole.isEmpty() || whole.size() + fraction.size() > 15)
        return std::nullopt;
    const bool isPlain = fraction.isEmpty() && match.capturedLength(u"whole") == whole.size();
    const QByteArray digits = whole + '.' + fraction + '0';
    return Number{match.capturedEnd(), digits.toDouble(), isPlain};
}

} // namespace Headway
