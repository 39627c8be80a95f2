// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/** Every word that a report shows, in reading order, one line for each piece. */
class DocumentText
{
public:
    static QStringList of(const ReportDocument &document) { return of(document.blocks); }
    static QStringList of(const Blocks &blocks)
    {
        DocumentText text;
        text.add(blocks);
        return text.m_lines;
    }
    static QString of(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.text;
        return text;
    }

    void operator()(const Heading &heading) { m_lines << heading.text; }
    void operator()(const Paragraph &paragraph) { m_lines << of(paragraph.spans); }
    void operator()(const ListBlock &list)
    {
        for (const ListItem &item : list.items)
            add(item.blocks);
    }
    void operator()(const Quote &quote)
    {
        add(quote.blocks);
        if (!quote.attribution.isEmpty())
            m_lines << of(quote.attribution);
    }
    void operator()(const CodeBlock &code) { m_lines << code.text; }
    void operator()(const Rule &) {}
    void operator()(const Callout &callout) { add(callout.blocks); }
    void operator()(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts)
            m_lines << fact.name << of(fact.value);
    }
    void operator()(const Tiles &tiles)
    {
        for (const Tiles::Tile &tile : tiles.tiles)
            m_lines << tile.figure << tile.caption << tile.evidence.text;
    }
    void operator()(const Table &table)
    {
        m_lines << table.caption;
        for (const Table::Column &column : table.columns)
            m_lines << column.title;
        for (const QList<Spans> &row : table.rows) {
            for (const Spans &cell : row)
                m_lines << of(cell);
        }
    }
    void operator()(const TimelineFigure &figure)
    {
        m_lines << figure.caption;
        for (const TimelineFigure::Lane &lane : figure.lanes) {
            m_lines << lane.name;
            for (const TimelineFigure::Mark &mark : lane.marks)
                m_lines << mark.evidence << mark.label;
        }
    }
    void operator()(const SignatureLines &lines) { m_lines << lines.labels; }
    void operator()(const PageBreak &) {}

private:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    QStringList m_lines;
};

/** The first block of one kind, or null. */
template<typename T>
const T *firstOf(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const T *found = std::get_if<T>(&block.content))
            return found;
    }
    return nullptr;
}

} // namespace Headway
