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
constexpr qsizetype longestLook = 2000; // More of a line is not looked at for a title.

/** What Markdown would show of a line. */
QString plainWords(QString line)
{
    static const QRegularExpression picture(u"!\\[[^\\[\\]]*\\]\\((?:<[^<>]*>|[^()]*)\\)"_s);
    static const QRegularExpression link(u"\\[([^\\[\\]]*)\\]\\((?:<[^<>]*>|[^()]*)\\)"_s);
    static const QRegularExpression signs(u"^\\s*(?:#{1,6}|>|[-*+]|\\d+[.)])\\s+"_s);
    static const QRegularExpression marks(u"(?<!\\\\)(?:\\*\\*|\\*|~~|`|(?<!\\w)__?|__?(?!\\w))"_s);
    static const QRegularExpression escaped(u"\\\\([!-/:-@\\[-`{-~])"_s);
    line.remove(picture).replace(link, u"\\1"_s).remove(signs).remove(marks).replace(escaped, u"\\1"_s);
    return line.simplified();
}

bool holdsLink(const QString &line)
{
    return line.contains(u"](");
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
    const auto match = sentenceEnd.match(words);
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
    const QString words = plainWords(line.first(std::min(line.size(), longestLook)));
    if (words.size() > longLine && !line.startsWith(u'#'))
        return ofLongLine(words, text, end, start == 0 && words == line);
    if (start > 0 || holdsLink(line) || !isVisible(words))
        return {words, text};
    return {words, withoutEmptyLines(text.sliced(end))};
}

} // namespace Headway
