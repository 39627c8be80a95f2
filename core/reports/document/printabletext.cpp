// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printabletext.h"

#include <QList>

#include <algorithm>

namespace Headway {

namespace {

constexpr QChar noBreakSpace = u'\u00a0';
constexpr int mostMarks = 8;

struct Range
{
    char32_t first;
    char32_t last;
};

template<size_t N>
constexpr bool isIn(const Range (&ranges)[N], char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

constexpr Range invisible[] = {
    {0x00, 0x08},     {0x0b, 0x0c},     {0x0e, 0x1f},     {0x7f, 0x84},     {0x86, 0x9f},
    {0xad, 0xad},     {0x61c, 0x61c},   {0x115f, 0x1160}, {0x180b, 0x180f}, {0x200b, 0x200b},
    {0x200e, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x206f}, {0x3164, 0x3164}, {0xd800, 0xf8ff},
    {0xfdd0, 0xfdef}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xffff}, {0xe0000, 0x10ffff},
};
constexpr Range presentationForms[] = {{0x2e80, 0x2fdf}, {0xfb00, 0xfb06}, {0xfb50, 0xfdff}, {0xfe70, 0xfefc}};

constexpr bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

constexpr bool isLineEnd(char32_t c)
{
    return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isJoinable(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || QChar::category(c) == QChar::Symbol_Other ||
           QChar::category(c) == QChar::Symbol_Modifier;
}

/** Whether no character of `text` can need a look; nearly all text is like that. */
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7f) || u == '\n' || u == '\t' || (u >= 0xa0 && u < 0x300 && u != 0xad);
    });
}

/** Copies text character by character, leaving out what must not be printed. */
class Cleaner
{
public:
    explicit Cleaner(qsizetype size) { m_clean.reserve(size); }

    void take(char32_t c, char32_t next)
    {
        if (isLineEnd(c))
            takeLineEnd(c, next);
        else if (isJoiner(c))
            takeJoiner(c, next);
        else if (!isIn(invisible, c) && !isOneMarkTooMany(c))
            takeVisible(c);
    }

    QString result() const { return m_clean; }

private:
    void takeLineEnd(char32_t c, char32_t next)
    {
        if (c != '\r' || next != '\n')
            append(U'\n');
    }

    void takeJoiner(char32_t c, char32_t next)
    {
        if (isJoinable(m_last) && isJoinable(next))
            append(c);
    }

    void takeVisible(char32_t c)
    {
        if (!isIn(presentationForms, c))
            return append(c);
        m_clean += QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
        m_last = c;
    }

    bool isOneMarkTooMany(char32_t c)
    {
        m_marks = QChar::isMark(c) ? m_marks + 1 : 0;
        return m_marks > mostMarks;
    }

    void append(char32_t c)
    {
        m_clean += QChar::fromUcs4(c);
        m_last = c;
    }

    QString m_clean;
    char32_t m_last = 0;
    int m_marks = 0;
};

bool startsUnit(QChar c)
{
    return c.isLetter() || c == u'%' || c == u'\u2030' || c == u'\u00b0' || c.category() == QChar::Symbol_Currency;
}

/** Whether the digits that end before `end` are four that read as a year. */
bool isYear(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < 5 && text[begin - 1].isDigit())
        --begin;
    if (end - begin != 4 || (text[begin] != u'1' && text[begin] != u'2'))
        return false;
    const int year = text.sliced(begin, 4).toInt();
    return year >= 1900 && year < 2100;
}

bool bindsNumber(QStringView text, qsizetype space)
{
    const QChar before = text[space - 1];
    const QChar after = text[space + 1];
    if (before.category() == QChar::Symbol_Currency)
        return after.isDigit();
    return before.isDigit() && startsUnit(after) && !isYear(text, space);
}

} // namespace

QString withoutDisguises(const QString &text)
{
    if (isPlain(text))
        return text;
    Cleaner cleaner(text.size());
    // A lone surrogate becomes U+FFFD, which is dropped with the other invisible ones.
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i)
        cleaner.take(characters.at(i), i + 1 < characters.size() ? characters.at(i + 1) : 0);
    return cleaner.result();
}

QString withBoundNumbers(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == u' ' && bindsNumber(text, i))
            text[i] = noBreakSpace;
    }
    return text;
}

QString printableText(const QString &text)
{
    QString line = withoutDisguises(text);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return withBoundNumbers(std::move(line).trimmed());
}

} // namespace Headway
