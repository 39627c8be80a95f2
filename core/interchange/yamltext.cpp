// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yamltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Letters, digits and single spaces behind a letter, which no reader takes for a number, a date or a mark. */
bool isSafe(const QString &text)
{
    static const QRegularExpression words(u"^\\p{L}[\\p{L}\\p{M}\\p{N}_.-]*(?: [\\p{L}\\p{M}\\p{N}_.-]+)*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    // What YAML 1.1 and 1.2 take for something else.
    static const QRegularExpression reserved(u"^(?:y|yes|n|no|true|false|on|off|null)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch() && !reserved.match(text).hasMatch();
}

/** Whether YAML lets the character stand, and no reader takes it for the end of a line. */
bool isPrintable(char32_t c)
{
    if (c == '\t')
        return true;
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff)
        return false;
    return !QChar::isSurrogate(c) && !QChar::isNonCharacter(c);
}

QString escaped(char32_t c)
{
    switch (c) {
    case '"':
        return u"\\\""_s;
    case '\\':
        return u"\\\\"_s;
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        return isPrintable(c) ? QString::fromUcs4(&c, 1) : u"\\U%1"_s.arg(uint(c), 8, 16, QChar(u'0'));
    }
}

/** Several lines that a literal block holds as they are. */
bool fitsBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.front().isSpace() || text.back().isSpace())
        return false;
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [](uint c) { return c == '\n' || isPrintable(c); });
}

QString block(const QString &text, int indent)
{
    QString lines = u"|-"_s;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += u'\n' + (line.isEmpty() ? QString() : QString(indent, u' ') + line);
    return lines;
}

} // namespace

QString yamlWord(const QString &text)
{
    if (isSafe(text))
        return text;
    QString quoted = u"\""_s;
    for (const uint c : text.toUcs4())
        quoted += escaped(c);
    return quoted + u'"';
}

QString yamlText(const QString &text, int indent)
{
    return fitsBlock(text) ? block(text, indent) : yamlWord(text);
}

} // namespace Headway
