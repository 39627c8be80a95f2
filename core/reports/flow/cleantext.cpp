// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cleantext.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QChar whiteSquare(0x25A1); // Stands for what cannot be shown.

bool isPresentationForm(char16_t c)
{
    return (c >= 0xfb00 && c <= 0xfb06) || (c >= 0xfb50 && c <= 0xfdfb) || (c >= 0xfe70 && c <= 0xfefc) ||
           (c >= 0x2e80 && c <= 0x2fdf);
}

bool isInvisible(char16_t c)
{
    return c == 0x00ad || c == 0x200b || c == 0x200e || c == 0x200f || c == 0x061c || c == 0x2060 || c == 0xfeff ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x206f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool isMeaningless(char16_t c)
{
    return (c >= 0xe000 && c <= 0xf8ff) || c == 0xfffc || c == 0xfffd || c >= 0xfffe;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

/** Only what may need cleaning costs a copy. */
bool isSuspicious(QChar c)
{
    const char16_t u = c.unicode();
    return isControl(u) || u == 0x00ad || u == 0x061c || (u >= 0x2028 && u <= 0x202e) || u >= 0xd800 ||
           isInvisible(u) || isPresentationForm(u);
}

void appendClean(QString &out, QChar c)
{
    const char16_t u = c.unicode();
    if (u == '\n' || u == 0x2028 || u == 0x2029)
        out += QChar::LineSeparator;
    else if (u == '\t')
        out += "    "_L1;
    else if (isPresentationForm(u))
        out += QString(c).normalized(QString::NormalizationForm_KC);
    else if (isMeaningless(u))
        out += whiteSquare;
    else if (!isControl(u) && !isInvisible(u))
        out += c;
}

/** Planes 15 and 16 are for private use, and the last two places of every plane are no characters. */
bool isMeaningless(char32_t c)
{
    return c >= 0xf0000 || (c & 0xfffe) == 0xfffe;
}

} // namespace

QString cleanText(const QString &text)
{
    if (std::ranges::none_of(text, isSuspicious))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate()) {
            appendClean(clean, c);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[++i]);
            clean += isMeaningless(whole) ? QString(whiteSquare) : QString(QChar::fromUcs4(whole));
        }
    }
    return clean;
}

} // namespace Headway
