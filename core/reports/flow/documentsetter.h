// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"
#include "reportdocument.h"
#include "tablesetter.h"

#include <optional>

namespace Headway {

/** Sets a document from its title to its end, a block or a few rows at a time. The document must outlive it. */
class DocumentSetter
{
public:
    DocumentSetter(const ReportDocument &document, Galley &galley);

    bool isDone() const { return m_begun && m_nextBlock == m_document.blocks.size() && !m_table; }
    void setMore();

private:
    void beginReport();
    void setPlain(const Block &block);
    void setHeading(const Heading &heading);

    const ReportDocument &m_document;
    Galley &m_galley;
    Place m_place;
    ElementId m_root;
    size_t m_nextBlock = 0;
    bool m_begun = false;
    std::optional<TableSetter> m_table;
};

/** The anchors that a document's blocks carry, those within lists and boxes too. */
QSet<QString> anchorsOf(const Blocks &blocks);

} // namespace Headway
