// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmarkdown.h"

#include "markdowninline.h"
#include "markdownreduced.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString markdownOf(const Blocks &blocks);

/** `text` with `first` before its first line and `others` before each other line that is not empty. */
QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? first : lines.at(i).isEmpty() ? QString() : others);
    return lines.join(u'\n');
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.prepend(line.isEmpty() ? u">"_s : u"> "_s);
    return lines.join(u'\n');
}

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/** One row of a table; rows that are too short are filled up. */
QString tableRow(const QStringList &cells, qsizetype columns)
{
    QString row = u"|"_s;
    for (qsizetype i = 0; i < columns; ++i)
        row += u' ' + (i < cells.size() ? cells.at(i) : QString()) + u" |"_s;
    return row;
}

QString cellText(const Spans &spans)
{
    Spans inLine = spans;
    for (Span &span : inLine)
        span.text.replace(u'\n', u' ');
    return inlineMarkdown(inLine);
}

/** One block as lines of Markdown. `odd` marks the second of two neighbouring lists, which must not become one. */
class BlockMarkdown
{
public:
    explicit BlockMarkdown(bool odd)
        : m_odd(odd)
    {}

    QString operator()(const Heading &heading) const
    {
        const QString text = inOneLine(heading.text);
        return QString(std::clamp(heading.level, 1, 6), u'#') + u' ' + inlineMarkdown({Span{text}});
    }
    QString operator()(const Paragraph &paragraph) const { return inlineMarkdown(paragraph.spans); }
    QString operator()(const ListBlock &list) const
    {
        QStringList items;
        for (size_t i = 0; i < list.items.size(); ++i)
            items << ofItem(list.items[i], markOf(list, i));
        const bool isTight =
            std::ranges::all_of(list.items, [](const ListItem &item) { return item.blocks.size() < 2; });
        return items.join(isTight ? u"\n"_s : u"\n\n"_s);
    }
    QString operator()(const Quote &quote) const { return quoted(markdownOf(quote.blocks)); }
    QString operator()(const CodeBlock &code) const
    {
        QString fence = u"```"_s;
        while (code.text.contains(fence))
            fence += u'`';
        return fence + u'\n' + code.text + u'\n' + fence;
    }
    QString operator()(const Rule &) const { return u"---"_s; }
    QString operator()(const Table &table) const
    {
        QStringList titles;
        QStringList aligned;
        for (const Table::Column &column : table.columns) {
            titles << cellText({Span{column.title}});
            aligned << (column.kind == ColumnKind::Figure ? u"---:"_s : u"---"_s);
        }
        QStringList lines;
        if (!table.caption.isEmpty())
            lines << inlineMarkdown({Span{table.caption}}) << QString();
        lines << tableRow(titles, titles.size()) << tableRow(aligned, titles.size());
        for (const QList<Spans> &row : table.rows) {
            QStringList cells;
            std::ranges::transform(row, std::back_inserter(cells), cellText);
            lines << tableRow(cells, titles.size());
        }
        return lines.join(u'\n');
    }
    /** What is left has become one of the above. */
    template<typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }

private:
    QString markOf(const ListBlock &list, size_t item) const
    {
        if (!list.ordered)
            return m_odd ? u"* "_s : u"- "_s;
        return QString::number(list.start + int(item)) + (m_odd ? u") "_s : u". "_s);
    }
    static QString ofItem(const ListItem &item, const QString &mark)
    {
        const QString task = item.checked ? *item.checked ? u"[x] "_s : u"[ ] "_s : QString();
        return indented(markdownOf(item.blocks), mark + task, QString(mark.size(), u' '));
    }

    const bool m_odd;
};

/** Whether two neighbours would be read as one list. */
bool wouldJoin(const Block &a, const Block &b)
{
    const auto *first = std::get_if<ListBlock>(&a.content);
    const auto *second = std::get_if<ListBlock>(&b.content);
    return first && second && first->ordered == second->ordered;
}

QString markdownOf(const Blocks &blocks)
{
    QStringList parts;
    bool odd = false;
    for (size_t i = 0; i < blocks.size(); ++i) {
        odd = i > 0 && wouldJoin(blocks[i - 1], blocks[i]) && !odd;
        const QString part = std::visit(BlockMarkdown(odd), blocks[i].content);
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

QByteArray toMarkdown(const ReportDocument &document)
{
    QString text = markdownOf(reducedToMarkdown(document.blocks, document.locale));
    if (!document.confidentiality.isEmpty())
        text += u"\n\n---\n\n"_s + inlineMarkdown({Span{document.confidentiality}});
    return (text + u'\n').toUtf8();
}

} // namespace Headway
