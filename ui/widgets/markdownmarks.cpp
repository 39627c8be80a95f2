// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownmarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

ListMark listMark(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^(\s*)(?:(\d{1,9})([.)])\s+|([-*+])\s+(\[[ xX]\]\s+)?|((?:>\s?)+))(\s*\S)?)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    ListMark mark;
    mark.isEmpty = !match.hasCaptured(7);
    mark.length = match.hasCaptured(7) ? match.capturedStart(7) : match.capturedEnd();
    if (match.hasCaptured(2))
        mark.next = match.captured(1) + QString::number(match.captured(2).toLongLong() + 1) + match.captured(3) + u' ';
    else if (match.hasCaptured(5))
        mark.next = match.captured(1) + match.captured(4) + u" [ ] "_s;
    else if (match.hasCaptured(4))
        mark.next = match.captured(1) + match.captured(4) + u' ';
    else
        mark.next = match.captured(1) + match.captured(6);
    return mark;
}

bool includes(qsizetype stars, Emphasis emphasis)
{
    return emphasis == Emphasis::Light ? stars % 2 == 1 : stars >= 2;
}

qsizetype starsAround(const QString &text, qsizetype start, qsizetype end)
{
    qsizetype stars = 0;
    while (start - stars > 0 && end + stars < text.size() && text[start - stars - 1] == u'*' &&
           text[end + stars] == u'*')
        ++stars;
    return stars;
}

QString toggled(const QString &text, Emphasis emphasis)
{
    qsizetype stars = 0;
    while (2 * (stars + 1) < text.size() && text[stars] == u'*' && text[text.size() - stars - 1] == u'*')
        ++stars;
    const int width = int(emphasis);
    const QString mark(width, u'*');
    return includes(stars, emphasis) ? text.mid(width, text.size() - 2 * width) : mark + text + mark;
}

} // namespace Headway
