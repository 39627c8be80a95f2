// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownmarks.h"

#include "allowedlink.h"

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
    mark.indentation = match.captured(1);
    mark.number = match.captured(2);
    if (!match.hasCaptured(6))
        mark.width = match.hasCaptured(2) ? mark.number.size() + 2 : 2;
    mark.isEmpty = !match.hasCaptured(7);
    mark.length = match.hasCaptured(7) ? match.capturedStart(7) : match.capturedEnd();
    if (match.hasCaptured(2))
        mark.next = match.captured(1) + mark.nextNumber() + match.captured(3) + u' ';
    else if (match.hasCaptured(5))
        mark.next = match.captured(1) + match.captured(4) + u" [ ] "_s;
    else if (match.hasCaptured(4))
        mark.next = match.captured(1) + match.captured(4) + u' ';
    else
        mark.next = match.captured(1) + match.captured(6);
    return mark;
}

QString ListMark::nextNumber() const
{
    return QString::number(number.toLongLong() + 1);
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

QString toggledCode(const QString &text)
{
    const bool isCode = text.size() > 2 && text.startsWith(u'`') && text.endsWith(u'`');
    if (isCode)
        return text.sliced(1, text.size() - 2);
    const QString fence(text.contains(u'`') ? 2 : 1, u'`');
    return fence + text + fence;
}

QString linkAt(const QString &line, qsizetype position)
{
    static const QRegularExpression link(
        uR"(\[[^\]\[]{1,500}\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()<>]{0,2000}\))?[^\s()<>]{0,2000})>?[^)\n]{0,500}\)|<((?:https?|mailto):[^\s<>]{1,2000})>|\b((?:https?://|www\.)[^\s<>()]{1,2000}(?<![.,;:!?'"])))"_s);
    for (const QRegularExpressionMatch &match : link.globalMatch(line)) {
        if (match.capturedStart() > position)
            break;
        if (position >= match.capturedEnd())
            continue;
        const QString address = match.captured(1) + match.captured(2) + match.captured(3);
        return address.startsWith(u"www.") ? u"https://"_s + address : address;
    }
    return {};
}

QString linked(const QString &words, const QString &pasted)
{
    static const QRegularExpression address(u"^(?:https?://|mailto:)\\S+$"_s);
    const QString target = pasted.trimmed();
    const bool isOne = address.match(target).hasMatch() && !allowedLink(target).isEmpty();
    const bool takesOne = !words.trimmed().isEmpty() && !words.contains(QChar::ParagraphSeparator) &&
                          !words.contains(u'\n') && !words.contains(u"](") && !address.match(words).hasMatch();
    if (!isOne || !takesOne)
        return {};
    QString inBrackets = target;
    return u'[' + words + u"]("_s + inBrackets.replace(u'(', u"%28"_s).replace(u')', u"%29"_s) + u')';
}

} // namespace Headway
