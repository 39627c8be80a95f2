// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odtblocks.h"

#include "odtstyles.h"
#include "timelineinwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr auto textNs = OdtNamespace::text;
constexpr auto tableNs = OdtNamespace::table;
constexpr auto linkNs = OdtNamespace::xlink;

QString styleOf(ParagraphStyle style, const QString &body)
{
    switch (style) {
    case ParagraphStyle::Body:
        return body;
    case ParagraphStyle::Lead:
        return u"Lead"_s;
    case ParagraphStyle::Small:
        return body == "Text_20_body"_L1 ? u"Small"_s : body;
    case ParagraphStyle::Muted:
        return u"Muted"_s;
    case ParagraphStyle::KeySentence:
        return u"Key_20_sentence"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList characterStyles(const Span &span)
{
    QStringList styles;
    if (span.strong)
        styles << u"Strong"_s;
    if (span.emphasis)
        styles << u"Emphasis"_s;
    if (span.strikethrough)
        styles << u"Struck"_s;
    if (span.code)
        styles << u"Source"_s;
    return styles;
}

/** The style of a column by its share: the widest column of a table has the greatest number. */
QString columnStyle(double share, double widest)
{
    return u"W%1"_s.arg(std::clamp(int(std::round(share / widest * odtColumnWidths)), 1, odtColumnWidths));
}

} // namespace

OdtBlocks::OdtBlocks(QXmlStreamWriter &xml, const QLocale &locale)
    : m_xml(xml)
    , m_locale(locale)
    , m_bodyStyle(u"Text_20_body"_s)
{}

void OdtBlocks::write(const Blocks &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block.content);
}

void OdtBlocks::operator()(const Heading &heading)
{
    const QString level = QString::number(std::clamp(heading.level, 1, 5));
    open(u"h"_s, u"Heading_20_"_s + level);
    m_xml.writeAttribute(textNs, u"outline-level"_s, level);
    bookmark(heading.anchor);
    writeText(heading.text);
    close();
}

void OdtBlocks::operator()(const Paragraph &paragraph)
{
    open(u"p"_s, styleOf(paragraph.style, m_bodyStyle));
    bookmark(paragraph.anchor);
    for (const Span &span : paragraph.spans)
        write(span);
    close();
}

void OdtBlocks::operator()(const ListBlock &list)
{
    open(u"list"_s, list.ordered ? u"Numbers"_s : u"Bullets"_s);
    bool first = true;
    for (const ListItem &item : list.items) {
        open(u"list-item"_s);
        if (list.ordered && std::exchange(first, false))
            m_xml.writeAttribute(textNs, u"start-value"_s, QString::number(list.start));
        if (item.checked)
            paragraph({Span{*item.checked ? u"☑"_s : u"☐"_s}}, m_bodyStyle);
        write(item.blocks);
        close();
    }
    close();
}

void OdtBlocks::operator()(const Quote &quote)
{
    const QString outside = std::exchange(m_bodyStyle, u"Quotations"_s);
    write(quote.blocks);
    m_bodyStyle = outside;
    if (!quote.attribution.isEmpty())
        paragraph(quote.attribution, u"Attribution"_s);
}

void OdtBlocks::operator()(const CodeBlock &code)
{
    paragraph({Span{code.text}}, u"Code"_s);
}

void OdtBlocks::operator()(const Rule &)
{
    paragraph({}, u"Rule"_s);
}

void OdtBlocks::operator()(const Callout &callout)
{
    openTable(u"Whole"_s);
    m_xml.writeEmptyElement(tableNs, u"table-column"_s);
    m_xml.writeStartElement(tableNs, u"table-row"_s);
    openCell(u"Callout"_s);
    write(callout.blocks);
    close();
    close();
    close();
}

void OdtBlocks::operator()(const Facts &facts)
{
    for (const Facts::Fact &fact : facts.facts)
        paragraph(Spans{Span{.text = fact.name, .strong = true}, Span{u": "_s}} + fact.value, m_bodyStyle);
}

void OdtBlocks::operator()(const Tiles &tiles)
{
    openTable(u"Whole"_s);
    m_xml.writeEmptyElement(tableNs, u"table-column"_s);
    m_xml.writeAttribute(tableNs, u"number-columns-repeated"_s, QString::number(tiles.tiles.size()));
    m_xml.writeStartElement(tableNs, u"table-row"_s);
    for (const Tiles::Tile &tile : tiles.tiles) {
        openCell(u"Tile"_s);
        paragraph({Span{tile.figure}}, u"Tile_20_figure"_s);
        paragraph({Span{tile.caption + u' '}, tile.evidence}, u"Muted"_s);
        close();
    }
    close();
    close();
}

