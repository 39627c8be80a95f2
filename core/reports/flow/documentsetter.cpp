// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentsetter.h"

#include "blocksetters.h"
#include "titleblock.h"

namespace Headway {

namespace {

void collectAnchors(const Blocks &blocks, QSet<QString> &anchors)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            anchors.insert(heading->anchor);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            anchors.insert(paragraph->anchor);
        } else if (const auto *quote = std::get_if<Quote>(&block.content)) {
            collectAnchors(quote->blocks, anchors);
        } else if (const auto *callout = std::get_if<Callout>(&block.content)) {
            collectAnchors(callout->blocks, anchors);
        } else if (const auto *list = std::get_if<ListBlock>(&block.content)) {
            for (const ListItem &item : list->items)
                collectAnchors(item.blocks, anchors);
        }
    }
}

/** What stands before a list or a quotation says what it is. */
bool isLedTo(const Block::Content &content)
{
    return std::holds_alternative<ListBlock>(content) || std::holds_alternative<Quote>(content);
}

} // namespace

QSet<QString> anchorsOf(const Blocks &blocks)
{
    QSet<QString> anchors;
    collectAnchors(blocks, anchors);
    anchors.remove({});
    return anchors;
}

DocumentSetter::DocumentSetter(const ReportDocument &document, Galley &galley)
    : m_document(document)
    , m_galley(galley)
    , m_root(galley.structure().add(Role::Document, ElementId::Artifact))
{
    m_place.column = {0, galley.textArea().width(), document.locale.textDirection() == Qt::RightToLeft};
    m_place.parent = m_root;
}

void DocumentSetter::setMore()
{
    if (!m_begun) {
        beginReport();
    } else if (m_table) {
        if (!m_table->setMore(m_galley))
            m_table.reset();
    } else if (const size_t quotes = quotesFrom(m_document.blocks, m_nextBlock)) {
        setQuotes({&m_document.blocks[m_nextBlock], quotes}, m_place, m_galley);
        m_nextBlock += quotes;
    } else if (!isDone()) {
        const Block &block = m_document.blocks[m_nextBlock++];
        if (const auto *table = std::get_if<Table>(&block.content))
            m_table.emplace(*table, m_place);
        else if (const auto *heading = std::get_if<Heading>(&block.content))
            setHeading(*heading);
        else
            setPlain(block);
    }
}

/**
 * A remark below a heading is not what the heading is of: it does not end a page before that, but where it is all there
 * is. Nor does a paragraph end one before the list or the quotation to which it leads.
 */
void DocumentSetter::setPlain(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    const bool isRemark = paragraph && paragraph->style == ParagraphStyle::Muted && m_galley.followsHeading();
    const size_t first = m_galley.count();
    setBlock(block, m_place, m_galley);
    const bool endsHere = isDone() || std::holds_alternative<Heading>(m_document.blocks[m_nextBlock].content);
    if (paragraph && !isRemark && endsHere && m_galley.count() == first + 1)
        m_galley.atom(first).isLastLine = true;
    if (isDone())
        return;
    const Block::Content &next = m_document.blocks[m_nextBlock].content;
    if (!paragraph)
        return;
    if (isRemark)
        m_galley.keepWithNext(!std::holds_alternative<Heading>(next));
    else if (isLedTo(next))
        m_galley.keepWithNext();
}

/** A document may begin with its title as a heading, or leave it to the pages. */
void DocumentSetter::beginReport()
{
    m_begun = true;
    const auto *first = m_document.blocks.empty() ? nullptr : std::get_if<Heading>(&m_document.blocks.front().content);
    if (!first || first->level != 1)
        return setTitleBlock(m_document, m_place, m_galley);
    setTitle(*first, m_place, m_galley);
    m_nextBlock = 1;
}

/** What follows a heading of the second level belongs to its section. */
void DocumentSetter::setHeading(const Heading &heading)
{
    if (heading.level <= 2)
        m_place.parent = heading.level == 2 ? m_galley.structure().add(Role::Section, m_root) : m_root;
    set(heading, m_place, m_galley);
}

} // namespace Headway
