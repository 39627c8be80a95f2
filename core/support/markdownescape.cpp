// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownescape.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestEntity = 40;

QChar signAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar(u' ');
}

/** "&amp;" in the text would be shown as "&". */
bool beginsEntity(QStringView behind)
{
    static const QRegularExpression entity(u"^(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"_s);
    return entity.matchView(behind.first(std::min(behind.size(), longestEntity))).hasMatch();
}

bool beginsMarkup(QChar next)
{
    return next.isLetter() || QStringView(u"/!?").contains(next);
}

} // namespace

bool isMarkdownMark(QStringView text, qsizetype at)
{
    const QChar before = signAt(text, at - 1);
    const QChar behind = signAt(text, at + 1);
    switch (text.at(at).unicode()) {
    case u'\\':
    case u'`':
    case u'[':
    case u']':
        return true;
    case u'*': // A star among spaces is one.
        return !before.isSpace() || !behind.isSpace();
    case u'_': // Within a word it means nothing.
        return !before.isLetterOrNumber() || !behind.isLetterOrNumber();
    case u'~': // One alone may end, and not begin: "~5 days".
        return !before.isSpace() || behind == u'~';
    case u'<':
        return beginsMarkup(behind);
    case u'&':
        return beginsEntity(text.sliced(at + 1));
    default:
        return false;
    }
}

QString escapedMarkdown(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isMarkdownMark(text, i))
            escaped += u'\\';
        escaped += text.at(i);
    }
    return escaped;
}

QString escapedMarkdownStart(const QString &line)
{
    // A heading, an item, a quotation, and what below a line makes it a heading, be it that of a table.
    static const QRegularExpression mark(
        uR"(^\s*(?:(?=#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|=+\s*$|(?=[|:\s-]+$)[|:\s]*-)|\d{1,9}(?=[.)](?:\s|$))))"_s);
    const auto match = mark.match(line);
    return match.hasMatch() ? line.first(match.capturedEnd()) + u'\\' + line.sliced(match.capturedEnd()) : line;
}

QString escapedBeforeLink(const QString &markdown)
{
    return markdown.endsWith(u'!') ? markdown.chopped(1) + u"\\!"_s : markdown;
}

} // namespace Headway
