// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtitle.h"

#include "entrytitle.h"
#include "letters.h"
#include "visibletext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longLine = 100; // More is a paragraph that happens to stand on one line.
constexpr qsizetype longSentence = 200;
constexpr qsizetype beginning = 80;
constexpr qsizetype longestNumber = 20; // With its full stop and the spaces around it.
constexpr qsizetype longestLook = 2000; // More of a line is not looked at for a title.

/** A number with which a line begins, as one of a list would, and the line goes on behind it. */
QRegularExpressionMatch numberInFront(const QString &line)
{
    static const QRegularExpression number(u"^\\s*(\\d{1,9})([.)])\\s+"_s);
    return number.match(line);
}

/** What makes letters bold, slanted or code, in pairs: a single star is one. */
QString withoutEmphasis(QString line)
{
    static const QRegularExpression ruler(u"^[\\s*_~`]*$"_s);
    static const QRegularExpression stars(u"(?<!\\\\)(\\*{1,3})(?=[^\\s*])(.+?)(?<=[^\\s\\\\*])\\1(?!\\*)"_s);
    static const QRegularExpression strokes(u"(?<![\\\\\\w])(_{1,3})(?=[^\\s_])(.+?)(?<=[^\\s\\\\_])\\1(?!\\w)"_s);
    static const QRegularExpression struck(u"(?<!\\\\)~~(?=[^\\s~])(.+?)(?<=[^\\s~])~~"_s);
    static const QRegularExpression code(u"(?<!\\\\)(`+)([^`]+)\\1(?!`)"_s);
    if (ruler.match(line).hasMatch())
        return {};
    line.replace(code, u"\\2"_s).replace(struck, u"\\1"_s);
    for (int nested = 0; nested < 2; ++nested)
        line.replace(stars, u"\\2"_s).replace(strokes, u"\\2"_s);
    return line;
}

/** What Markdown would show of a line. */
QString plainWords(QString line)
{
    static const QRegularExpression picture(u"(?<!\\\\)!\\[[^\\[\\]]*\\]\\((?:<[^<>]*>|[^()]*)\\)"_s);
    static const QRegularExpression link(u"(?<!\\\\)\\[([^\\[\\]]*)\\]\\((?:<[^<>]*>|[^()]*)\\)"_s);
    static const QRegularExpression signs(u"^\\s*(?:#{1,6}|>|[-*+])\\s+"_s);
    static const QRegularExpression escaped(u"\\\\([!-/:-@\\[-`{-~])"_s);
    line.remove(picture).replace(link, u"\\1"_s).remove(signs);
    return withoutEmphasis(line).replace(escaped, u"\\1"_s).simplified();
}

/** Whether the number in front of the line is one of a list: the next line that says something has the next one. */
bool isOfList(const QString &line, QStringView behind)
{
    const QStringView rest = behind.trimmed();
    const auto number = numberInFront(line);
    const auto next = numberInFront(rest.first(std::min(rest.size(), longestNumber)).toString());
    if (!number.hasMatch() || !next.hasMatch() || number.captured(2) != next.captured(2))
        return false;
    const int step = next.captured(1).toInt() - number.captured(1).toInt();
    return step == 0 || step == 1; // Markdown counts by itself.
}

/** Whether its words say all that the line did: no more than what makes a heading, an item or letters bold is gone. */
bool saysAll(const QString &line)
{
    return line.size() <= longestLook && !line.contains(u"](") && !line.contains(u"~~") &&
           !line.trimmed().startsWith(u'>');
}

/** Where the first line that says something begins. */
qsizetype firstLineWithWords(const QString &markdown)
{
    qsizetype start = 0;
    while (start < markdown.size()) {
        const qsizetype end = markdown.indexOf(u'\n', start);
        const qsizetype length = (end < 0 ? markdown.size() : end) - start;
        if (isVisible(plainWords(markdown.sliced(start, std::min(length, longestLook)))))
            return start;
        start += length + 1;
    }
    return 0;
}

QString withoutEmptyLines(const QString &body)
{
    static const QRegularExpression lines(u"^(?:[ \\t]*\\n)+"_s);
    return QString(body).remove(lines).trimmed();
}

TitledText ofLongLine(const QString &words, const QString &markdown, qsizetype lineEnd, bool isPlain)
{
    static const QRegularExpression sentenceEnd(u"[.!?\u2026][\"'\u201d\u2019)]*\\s+"_s);
    const auto match = sentenceEnd.match(words, numberInFront(words).capturedLength());
    if (match.hasMatch() && match.capturedEnd() <= longSentence && isPlain) {
        const QString rest = words.sliced(match.capturedEnd()) + markdown.sliced(lineEnd);
        return {words.first(match.capturedEnd()).trimmed(), rest.trimmed()};
    }
    if (match.hasMatch() && match.capturedEnd() <= longSentence)
        return {words.first(match.capturedEnd()).trimmed(), markdown};
    const qsizetype space = words.lastIndexOf(u' ', beginning);
    return {words.first(space > beginning / 2 ? space : wholeLetters(words, beginning)) + u'…', markdown};
}

} // namespace

TitledText titledText(const QString &markdown)
{
    const QString text = withoutEmptyLines(markdown);
    const qsizetype start = firstLineWithWords(text);
    const qsizetype found = text.indexOf(u'\n', start);
    const qsizetype end = found < 0 ? text.size() : found;
    const QString line = text.sliced(start, end - start);
    const bool isItem = isOfList(line, QStringView(text).sliced(end));
    const QString shown = isItem ? line.sliced(numberInFront(line).capturedLength()) : line;
    const QString words = plainWords(shown.first(std::min(shown.size(), longestLook)));
    const bool isHeading = line.startsWith(u'#') && line.size() <= longestLook;
    if (words.size() > longLine && !isHeading)
        return ofLongLine(words, text, end, start == 0 && words == line);
    if (start > 0 || isItem || !saysAll(line) || !isVisible(words))
        return {words, text};
    return {words, withoutEmptyLines(text.sliced(end))};
}

} // namespace Headway
