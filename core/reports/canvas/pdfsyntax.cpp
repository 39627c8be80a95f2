// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfsyntax.h"

namespace Headway::PdfSyntax {

void appendNumber(QByteArray &out, double number)
{
    qint64 thousandths = qRound64(number * 1000);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    char digits[24];
    char *const end = digits + sizeof digits;
    char *begin = end;
    bool written = false; // Trailing zeros of the fraction say nothing.
    for (int place = 0; thousandths > 0 || place < 4; ++place, thousandths /= 10) {
        if (place == 3 && written)
            *--begin = '.';
        const char digit = static_cast<char>('0' + thousandths % 10);
        written = written || place >= 3 || digit != '0';
        if (written)
            *--begin = digit;
    }
    out.append(begin, end - begin);
}

void appendNumbers(QByteArray &out, std::initializer_list<double> numbers)
{
    for (const double number : numbers) {
        appendNumber(out, number);
        out += ' ';
    }
}

void appendCode(QByteArray &out, quint16 code)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    out += hex[code >> 12];
    out += hex[(code >> 8) & 15];
    out += hex[(code >> 4) & 15];
    out += hex[code & 15];
}

QByteArray textString(const QString &text)
{
    QByteArray out("<FEFF");
    for (const QChar c : text)
        appendCode(out, c.unicode());
    return out += '>';
}

const char *structureType(Role role)
{
    static constexpr std::array names = {
        "/Document", "/Sect",       "/H1",   "/H2",    "/H3", "/H4", "/H5", "/P",      "/L",    "/LI",   "/Lbl",
        "/LBody",    "/BlockQuote", "/Code", "/Table", "/TR", "/TH", "/TD", "/Figure", "/Link", "/Note", "/Caption"};
    static_assert(names.size() == static_cast<size_t>(Role::Caption) + 1);
    return names[static_cast<size_t>(role)];
}

} // namespace Headway::PdfSyntax
