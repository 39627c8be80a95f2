// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreduced.h"

#include "timelineinwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

void append(ListBlock &list, const Spans &spans)
{
    ListItem item;
    item.blocks.push_back(Paragraph{.spans = spans});
    list.items.push_back(std::move(item));
}

/** Adds to `m_blocks` what one block becomes. */
class Reducer
{
public:
    explicit Reducer(const QLocale &locale)
        : m_locale(locale)
    {}

    template<typename T>
    void operator()(const T &same)
    {
        m_blocks.push_back(same);
    }
    void operator()(const ListBlock &list)
    {
        ListBlock reduced{.ordered = list.ordered, .start = list.start, .items = {}};
        for (const ListItem &item : list.items)
            reduced.items.push_back({.blocks = reducedToMarkdown(item.blocks, m_locale), .checked = item.checked});
        m_blocks.push_back(std::move(reduced));
    }
    void operator()(const Quote &quote)
    {
        Quote reduced{.blocks = reducedToMarkdown(quote.blocks, m_locale)};
        if (!quote.attribution.isEmpty())
            reduced.blocks.push_back(Paragraph{.spans = Spans{Span{u"— "_s}} + quote.attribution});
        m_blocks.push_back(std::move(reduced));
    }
    void operator()(const Callout &callout)
    {
        m_blocks.push_back(Quote{.blocks = reducedToMarkdown(callout.blocks, m_locale)});
    }
    void operator()(const Facts &facts)
    {
        ListBlock list;
        for (const Facts::Fact &fact : facts.facts)
            append(list, Spans{Span{.text = fact.name, .strong = true}, Span{u": "_s}} + fact.value);
        m_blocks.push_back(std::move(list));
    }
    void operator()(const Tiles &tiles)
    {
        ListBlock list;
        for (const Tiles::Tile &tile : tiles.tiles)
            append(list,
                   {Span{.text = tile.figure, .strong = true}, Span{u" · "_s + tile.caption + u' '}, tile.evidence});
        m_blocks.push_back(std::move(list));
    }
    void operator()(const TimelineFigure &figure)
    {
        std::ranges::move(timelineInWords(figure, m_locale), std::back_inserter(m_blocks));
    }
    void operator()(const SignatureLines &lines)
    {
        for (const QString &label : lines.labels)
            m_blocks.push_back(Paragraph{.spans = {Span{label + u": "_s + QString(24, u'_')}}});
    }
    void operator()(const PageBreak &) {}

    Blocks take() { return std::move(m_blocks); }

private:
    const QLocale &m_locale;
    Blocks m_blocks;
};

} // namespace

Blocks reducedToMarkdown(const Blocks &blocks, const QLocale &locale)
{
    Reducer reducer(locale);
    for (const Block &block : blocks)
        std::visit(reducer, block.content);
    return reducer.take();
}

} // namespace Headway
