// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlblocks.h"

#include "timelinedrawing.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString cssClassOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return {};
    case ParagraphStyle::Lead:
        return u"lead"_s;
    case ParagraphStyle::Small:
        return u"small"_s;
    case ParagraphStyle::Muted:
        return u"muted"_s;
    case ParagraphStyle::KeySentence:
        return u"key"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString cssClassOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return {};
    case ColumnKind::Figure:
        return u"figure"_s;
    case ColumnKind::Label:
        return u"label"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/** The elements around a span, the outermost first. */
QStringList elementsOf(const Span &span)
{
    QStringList elements;
    if (span.strong)
        elements << u"strong"_s;
    if (span.emphasis)
        elements << u"em"_s;
    if (span.strikethrough)
        elements << u"s"_s;
    if (span.code)
        elements << u"code"_s;
    return elements;
}

} // namespace

HtmlBlocks::HtmlBlocks(QXmlStreamWriter &xml, const QLocale &locale)
    : m_xml(xml)
    , m_locale(locale)
{}

void HtmlBlocks::write(const Blocks &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block.content);
}

void HtmlBlocks::operator()(const Heading &heading)
{
    open(u"h%1"_s.arg(std::clamp(heading.level, 1, 6)), {}, heading.anchor);
    m_xml.writeCharacters(heading.text);
    close();
}

void HtmlBlocks::operator()(const Paragraph &paragraph)
{
    open(u"p"_s, cssClassOf(paragraph.style), paragraph.anchor);
    write(paragraph.spans);
    close();
}

void HtmlBlocks::operator()(const ListBlock &list)
{
    open(list.ordered ? u"ol"_s : u"ul"_s);
    if (list.ordered && list.start != 1)
        m_xml.writeAttribute(u"start"_s, QString::number(list.start));
    for (const ListItem &item : list.items) {
        open(u"li"_s, item.checked ? u"task"_s : QString());
        if (item.checked)
            element(u"span"_s, *item.checked ? u"☑ "_s : u"☐ "_s);
        write(item.blocks);
        close();
    }
    close();
}

void HtmlBlocks::operator()(const Quote &quote)
{
    open(u"figure"_s, u"quote"_s);
    open(u"blockquote"_s);
    if (!quote.language.isEmpty())
        m_xml.writeAttribute(u"lang"_s, quote.language);
    write(quote.blocks);
    close();
    if (!quote.attribution.isEmpty()) {
        open(u"figcaption"_s);
        write(quote.attribution);
        close();
    }
    close();
}

void HtmlBlocks::operator()(const CodeBlock &code)
{
    open(u"pre"_s);
    element(u"code"_s, code.text);
    close();
}

void HtmlBlocks::operator()(const Rule &)
{
    m_xml.writeEmptyElement(u"hr"_s);
}

void HtmlBlocks::operator()(const Callout &callout)
{
    open(u"div"_s, u"callout"_s);
    write(callout.blocks);
    close();
}

void HtmlBlocks::operator()(const Facts &facts)
{
    open(u"dl"_s);
    for (const Facts::Fact &fact : facts.facts) {
        element(u"dt"_s, fact.name);
        open(u"dd"_s);
        write(fact.value);
        close();
    }
    close();
}

void HtmlBlocks::operator()(const Tiles &tiles)
{
    open(u"ul"_s, u"tiles"_s);
    for (const Tiles::Tile &tile : tiles.tiles) {
        open(u"li"_s);
        element(u"strong"_s, tile.figure);
        m_xml.writeCharacters(u" "_s);
        element(u"span"_s, tile.caption);
        m_xml.writeCharacters(u" "_s);
        write(tile.evidence);
        close();
    }
    close();
}

void HtmlBlocks::operator()(const Table &table)
{
    open(u"table"_s);
    if (!table.caption.isEmpty())
        element(u"caption"_s, table.caption);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const Table::Column &column : table.columns) {
        open(u"th"_s, cssClassOf(column.kind));
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        m_xml.writeCharacters(column.title);
        close();
    }
    close();
    close();
    open(u"tbody"_s);
    for (const QList<Spans> &row : table.rows)
        writeRow(table, row);
    close();
    close();
}

void HtmlBlocks::operator()(const TimelineFigure &figure)
{
    open(u"figure"_s);
    TimelineDrawing(m_xml, m_locale).write(figure);
    element(u"figcaption"_s, figure.caption);
    close();
}

void HtmlBlocks::operator()(const SignatureLines &lines)
{
    open(u"div"_s, u"signatures"_s);
    for (const QString &label : lines.labels)
        element(u"div"_s, label);
    close();
}

void HtmlBlocks::operator()(const PageBreak &)
{
    element(u"div"_s, {}, u"page-break"_s);
}

void HtmlBlocks::open(const QString &element, const QString &cssClass, const QString &id)
{
    m_xml.writeStartElement(element);
    if (!cssClass.isEmpty())
        m_xml.writeAttribute(u"class"_s, cssClass);
    if (!id.isEmpty())
        m_xml.writeAttribute(u"id"_s, id);
}

void HtmlBlocks::element(const QString &name, const QString &text, const QString &cssClass)
{
    open(name, cssClass);
    m_xml.writeCharacters(text);
    close();
}

void HtmlBlocks::write(const Spans &spans)
{
    // Even where there is no span: an element that is written without an end is not closed for a reader of HTML.
    m_xml.writeCharacters({});
    for (const Span &span : spans)
        write(span);
}

void HtmlBlocks::write(const Span &span)
{
    const QString address = span.target.isEmpty() ? span.link : u'#' + span.target;
    QStringList elements = elementsOf(span);
    if (!address.isEmpty()) {
        m_xml.writeStartElement(u"a"_s);
        m_xml.writeAttribute(u"href"_s, address);
    }
    for (const QString &name : std::as_const(elements))
        m_xml.writeStartElement(name);
    writeLines(span.text);
    for (qsizetype i = elements.size() + (address.isEmpty() ? 0 : 1); i > 0; --i)
        close();
}

void HtmlBlocks::writeLines(const QString &text)
{
    bool first = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!std::exchange(first, false))
            m_xml.writeEmptyElement(u"br"_s);
        m_xml.writeCharacters(line.toString());
    }
}

void HtmlBlocks::writeRow(const Table &table, const QList<Spans> &row)
{
    open(u"tr"_s);
    for (qsizetype i = 0; i < row.size(); ++i) {
        open(u"td"_s, i < table.columns.size() ? cssClassOf(table.columns.at(i).kind) : QString());
        write(row.at(i));
        close();
    }
    close();
}

} // namespace Headway
