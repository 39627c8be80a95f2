// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownspans.h"
#include "reportdocument.h"

namespace Headway {

/** Builds the blocks of a report from what the Markdown parser reports. */
class MarkdownCollector final
{
public:
    explicit MarkdownCollector(int topHeadingLevel);

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type, const void *detail);
    void text(MD_TEXTTYPE type, QByteArrayView utf8);
    MarkdownSpans &spans() { return m_spans; }

    Blocks take();

private:
    void add(Block block) { m_open.back().push_back(std::move(block)); }
    void addParagraph();
    void addHeading(int level);
    void addCode();

    void enterQuote();
    void leaveQuote();
    void enterList(bool ordered, int start);
    void leaveList();
    void enterItem(std::optional<bool> checked);
    void leaveItem();
    void finishItem();
    void leaveTitleCell(bool right);
    void leaveTable();

    const int m_topHeadingLevel;
    MarkdownSpans m_spans;
    QString m_code;
    bool m_isInCode = false;
    std::vector<Blocks> m_open; ///< The document, and the quotes and list items that are open in it.
    std::vector<ListBlock> m_lists;
    std::vector<std::optional<bool>> m_checked; ///< Of each open list item.
    std::vector<bool> m_quoteShows;             ///< Of each open quote: whether it is set as one, or lies too deep.
    int m_listDepth = 0;
    bool m_itemWasSplit = false;
    Table m_table;
    QList<Spans> m_row;
};

} // namespace Headway
