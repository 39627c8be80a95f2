// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownruns.h"

#include "markdownescape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Joins what HTML shows as one space; a line that was broken stays broken. */
QString joined(const QString &text)
{
    QString result;
    for (QChar c : text) {
        if (c == u'\u00ad' || c == u'\u200b' || c == u'\ufeff')
            continue;
        const bool isSpace = c.isSpace();
        const bool isDouble = isSpace && !result.isEmpty() && result.back().isSpace();
        if (!isDouble)
            result += isSpace ? u' ' : c;
    }
    return result;
}

QString asCode(const QString &text)
{
    const QString fence(text.contains(u'`') ? 2 : 1, u'`');
    const QString gap = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + gap + text + gap + fence;
}

/** Opens and closes marks so that they always lie within one another. */
class MarkWriter final
{
public:
    void turnTo(const MarkdownFormat &format)
    {
        const QStringList wanted = marksOf(format);
        closeFor(wanted);
        for (const QString &mark : wanted.sliced(m_open.size())) {
            if (mark.startsWith(u'['))
                m_out = escapedBeforeLink(m_out) + u'[';
            else
                m_out += mark;
            m_open << mark;
        }
    }
    /** Spaces at the edge of a mark stand outside it: those that do not go on behind them are closed before. */
    void addSpace(const QString &space, const MarkdownFormat &behind)
    {
        closeFor(marksOf(behind));
        m_out += space;
    }
    void add(const QString &text) { m_out += text; }
    QString take()
    {
        turnTo({});
        return m_out;
    }

private:
    /** The mark that opens each, from the outside. */
    static QStringList marksOf(const MarkdownFormat &format)
    {
        QStringList marks;
        if (!format.address.isEmpty())
            marks << u"["_s + format.address;
        if (format.bold)
            marks << u"**"_s;
        if (format.italic)
            marks << u"*"_s;
        if (format.struck)
            marks << u"~~"_s;
        return marks;
    }
    /** All but what `wanted` begins with. */
    void closeFor(const QStringList &wanted)
    {
        const qsizetype kept = std::ranges::mismatch(m_open, wanted).in1 - m_open.begin();
        while (m_open.size() > kept)
            close(m_open.takeLast());
    }
    void close(const QString &mark) { m_out += mark.startsWith(u'[') ? u"]("_s + mark.sliced(1) + u')' : mark; }

    QString m_out;
    QStringList m_open;
};

QString inParentheses(QString address)
{
    return address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
}

} // namespace

bool MarkdownRuns::Run::isBareAddress() const
{
    return !format.address.isEmpty() && text == format.address;
}

MarkdownFormat MarkdownRuns::Run::markedFormat() const
{
    MarkdownFormat marked = format;
    marked.address = isBareAddress() ? QString() : inParentheses(format.address);
    return marked;
}

QString MarkdownRuns::Run::written() const
{
    if (isMark)
        return text;
    if (isBareAddress())
        return u'<' + text + u'>';
    return format.code ? asCode(text) : escapedMarkdown(text);
}

void MarkdownRuns::append(const QString &text, const MarkdownFormat &format)
{
    QString words = joined(text);
    const bool isBehindSpace =
        m_runs.isEmpty() || m_runs.constLast().text.endsWith(u' ') || m_runs.constLast().text == u"\n";
    if (isBehindSpace && words.startsWith(u' '))
        words.remove(0, 1);
    if (words.isEmpty())
        return;
    const bool goesOn = !m_runs.isEmpty() && m_runs.constLast().format == format && !m_runs.constLast().isMark &&
                        m_runs.constLast().text != u"\n";
    if (goesOn)
        m_runs.last().text += words;
    else
        m_runs.append({.text = words, .format = format});
}

void MarkdownRuns::appendMark(const QString &mark)
{
    m_runs.append({.text = mark, .isMark = true});
}

void MarkdownRuns::breakLine()
{
    if (!m_runs.isEmpty())
        m_runs.append({.text = u"\n"_s});
}

bool MarkdownRuns::hasMarks() const
{
    return std::ranges::any_of(m_runs, [](const Run &run) { return run.isMark || !run.format.isPlain(); });
}

/** Spaces at the edges are runs of their own. */
MarkdownRuns::Runs MarkdownRuns::separated() const
{
    Runs parts;
    for (const Run &run : m_runs) {
        if (run.isMark) {
            parts << run;
            continue;
        }
        const QString core = run.text.trimmed();
        const qsizetype start = core.isEmpty() ? run.text.size() : run.text.indexOf(core);
        const qsizetype end = start + core.size();
        for (const auto &[text, isSpace] :
             {std::pair(run.text.left(start), true), std::pair(core, false), std::pair(run.text.mid(end), true)}) {
            if (!text.isEmpty())
                parts.append({.text = text, .format = run.format, .isSpace = isSpace});
        }
    }
    return parts;
}

QString MarkdownRuns::written(const QString &lineBreak) const
{
    MarkWriter writer;
    const Runs parts = separated();
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part->isSpace) {
            const auto word = std::find_if(part, parts.cend(), [](const Run &run) { return !run.isSpace; });
            writer.addSpace(part->text.contains(u'\n') ? u"\n"_s : part->text,
                            word == parts.cend() ? MarkdownFormat() : word->markedFormat());
            continue;
        }
        writer.turnTo(part->markedFormat());
        writer.add(part->written());
    }
    QStringList lines;
    for (const QString &line : writer.take().split(u'\n')) {
        if (const QString words = line.trimmed(); !words.isEmpty())
            lines << (m_runs.constFirst().isMark ? words : escapedMarkdownStart(words));
    }
    return lines.join(lineBreak);
}

} // namespace Headway
