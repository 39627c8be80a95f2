// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowncollector.h"

#include "printabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int deepestList = 8;
constexpr int deepestQuote = 8;
constexpr int lowestHeading = 5;

template<typename Detail>
const Detail &as(const void *detail)
{
    return *static_cast<const Detail *>(detail);
}

std::optional<bool> checkedOf(const MD_BLOCK_LI_DETAIL &item)
{
    return item.is_task ? std::optional(item.task_mark != ' ') : std::nullopt;
}

/** A column is as wide as its longest cell asks for, within reason. */
double shareOf(const Table &table, qsizetype column)
{
    qsizetype longest = table.columns.at(column).title.size();
    for (const QList<Spans> &row : table.rows)
        longest = std::max(longest, plainText(row.value(column)).size());
    return double(std::clamp<qsizetype>(longest, 6, 40));
}

} // namespace

MarkdownCollector::MarkdownCollector(int topHeadingLevel)
    : m_topHeadingLevel(topHeadingLevel)
    , m_open(1)
{}

void MarkdownCollector::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    addParagraph(); // The text of a tight list item comes without a paragraph around it.
    switch (type) {
    case MD_BLOCK_QUOTE:
        return enterQuote();
    case MD_BLOCK_UL:
        return enterList(false, 1);
    case MD_BLOCK_OL:
        return enterList(true, int(std::min(as<MD_BLOCK_OL_DETAIL>(detail).start, 999'999'999U)));
    case MD_BLOCK_LI:
        return enterItem(checkedOf(as<MD_BLOCK_LI_DETAIL>(detail)));
    case MD_BLOCK_HR:
        return add(Rule{});
    case MD_BLOCK_CODE:
        m_isInCode = true;
        return;
    case MD_BLOCK_TABLE:
        m_table = {};
        return;
    case MD_BLOCK_TR:
        m_row.clear();
        return;
    default:
        return;
    }
}

void MarkdownCollector::leaveBlock(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_TH:
        return leaveTitleCell(as<MD_BLOCK_TD_DETAIL>(detail).align == MD_ALIGN_RIGHT);
    case MD_BLOCK_TD:
        m_row.append(m_spans.take());
        return;
    case MD_BLOCK_TR:
        if (!m_row.isEmpty())
            m_table.rows.append(m_row);
        return;
    case MD_BLOCK_TABLE:
        return leaveTable();
    case MD_BLOCK_H:
        return addHeading(int(as<MD_BLOCK_H_DETAIL>(detail).level));
    case MD_BLOCK_CODE:
        return addCode();
    default:
        break;
    }
    addParagraph();
    if (type == MD_BLOCK_QUOTE)
        leaveQuote();
    else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        leaveList();
    else if (type == MD_BLOCK_LI)
        leaveItem();
}

void MarkdownCollector::text(MD_TEXTTYPE type, QByteArrayView utf8)
{
    if (m_isInCode)
        m_code += QString::fromUtf8(utf8);
    else
        m_spans.text(type, utf8);
}

Blocks MarkdownCollector::take()
{
    addParagraph();
    return std::move(m_open.front());
}

void MarkdownCollector::addParagraph()
{
    if (const Spans spans = m_spans.take(); !spans.isEmpty())
        add(Paragraph{.spans = spans});
}

void MarkdownCollector::addHeading(int level)
{
    if (const QString text = plainText(m_spans.take()); !text.isEmpty())
        add(Heading{.level = std::min(m_topHeadingLevel + level - 1, lowestHeading), .text = text});
}

void MarkdownCollector::addCode()
{
    m_isInCode = false;
    QString code = std::exchange(m_code, {});
    code.replace(u'\t', u"    "_s);
    while (code.endsWith(u'\n'))
        code.chop(1);
    if (!code.isEmpty())
        add(CodeBlock{code});
}

void MarkdownCollector::enterQuote()
{
    // Within the innermost list a quote is not set as one: the items of deeper lists, which join that list, could
    // not be taken out of it.
    const auto shown = std::ranges::count(m_quoteShows, true);
    m_quoteShows.push_back(shown < deepestQuote && m_listDepth < deepestList);
    if (m_quoteShows.back())
        m_open.emplace_back();
}

void MarkdownCollector::leaveQuote()
{
    const bool shows = m_quoteShows.back();
    m_quoteShows.pop_back();
    if (!shows)
        return;
    Quote quote{.blocks = std::move(m_open.back())};
    m_open.pop_back();
    if (!quote.blocks.empty())
        add(std::move(quote));
}

void MarkdownCollector::enterList(bool ordered, int start)
{
    if (++m_listDepth <= deepestList)
        m_lists.push_back(ListBlock{.ordered = ordered, .start = start, .items = {}});
}

void MarkdownCollector::leaveList()
{
    if (m_listDepth-- > deepestList)
        return;
    ListBlock list = std::move(m_lists.back());
    m_lists.pop_back();
    add(std::move(list));
}

void MarkdownCollector::enterItem(std::optional<bool> checked)
{
    if (m_listDepth <= deepestList) {
        m_open.emplace_back();
        m_checked.push_back(checked);
        m_itemWasSplit = false;
        return;
    }
    // Too deep: what was said so far is an item, and this one follows it in the same list.
    finishItem();
    m_checked.back() = checked;
    m_itemWasSplit = true;
}

void MarkdownCollector::leaveItem()
{
    if (m_listDepth > deepestList)
        return finishItem();
    if (!m_open.back().empty() || !m_itemWasSplit || m_listDepth < deepestList)
        m_lists.back().items.push_back(ListItem{std::move(m_open.back()), m_checked.back()});
    m_open.pop_back();
    m_checked.pop_back();
}

void MarkdownCollector::finishItem()
{
    if (!m_open.back().empty())
        m_lists.back().items.push_back(ListItem{std::exchange(m_open.back(), {}), m_checked.back()});
    m_checked.back() = std::nullopt;
}

void MarkdownCollector::leaveTitleCell(bool right)
{
    m_table.columns.append({.title = plainText(m_spans.take()), .kind = right ? ColumnKind::Figure : ColumnKind::Text});
}

void MarkdownCollector::leaveTable()
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        m_table.columns[column].share = shareOf(m_table, column);
    add(std::exchange(m_table, {}));
}

} // namespace Headway
