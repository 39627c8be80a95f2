// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablesetter.h"

#include "blocksetters.h"
#include "columnwidths.h"

#include <QCoreApplication>

namespace Headway {

namespace {

constexpr qsizetype rowsAtATime = 16;
constexpr double cellPadding = 5.5; ///< At the left and the right.
constexpr double rowPadding = 3.2;
constexpr double headRule = 0.9;
constexpr double captionGap = 4;
constexpr double spaceAround = 10;
constexpr double widestLabel = 0.3;  ///< Of the table, for a column that should never be wrapped.
constexpr double widestFigure = 0.2; ///< Of which there may be several: one enormous number leaves room for words.

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Table)
};

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/**
 * The longest texts of a column: to measure a thousand rows would take longer than to set them. Enough of them that the
 * widest is among those of one length, for instance dates.
 */
QStringList longestTexts(const Table &table, qsizetype column)
{
    constexpr qsizetype enough = 40;
    QStringList longest;
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    for (const QList<Spans> &row : table.rows) {
        const QString text = plainText(row.value(column));
        if (longest.size() == enough && text.size() <= longest.constLast().size())
            continue;
        longest.insert(std::ranges::upper_bound(longest, text, longer), text);
        if (longest.size() > enough)
            longest.removeLast();
    }
    return longest;
}

QStringList wordsOf(const QString &title)
{
    return title.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TableSetter::TableSetter(const Table &table, Place place)
    : m_table(table)
    , m_place(std::move(place))
{}

bool TableSetter::setMore(Galley &galley)
{
    if (m_table.columns.isEmpty())
        return false;
    if (m_nextRow < 0)
        begin(galley);
    const qsizetype end = qMin(m_nextRow + rowsAtATime, m_table.rows.size());
    while (m_nextRow < end)
        setRow(m_nextRow++, galley);
    if (m_nextRow < m_table.rows.size())
        return true;
    galley.separate(spaceAround + 2);
    return false;
}

void TableSetter::begin(Galley &galley)
{
    m_element = galley.structure().add(Role::Table, m_place.parent);
    measure(galley);
    galley.separate(galley.followsHeading() ? 0 : spaceAround);
    setCaption(galley);
    setHead(galley);
    m_nextRow = 0;
}

double TableSetter::naturalWidth(qsizetype column, Galley &galley) const
{
    const Table::Column &described = m_table.columns[column];
    double width = 0;
    for (const QString &word : wordsOf(described.title))
        width = qMax(width, galley.text().widthOf(word, Typography::tableHead()));
    if (described.kind == ColumnKind::Text)
        return width;
    for (const QString &text : longestTexts(m_table, column)) {
        if (text.size() < 200)
            width = qMax(width, galley.text().widthOf(text, Typography::tableCell(described.kind)));
    }
    return qMin(width, m_place.column.width * (described.kind == ColumnKind::Figure ? widestFigure : widestLabel));
}

void TableSetter::measure(Galley &galley)
{
    constexpr double rounding = 0.5; // So that what was measured on one line is not broken for a thousandth of a point.
    QList<ColumnWish> wishes;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const Table::Column &column = m_table.columns[i];
        wishes << ColumnWish{naturalWidth(i, galley) + 2 * cellPadding + rounding, column.share,
                             column.kind == ColumnKind::Text};
    }
    double offset = 0;
    for (const double width : columnWidths(wishes, m_place.column.width)) {
        m_columns << m_place.column.slot(offset, width).inset(cellPadding, cellPadding);
        offset += width;
    }
}

void TableSetter::setCaption(Galley &galley)
{
    if (m_table.caption.isEmpty())
        return;
    const ElementId caption = galley.structure().add(Role::Caption, m_element);
    const size_t first = galley.count();
    galley.appendLines(galley.text().set(m_table.caption, Typography::tableCaption(), m_place.column.width, caption),
                       m_place);
    galley.keepTogether(first);
    galley.separate(captionGap);
    galley.keepWithNext();
}

SetText TableSetter::continuedCaption(Galley &galley) const
{
    if (m_table.caption.isEmpty())
        return {};
    //: Above a table that began on an earlier page; %1 is the table's caption.
    const QString caption = TableText::tr("%1 (continued)").arg(m_table.caption);
    return galley.text().set(caption, Typography::tableCaption(), m_place.column.width, ElementId::Artifact);
}

Row TableSetter::headRow(ElementId row, Galley &galley)
{
    Row head{.padding = rowPadding};
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const Table::Column &column = m_table.columns[i];
        const ElementId cell =
            isArtifact(row)
                ? ElementId::Artifact
                : galley.structure().add({.role = Role::TableHeader, .parent = row, .scope = HeaderScope::Column});
        TextStyle style = Typography::tableHead();
        style.alignment = Typography::tableCell(column.kind).alignment;
        head.cells.push_back({galley.text().set(column.title, style, m_columns[i].width, cell), m_columns[i].left});
    }
    return head;
}

Drawing TableSetter::headDrawing(const Row &row) const
{
    const Column &column = m_place.column;
    Drawing drawing;
    drawing.fillRect({column.left, 0, column.width, row.height()}, QColor(Typography::tint));
    drawing.rule(column.left, row.height(), column.width, headRule, QColor(Typography::accent));
    drawing.append(drawingOf(row));
    return drawing;
}

void TableSetter::setHead(Galley &galley)
{
    const ElementId element = galley.structure().add(Role::TableRow, m_element);
    const Row row = headRow(element, galley);
    galley.append({.height = row.height(), .drawing = headDrawing(row)}, m_place);
    galley.keepWithNext();

    const SetText caption = continuedCaption(galley);
    RepeatedHead repeated;
    repeated.drawing.addText(caption, {m_place.column.left, 0});
    const double captionHeight = caption.lines.empty() ? 0 : caption.height() + captionGap;
    repeated.drawing.append(headDrawing(headRow(ElementId::Artifact, galley)).translated({0, captionHeight}));
    repeated.height = captionHeight + row.height();
    m_head = std::make_shared<const RepeatedHead>(std::move(repeated));
}

Row TableSetter::rowOf(const QList<Spans> &texts, Galley &galley)
{
    const ElementId element = galley.structure().add(Role::TableRow, m_element);
    Row row{.padding = rowPadding,
            .ruleLeft = m_place.column.left,
            .ruleWidth = m_place.column.width,
            .ruleColor = QColor(Typography::hairlineColor)};
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ElementId cell = galley.structure().add(Role::TableCell, element);
        const TextStyle style = Typography::tableCell(m_table.columns[i].kind);
        row.cells.push_back(
            {galley.text().set(galley.pieces(texts.value(i), cell), style, m_columns[i].width), m_columns[i].left});
    }
    return row;
}

void TableSetter::setRow(qsizetype index, Galley &galley)
{
    const qsizetype count = m_table.rows.size();
    // Two rows at least stay together at either side of a page's end.
    if (count > 2 && (index == 1 || index == count - 1))
        galley.keepWithNext();
    for (Atom &atom : atomsOf(rowOf(m_table.rows[index], galley), galley.wholeHeight())) {
        atom.head = m_head;
        galley.append(std::move(atom), m_place);
    }
}

void set(const Table &table, const Place &place, Galley &galley)
{
    TableSetter setter(table, place);
    while (setter.setMore(galley)) {
    }
}

} // namespace Headway
