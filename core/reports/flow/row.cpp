// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row.h"

namespace Headway {

namespace {

void addRule(const Row &row, double y, Drawing &drawing)
{
    if (row.ruleColor.isValid())
        drawing.rule(row.ruleLeft, y, row.ruleWidth, Typography::hairline, row.ruleColor);
}

double leadingOf(const Row &row)
{
    double leading = 0;
    for (const Row::Cell &cell : row.cells)
        leading = qMax(leading, cell.text.leading);
    return leading;
}

/** The given line of every cell, as a slice of a row that no page could hold. */
Atom sliceOf(const Row &row, int line)
{
    const bool first = line == 0;
    const bool last = line == row.lineCount() - 1;
    const double above = first ? row.padding : 0;
    Atom slice{.height = leadingOf(row) + above + (last ? row.padding : 0),
               .mayBeginPage = first || (line > 1 && !last)};
    for (const Row::Cell &cell : row.cells) {
        if (line < cell.text.lineCount())
            slice.drawing.addLine(cell.text.lines[static_cast<size_t>(line)], {cell.left, above + cell.text.baseline});
    }
    if (last)
        addRule(row, slice.height, slice.drawing);
    return slice;
}

} // namespace

double Row::height() const
{
    double text = 0;
    for (const Cell &cell : cells)
        text = qMax(text, cell.text.height());
    return text + 2 * padding;
}

int Row::lineCount() const
{
    int lines = 0;
    for (const Cell &cell : cells)
        lines = qMax(lines, cell.text.lineCount());
    return lines;
}

Drawing drawingOf(const Row &row)
{
    Drawing drawing;
    for (const Row::Cell &cell : row.cells)
        drawing.addText(cell.text, {cell.left, row.padding});
    addRule(row, row.height(), drawing);
    return drawing;
}

std::vector<Atom> atomsOf(const Row &row, double wholeHeight)
{
    std::vector<Atom> atoms;
    if (row.height() <= wholeHeight) {
        atoms.push_back({.height = row.height(), .drawing = drawingOf(row)});
        return atoms;
    }
    for (int line = 0; line < row.lineCount(); ++line)
        atoms.push_back(sliceOf(row, line));
    return atoms;
}

} // namespace Headway
