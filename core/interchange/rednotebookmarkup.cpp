// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookmarkup.h"

#include "markdownescape.h"
#include "rednotebookwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestHeading = 1000; // No real one comes near.

/** The size of a heading, 1 to 5, and its words; 0 for any other line. */
struct Heading
{
    int size = 0;
    QString words = {};
};

Heading headingOf(const QString &line)
{
    static const QRegularExpression shape(u"^\\s*(={1,5}|\\+{1,5})([^=+].*?)\\1(?:\\[[\\w-]*\\])?\\s*$"_s);
    if (line.size() > longestHeading)
        return {};
    const auto match = shape.match(line);
    const QString words = match.captured(2).trimmed();
    return words.isEmpty() || words.endsWith(u'=') ? Heading() : Heading{int(match.capturedLength(1)), words};
}

bool isRule(const QString &line)
{
    static const QRegularExpression shape(u"^\\s*(?:={20,}|-{20,}|_{20,})\\s*$"_s);
    return shape.match(line).hasMatch();
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

/** Goes through a text line by line and writes Markdown. */
class Converter
{
public:
    QString convert(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            add(line);
        endArea();
        return m_lines.join(u'\n').trimmed();
    }

private:
    void add(const QString &line)
    {
        if (m_area.isEmpty() && !opensArea(line))
            addMarkup(line);
        else if (line.trimmed() == m_area && m_inArea)
            endArea();
        else if (m_inArea)
            m_lines << (m_area == u"```" ? line : escapedMarkdownStart(escapedMarkdown(line)));
        else
            m_inArea = true;
    }

    /** Code, or text that is to stay as it is. */
    bool opensArea(const QString &line)
    {
        const QString mark = line.trimmed();
        if (mark != u"```" && mark != u"\"\"\"" && mark != u"'''")
            return false;
        m_area = mark;
        m_inArea = false;
        endTable();
        m_items.clear();
        if (m_area == u"```")
            m_lines << m_area;
        return true;
    }

    void endArea()
    {
        if (m_area == u"```")
            m_lines << m_area;
        m_area.clear();
    }

    void addMarkup(const QString &line)
    {
        const Heading heading = headingOf(line);
        if (!isTableRow(line))
            endTable();
        if (isBlank(line))
            addBlank();
        else if (isRule(line))
            addBlock(u"---"_s);
        else if (heading.size > 0)
            addBlock(QString(heading.size, u'#') + u' ' + escapedMarkdown(heading.words));
        else if (line.startsWith(u"``` "_s))
            m_lines << u"```"_s << line.sliced(4) << u"```"_s;
        else if (isTableRow(line))
            addTableRow(line);
        else if (!addItem(line))
            addText(line);
    }

    /** Two empty lines end a list, as RedNotebook has it; one is part of it. */
    void addBlank()
    {
        if (!m_lines.isEmpty() && m_lines.constLast().isEmpty())
            m_items.clear();
        m_lines << QString();
    }

    /** With an empty line in front: "---" below a text would make that a heading. */
    void addBlock(const QString &block)
    {
        m_items.clear();
        if (!m_lines.isEmpty() && !m_lines.constLast().isEmpty())
            m_lines << QString();
        m_lines << block;
    }

    void addText(const QString &line)
    {
        static const QRegularExpression tabs(u"^\\t+"_s);
        const qsizetype quoted = tabs.match(line).capturedLength();
        const QString words = escapedMarkdownStart(markdownOfRedNotebookWords(line.trimmed()));
        const bool goesOn = !m_items.isEmpty() && !m_lines.constLast().isEmpty();
        if (goesOn)
            m_lines << QString(m_items.constLast().indent, u' ') + words;
        else if (quoted > 0)
            m_lines << u"> "_s.repeated(quoted) + words;
        else
            m_lines << words;
    }

    /** "- words" or "+ words", deeper by spaces in front. */
    bool addItem(const QString &line)
    {
        static const QRegularExpression shape(u"^( *)([-+:]) +(\\S.*)$"_s);
        const auto match = shape.match(line);
        if (!match.hasMatch())
            return false;
        const qsizetype depth = match.capturedLength(1);
        while (!m_items.isEmpty() && m_items.constLast().depth >= depth)
            m_items.removeLast();
        const qsizetype indent = m_items.isEmpty() ? 0 : m_items.constLast().indent;
        const QString sign = match.captured(2) == u"+" ? u"1. "_s : u"- "_s;
        m_items.append({depth, indent + sign.size()});
        m_lines << QString(indent, u' ') + sign + escapedMarkdownStart(markdownOfRedNotebookWords(match.captured(3)));
        return true;
    }

    static bool isTableRow(const QString &line)
    {
        const QString row = line.trimmed();
        return row.startsWith(u"| ") || row.startsWith(u"|| ");
    }

    /** Of Markdown's tables the first row is always that of the headings. */
    void addTableRow(const QString &line)
    {
        QString row = line.trimmed();
        const bool isHeading = row.startsWith(u"||");
        row.remove(0, isHeading ? 2 : 1);
        if (row.endsWith(u'|'))
            row.chop(1);
        QStringList cells;
        for (const QString &cell : row.split(u'|'))
            cells << markdownOfRedNotebookWords(cell.trimmed());
        if (!m_inTable)
            beginTable(cells, isHeading);
        else
            m_lines << tableRow(cells);
        m_inTable = true;
    }

    void beginTable(const QStringList &cells, bool isHeading)
    {
        addBlock(tableRow(isHeading ? cells : QStringList(cells.size(), QString())));
        m_lines << tableRow(QStringList(cells.size(), u"---"_s));
        if (!isHeading)
            m_lines << tableRow(cells);
    }

    static QString tableRow(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |"_s; }

    void endTable()
    {
        if (m_inTable)
            m_lines << QString();
        m_inTable = false;
    }

    struct Item
    {
        qsizetype depth;  ///< Spaces in front of its sign in RedNotebook.
        qsizetype indent; ///< Of its words in Markdown.
    };

    QStringList m_lines;
    QList<Item> m_items; ///< Those that are open, the outermost first.
    QString m_area;      ///< The mark that ends it.
    bool m_inArea = false;
    bool m_inTable = false;
};

/** That of its first line with words; 0 where that is none. */
int sizeOfFirstHeading(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (!isBlank(line))
            return headingOf(line).size;
    }
    return 0;
}

} // namespace

QString markdownOfRedNotebook(const QString &text)
{
    return Converter().convert(text);
}

QStringList entriesOfRedNotebookDay(const QString &text)
{
    static const QRegularExpression rule(u"^[ \\t]*={20,}[ \\t]*$"_s, QRegularExpression::MultilineOption);
    const QStringList parts = text.split(rule);
    const int size = sizeOfFirstHeading(parts.constFirst());
    const bool areEntries =
        size > 0 && std::ranges::all_of(parts, [&](const QString &part) { return sizeOfFirstHeading(part) == size; });
    return areEntries ? parts : QStringList{text};
}

} // namespace Headway