void OdtBlocks::operator()(const Table &table)
{
    if (!table.caption.isEmpty())
        paragraph({Span{table.caption}}, u"Muted"_s);
    openTable(u"Whole"_s);
    writeColumns(table);
    m_xml.writeStartElement(tableNs, u"table-header-rows"_s);
    writeTitleRow(table);
    close();
    for (const QList<Spans> &row : table.rows)
        writeRow(table, row);
    close();
}

void OdtBlocks::operator()(const TimelineFigure &figure)
{
    write(timelineInWords(figure, m_locale));
}

void OdtBlocks::operator()(const SignatureLines &lines)
{
    for (const QString &label : lines.labels)
        paragraph({Span{label}}, u"Signature_20_line"_s);
}

void OdtBlocks::operator()(const PageBreak &)
{
    paragraph({}, u"Page_20_break"_s);
}

void OdtBlocks::open(const QString &element)
{
    m_xml.writeStartElement(textNs, element);
}

void OdtBlocks::open(const QString &element, const QString &style)
{
    open(element);
    m_xml.writeAttribute(textNs, u"style-name"_s, style);
}

void OdtBlocks::paragraph(const Spans &spans, const QString &style)
{
    open(u"p"_s, style);
    for (const Span &span : spans)
        write(span);
    close();
}

void OdtBlocks::bookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    m_xml.writeEmptyElement(textNs, u"bookmark"_s);
    m_xml.writeAttribute(textNs, u"name"_s, anchor);
}

void OdtBlocks::write(const Span &span)
{
    const QString address = span.target.isEmpty() ? span.link : u'#' + span.target;
    const QStringList styles = characterStyles(span);
    if (!address.isEmpty()) {
        open(u"a"_s);
        m_xml.writeAttribute(linkNs, u"type"_s, u"simple"_s);
        m_xml.writeAttribute(linkNs, u"href"_s, address);
    }
    for (const QString &style : styles)
        open(u"span"_s, style);
    writeText(span.text);
    for (qsizetype i = styles.size() + (address.isEmpty() ? 0 : 1); i > 0; --i)
        close();
}

/** Text as it is: OpenDocument folds runs of space and knows line ends and tabs as elements only. */
void OdtBlocks::writeText(QStringView text)
{
    QString run;
    const auto flush = [&] { m_xml.writeCharacters(std::exchange(run, {})); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isAtAnEnd = i == 0 || i + 1 == text.size();
        const bool isFoldedSpace = c == u' ' && (isAtAnEnd || text[i - 1] == u' ' || text[i - 1] == u'\n');
        if (c != u'\n' && c != u'\t' && !isFoldedSpace) {
            run += c;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(textNs, c == u'\n' ? u"line-break"_s : c == u'\t' ? u"tab"_s : u"s"_s);
    }
    flush();
}

void OdtBlocks::openTable(const QString &style)
{
    m_xml.writeStartElement(tableNs, u"table"_s);
    m_xml.writeAttribute(tableNs, u"style-name"_s, style);
}

void OdtBlocks::openCell(const QString &style)
{
    m_xml.writeStartElement(tableNs, u"table-cell"_s);
    if (!style.isEmpty())
        m_xml.writeAttribute(tableNs, u"style-name"_s, style);
}

void OdtBlocks::writeColumns(const Table &table)
{
    double widest = 0.1;
    for (const Table::Column &column : table.columns)
        widest = std::max(widest, column.share);
    for (const Table::Column &column : table.columns) {
        m_xml.writeEmptyElement(tableNs, u"table-column"_s);
        m_xml.writeAttribute(tableNs, u"style-name"_s, columnStyle(column.share, widest));
    }
}

void OdtBlocks::writeTitleRow(const Table &table)
{
    m_xml.writeStartElement(tableNs, u"table-row"_s);
    for (const Table::Column &column : table.columns) {
        openCell(u"Title"_s);
        paragraph({Span{column.title}},
                  column.kind == ColumnKind::Figure ? u"Table_20_figure_20_title"_s : u"Table_20_title"_s);
        close();
    }
    close();
}

void OdtBlocks::writeRow(const Table &table, const QList<Spans> &row)
{
    m_xml.writeStartElement(tableNs, u"table-row"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        openCell(u"Cell"_s);
        const bool isFigure = table.columns.at(i).kind == ColumnKind::Figure;
        paragraph(row.value(i), isFigure ? u"Table_20_figure"_s : u"Table_20_text"_s);
        close();
    }
    close();
}

} // namespace Headway
