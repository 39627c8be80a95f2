// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"
#include "place.h"
#include "reportdocument.h"
#include "row.h"

#include <memory>

namespace Headway {

/**
 * Sets a table some rows at a time, so that the first page of a long one is ready long before its last row is set.
 * The table must live as long as its setter.
 */
class TableSetter
{
public:
    TableSetter(const Table &table, Place place);

    /** The caption and the head at the first call, then rows; false once there are no more. */
    bool setMore(Galley &galley);

private:
    void begin(Galley &galley);
    void measure(Galley &galley);
    double naturalWidth(qsizetype column, Galley &galley) const;
    void setCaption(Galley &galley);
    void setHead(Galley &galley);
    SetText continuedCaption(Galley &galley) const;
    Row rowOf(const QList<Spans> &texts, Galley &galley);
    Row headRow(ElementId row, Galley &galley);
    Drawing headDrawing(const Row &row) const;
    void setRow(qsizetype index, Galley &galley);

    const Table &m_table;
    Place m_place;
    ElementId m_element = ElementId::Artifact;
    QList<Column> m_columns;
    std::shared_ptr<const RepeatedHead> m_head;
    qsizetype m_nextRow = -1; ///< -1 before the head is set.
};

} // namespace Headway
