// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocktexts.h"

#include <QUrl>

namespace Headway {

namespace {

class Collector
{
public:
    explicit Collector(QStringList &texts)
        : m_texts(texts)
    {}

    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }
    void add(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans) {
            text += span.text;
            if (!span.link.isEmpty())
                m_texts << QUrl::fromPercentEncoding(span.link.toUtf8());
        }
        m_texts << text;
    }

    void operator()(const Heading &heading) { m_texts << heading.text; }
    void operator()(const Paragraph &paragraph) { add(paragraph.spans); }
    void operator()(const ListBlock &list)
    {
        for (const ListItem &item : list.items)
            add(item.blocks);
    }
    void operator()(const Quote &quote)
    {
        add(quote.blocks);
        add(quote.attribution);
    }
    void operator()(const CodeBlock &code) { m_texts << code.text; }
    void operator()(const Rule &) {}
    void operator()(const Callout &callout) { add(callout.blocks); }
    void operator()(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts) {
            m_texts << fact.name;
            add(fact.value);
        }
    }
    void operator()(const Tiles &tiles)
    {
        for (const Tiles::Tile &tile : tiles.tiles)
            m_texts << tile.figure << tile.caption;
    }
    void operator()(const Table &table)
    {
        m_texts << table.caption;
        for (const Table::Column &column : table.columns)
            m_texts << column.title;
        for (const QList<Spans> &row : table.rows) {
            for (const Spans &cell : row)
                add(cell);
        }
    }
    void operator()(const TimelineFigure &figure)
    {
        m_texts << figure.caption << figure.alternative;
        for (const TimelineFigure::Lane &lane : figure.lanes)
            add(lane);
    }
    void operator()(const SignatureLines &lines) { m_texts << lines.labels; }
    void operator()(const PageBreak &) {}

private:
    void add(const TimelineFigure::Lane &lane)
    {
        m_texts << lane.name;
        for (const TimelineFigure::Mark &mark : lane.marks)
            m_texts << mark.label;
    }

    QStringList &m_texts;
};

} // namespace

QStringList textsOf(const Blocks &blocks)
{
    QStringList texts;
    Collector(texts).add(blocks);
    texts.removeAll(QString());
    return texts;
}

} // namespace Headway
