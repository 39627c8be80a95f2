// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantityreader.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::QuantityReader)
};

/** Symbols that are the same in all languages, in their own case: "5 m" is a length, "5M" five million. */
bool isUnitSymbol(QStringView word)
{
    static const QSet<QString> symbols{u"h"_s,   u"min"_s, u"s"_s,  u"ms"_s, u"kg"_s, u"g"_s,  u"mg"_s, u"t"_s,
                                       u"km"_s,  u"m"_s,   u"cm"_s, u"mm"_s, u"l"_s,  u"ml"_s, u"kW"_s, u"kWh"_s,
                                       u"MWh"_s, u"kB"_s,  u"MB"_s, u"GB"_s, u"TB"_s, u"pp"_s};
    return symbols.contains(word.toString());
}

bool isCurrencyCode(QStringView word)
{
    static constexpr std::array codes{"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK",
                                      "HUF", "RON", "TRY", "JPY", "CNY", "KRW", "INR", "AUD", "CAD",
                                      "NZD", "SGD", "HKD", "ZAR", "BRL", "MXN", "AED", "ILS"};
    return std::any_of(codes.begin(), codes.end(),
                       [word](const char *code) { return word == QLatin1StringView(code); });
}

bool isSign(QChar c)
{
    return c == u'+' || c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool isCurrencySymbol(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

QChar charAt(const QString &text, qsizetype at)
{
    return at < text.size() ? text.at(at) : QChar();
}

qsizetype behindOneSpace(const QString &text, qsizetype at)
{
    return charAt(text, at).isSpace() ? at + 1 : at;
}

/** What a letter at a number multiplies it by; of money, "m" and "b" too: elsewhere they are metres and bytes. */
double letterScale(QStringView letter, bool isMoney)
{
    if (letter == u"k" || letter == u"K")
        return 1e3;
    if (letter == u"M" || (isMoney && letter == u"m"))
        return 1e6;
    return isMoney && (letter == u"bn" || letter == u"B" || letter == u"b") ? 1e9 : 1;
}

bool isPlausibleYear(const NumberReader::Number &number)
{
    return number.isPlain && number.value >= 1900 && number.value <= 2100;
}

} // namespace

QuantityReader::QuantityReader(const QLocale &locale, const WordList &noUnits)
    : m_numbers(locale)
    , m_noUnits(noUnits)
    //: Units as words behind a number, singular and plural, apart by spaces
    , m_units(QuantityText::tr(
          "second seconds sec secs minute minutes mins hour hours hr hrs day days night nights week weeks month months "
          "year years shift shifts point points metre metres meter meters mile miles kilometre kilometres litre litres "
          "tonne tonnes ton tons euro euros dollar dollars pound pounds"))
    //: Words that mean %, apart by spaces
    , m_percent(QuantityText::tr("percent pct"))
    //: Words that begin a rate ("4 per month"), apart by spaces. German: pro je
    , m_per(QuantityText::tr("per"))
    //: Words that multiply the number before by 1,000, apart by spaces. German: Tausend Tsd
    , m_thousand(QuantityText::tr("thousand"))
    //: Words that multiply the number before by 1,000,000, apart by spaces. German: Millionen Million Mio
    , m_million(QuantityText::tr("million mio"))
    //: Words that multiply the number before by 1,000,000,000, apart by spaces. German: Milliarden Milliarde Mrd
    , m_billion(QuantityText::tr("billion bn"))
    //: Words that make the number before a time of day, apart by spaces. German: Uhr
    , m_clock(QuantityText::tr("am pm"))
{}

std::optional<Quantity> QuantityReader::read(const QString &text, qsizetype at, Units units) const
{
    Quantity quantity{.start = at, .end = at};
    readSign(text, quantity);
    const bool isNegative = quantity.hasSign && text.at(at) != u'+';
    readCurrencyInFront(text, quantity);
    const auto number = m_numbers.read(text, quantity.end);
    if (!number)
        return std::nullopt;
    quantity.end = number->end;
    quantity.value = number->value * scaleBehind(text, quantity) * (isNegative ? -1 : 1);
    readUnit(text, quantity, units);
    quantity.mayBeYear = isPlausibleYear(*number) && quantity.unit.isEmpty() && !quantity.hasSign;
    if (!endsWell(text, quantity.end))
        return std::nullopt;
    return quantity;
}

void QuantityReader::readSign(const QString &text, Quantity &quantity) const
{
    const QChar next = charAt(text, quantity.end + 1);
    quantity.hasSign = isSign(charAt(text, quantity.end)) && (next.isDigit() || isCurrencySymbol(next));
    if (quantity.hasSign)
        ++quantity.end;
}

void QuantityReader::readCurrencyInFront(const QString &text, Quantity &quantity) const
{
    const qsizetype at = quantity.end;
    const QStringView word = wordAt(text, at);
    const qsizetype length = isCurrencySymbol(charAt(text, at)) ? 1 : isCurrencyCode(word) ? word.size() : 0;
    if (length == 0)
        return;
    quantity.unit = text.sliced(at, length);
    quantity.hasKnownUnit = true;
    quantity.end = behindOneSpace(text, at + length);
}

double QuantityReader::scaleBehind(const QString &text, Quantity &quantity) const
{
    const QStringView attached = wordAt(text, quantity.end);
    if (const double scale = letterScale(attached, !quantity.unit.isEmpty()); scale > 1) {
        quantity.end += attached.size();
        return scale;
    }
    const qsizetype start = behindOneSpace(text, quantity.end);
    const QStringView word = wordAt(text, start);
    const double scale = wordScale(word);
    if (scale > 1) {
        quantity.end = start + word.size();
        // "1,2 Mio. €"
        if (charAt(text, quantity.end) == u'.' &&
            isCurrencySymbol(charAt(text, behindOneSpace(text, quantity.end + 1))))
            ++quantity.end;
    }
    return scale;
}

double QuantityReader::wordScale(QStringView word) const
{
    if (m_thousand.contains(word))
        return 1e3;
    if (m_million.contains(word))
        return 1e6;
    return m_billion.contains(word) ? 1e9 : 1;
}

void QuantityReader::readUnit(const QString &text, Quantity &quantity, Units units) const
{
    if (quantity.unit.isEmpty() && !readSymbol(text, quantity))
        readUnitWord(text, quantity, units);
    readPer(text, quantity);
}

bool QuantityReader::readSymbol(const QString &text, Quantity &quantity) const
{
    const qsizetype at = behindOneSpace(text, quantity.end);
    const QChar c = charAt(text, at);
    const bool isTimes =
        c == u'\u00d7' || (at == quantity.end && (c == u'x' || c == u'X') && wordAt(text, at).size() == 1);
    if (!isTimes && c != u'%' && c != u'\u2030' && !isCurrencySymbol(c))
        return false;
    quantity.unit = isTimes ? u"\u00d7"_s : QString(c);
    quantity.hasKnownUnit = true;
    quantity.end = at + 1;
    return true;
}

void QuantityReader::readUnitWord(const QString &text, Quantity &quantity, Units units) const
{
    const qsizetype at = behindOneSpace(text, quantity.end);
    const QStringView word = wordAt(text, at);
    const bool isKnown =
        isUnitSymbol(word) || isCurrencyCode(word) || m_units.contains(word) || m_percent.contains(word);
    const bool isAnyWord = units == Units::AnyWord && at > quantity.end && word.size() > 1 &&
                           !m_noUnits.contains(word) && !m_per.contains(word) && !m_clock.contains(word);
    if (!isKnown && !isAnyWord)
        return;
    quantity.unit = m_percent.contains(word) ? u"%"_s : word.toString();
    quantity.hasKnownUnit = isKnown;
    quantity.end = at + word.size();
}

void QuantityReader::readPer(const QString &text, Quantity &quantity) const
{
    static const QRegularExpression slash(u"/\\p{L}+"_s);
    const auto rate =
        slash.match(text, quantity.end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (rate.hasMatch() && !quantity.unit.isEmpty()) {
        quantity.unit += rate.captured();
        quantity.end = rate.capturedEnd();
        return;
    }
    const qsizetype start = behindSpaces(text, quantity.end);
    const QStringView per = wordAt(text, start);
    const qsizetype end = m_per.contains(per) ? rateEnd(text, start + per.size()) : -1;
    if (end < 0)
        return;
    const QString behind = text.sliced(start, end - start);
    const bool isPercent = behind.compare(u"per cent"_s, Qt::CaseInsensitive) == 0;
    quantity.unit = isPercent ? u"%"_s : QString(quantity.unit + u' ' + behind).simplified();
    quantity.hasKnownUnit = true;
    quantity.end = end;
}

/** Where "per month" and "per 1,000 bed days" end: one word, or two behind a number. −1 where no word follows. */
qsizetype QuantityReader::rateEnd(const QString &text, qsizetype at) const
{
    const auto number = m_numbers.read(text, behindSpaces(text, at));
    qsizetype end = number ? number->end : at;
    qsizetype words = 0;
    for (const qsizetype most = number ? 2 : 1; words < most; ++words) {
        const qsizetype start = behindSpaces(text, end);
        const QStringView word = wordAt(text, start);
        if (word.isEmpty() || m_noUnits.contains(word))
            break;
        end = start + word.size();
    }
    return words > 0 || number ? end : -1;
}

bool QuantityReader::endsWell(const QString &text, qsizetype end) const
{
    const QChar next = charAt(text, end);
    if (next.isLetterOrNumber() || next.isSurrogate())
        return false;
    const bool digitFollows = charAt(text, end + 1).isDigit();
    // A time, a version, a range, a fraction; or the next group of a telephone number.
    if (digitFollows && (u".,:/-\u2013'"_s.contains(next) || next.isSpace()))
        return false;
    return !m_clock.contains(wordAt(text, behindSpaces(text, end)));
}

} // namespace Headway
