// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowninline.h"

#include "markdownescape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** What is no mark by itself, and may become one where a report is pasted: in a table, beside a letter, in a forum. */
constexpr QStringView alwaysEscaped = u"*_<>|~&#@";

/** A colon or full stop that would make a bare address of the text around it. */
bool makesAddress(QStringView text, qsizetype at)
{
    if (text[at] == u':')
        return text.sliced(at + 1).startsWith(u"//");
    return text[at] == u'.' && text.first(at).endsWith(u"www", Qt::CaseInsensitive);
}

QString escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A link may follow the span; behind an exclamation mark it would be a picture.
        const bool pictures = text[i] == u'!' && i + 1 == text.size();
        if (isMarkdownMark(text, i) || alwaysEscaped.contains(text[i]) || pictures || makesAddress(text, i))
            safe += u'\\';
        safe += text[i] == u'\t' ? QChar(u' ') : text[i];
    }
    return safe.replace(u'\n', u"\\\n"_s);
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/** CommonMark 0.31, section 6.2: whether a run of marks between `outside` and `inside` belongs to `inside`. */
bool isFlanking(QChar outside, QChar inside)
{
    const bool outsideIsFree = outside.isNull() || outside.isSpace() || isPunctuation(outside);
    return !inside.isSpace() && (!isPunctuation(inside) || outsideIsFree);
}

QString codeSpan(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool needsSpace =
        code.startsWith(u'`') || code.endsWith(u'`') || (code.startsWith(u' ') && code.endsWith(u' '));
    const QString space = needsSpace ? u" "_s : QString();
    return fence + space + code + space + fence;
}

/** Writes spans one by one, each in the knowledge of what stands before and behind it. */
class InlineWriter
{
public:
    void add(const Span &span, QChar next)
    {
        if (!span.link.isEmpty())
            m_text += u'[';
        addMarked(span, span.link.isEmpty() ? next : QChar(u']'));
        if (!span.link.isEmpty())
            m_text += u"](<"_s + span.link + u">)"_s;
    }

    /** The lines, with what would begin a list, a number or a heading at their beginning escaped. */
    QString result() const
    {
        QStringList lines = m_text.trimmed().split(u'\n');
        for (QString &line : lines)
            line = escapedMarkdownStart(line);
        return lines.join(u'\n');
    }

private:
    void addMarked(const Span &span, QChar next)
    {
        if (span.code && !m_text.endsWith(u'`') && !span.text.contains(u'|') && !span.text.trimmed().isEmpty()) {
            m_text += codeSpan(QString(span.text).replace(u'\n', u' '));
            m_lastIsMarked = true;
            return;
        }
        const QString core = span.text.trimmed();
        const qsizetype leading = core.isEmpty() ? 0 : span.text.indexOf(core);
        const QString marks = marksFor(span, core, leading, next);
        m_text += outside(span.text.first(leading));
        m_text += marks + escaped(core.isEmpty() ? QStringView(span.text) : QStringView(core));
        std::for_each(marks.crbegin(), marks.crend(), [this](QChar c) { m_text += c; });
        if (!core.isEmpty())
            m_text += outside(span.text.sliced(leading + core.size()));
        m_lastIsMarked = !marks.isEmpty();
    }

    /** The space around a span; an empty line in it would end the paragraph. */
    static QString outside(QString space) { return space.replace(u'\n', u' '); }

    QString marksFor(const Span &span, const QString &core, qsizetype leading, QChar next) const
    {
        const QString marks = QString(span.strikethrough ? u"~~"_s : QString()) + (span.strong ? u"**"_s : QString()) +
                              (span.emphasis ? u"*"_s : QString());
        if (marks.isEmpty() || core.isEmpty())
            return {};
        const QChar before = leading > 0 ? QChar(u' ') : m_text.isEmpty() ? QChar() : m_text.back();
        const QChar after = leading + core.size() < span.text.size() ? QChar(u' ') : next;
        const bool several = span.strikethrough && (span.strong || span.emphasis);
        const bool opens = isFlanking(before, several ? QChar(u'*') : core.front());
        const bool closes = isFlanking(after, several ? QChar(u'*') : core.back());
        const bool touchesMarks = m_lastIsMarked && leading == 0 && !before.isNull() && !before.isSpace();
        return opens && closes && !touchesMarks && !core.contains(u'\n') ? marks : QString();
    }

    QString m_text;
    bool m_lastIsMarked = false;
};

} // namespace

QString inlineMarkdown(const Spans &spans)
{
    InlineWriter writer;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const bool hasNext = i + 1 < spans.size() && !spans.at(i + 1).text.isEmpty();
        writer.add(spans.at(i), hasNext ? spans.at(i + 1).text.front() : QChar());
    }
    return writer.result();
}

} // namespace Headway
