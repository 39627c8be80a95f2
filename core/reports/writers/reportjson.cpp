// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportjson.h"

#include "reportdates.h"
#include "reportdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QJsonArray toArray(const Blocks &blocks, const QLocale &locale);

/** Sets what is there: an empty text is left out. */
void set(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void set(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

/** Where a span leads. The address or anchor is for machines, hence under "id". */
QJsonObject leadingTo(QLatin1StringView kind, const QString &id)
{
    return {{"kind"_L1, QString(kind)}, {"id"_L1, id}};
}

QJsonObject toObject(const Span &span)
{
    QJsonObject object{{"text"_L1, span.text}};
    set(object, "strong"_L1, span.strong);
    set(object, "emphasis"_L1, span.emphasis);
    set(object, "code"_L1, span.code);
    set(object, "strikethrough"_L1, span.strikethrough);
    if (!span.link.isEmpty())
        object.insert("link"_L1, leadingTo("address"_L1, span.link));
    else if (!span.target.isEmpty())
        object.insert("link"_L1, leadingTo("anchor"_L1, span.target));
    return object;
}

QJsonArray toArray(const Spans &spans)
{
    QJsonArray array;
    for (const Span &span : spans)
        array.append(toObject(span));
    return array;
}

QString kindOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return u"paragraph"_s;
    case ParagraphStyle::Lead:
        return u"lead"_s;
    case ParagraphStyle::Small:
        return u"small"_s;
    case ParagraphStyle::Muted:
        return u"muted"_s;
    case ParagraphStyle::KeySentence:
        return u"key_sentence"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString kindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"text"_s;
    case ColumnKind::Figure:
        return u"figure"_s;
    case ColumnKind::Label:
        return u"label"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/** One block as an object; "kind" says which. */
class BlockObject
{
public:
    explicit BlockObject(const QLocale &locale)
        : m_locale(locale)
    {}

    QJsonObject operator()(const Heading &heading) const
    {
        QJsonObject object = of("heading");
        object.insert("level"_L1, heading.level);
        set(object, "text"_L1, heading.text);
        set(object, "id"_L1, heading.anchor);
        return object;
    }
    QJsonObject operator()(const Paragraph &paragraph) const
    {
        QJsonObject object{{"kind"_L1, kindOf(paragraph.style)}, {"spans"_L1, toArray(paragraph.spans)}};
        set(object, "id"_L1, paragraph.anchor);
        return object;
    }
    QJsonObject operator()(const ListBlock &list) const
    {
        QJsonArray items;
        for (const ListItem &item : list.items)
            items.append(ofItem(item));
        QJsonObject object{{"kind"_L1, list.ordered ? u"ordered_list"_s : u"bullet_list"_s}, {"items"_L1, items}};
        if (list.ordered)
            object.insert("start"_L1, list.start);
        return object;
    }
    QJsonObject operator()(const Quote &quote) const
    {
        QJsonObject object = of("quote");
        object.insert("blocks"_L1, toArray(quote.blocks, m_locale));
        if (!quote.attribution.isEmpty())
            object.insert("attribution"_L1, toArray(quote.attribution));
        set(object, "language"_L1, quote.language);
        return object;
    }
    QJsonObject operator()(const CodeBlock &code) const
    {
        QJsonObject object = of("code");
        set(object, "text"_L1, code.text);
        return object;
    }
    QJsonObject operator()(const Rule &) const { return of("rule"); }
    QJsonObject operator()(const Callout &callout) const
    {
        QJsonObject object = of("callout");
        object.insert("blocks"_L1, toArray(callout.blocks, m_locale));
        return object;
    }
    QJsonObject operator()(const Facts &facts) const
    {
        QJsonArray all;
        for (const Facts::Fact &fact : facts.facts)
            all.append(QJsonObject{{"name"_L1, fact.name}, {"value"_L1, toArray(fact.value)}});
        QJsonObject object = of("facts");
        object.insert("facts"_L1, all);
        return object;
    }
    QJsonObject operator()(const Tiles &tiles) const
    {
        QJsonArray all;
        for (const Tiles::Tile &tile : tiles.tiles)
            all.append(ofTile(tile));
        QJsonObject object = of("tiles");
        object.insert("tiles"_L1, all);
        return object;
    }
    QJsonObject operator()(const Table &table) const
    {
        QJsonArray columns;
        for (const Table::Column &column : table.columns)
            columns.append(QJsonObject{{"title"_L1, column.title}, {"kind"_L1, kindOf(column.kind)}});
        QJsonArray rows;
        for (const QList<Spans> &row : table.rows)
            rows.append(ofRow(row));
        QJsonObject object = of("table");
        set(object, "caption"_L1, table.caption);
        object.insert("columns"_L1, columns);
        object.insert("rows"_L1, rows);
        return object;
    }
    QJsonObject operator()(const TimelineFigure &figure) const
    {
        QJsonArray lanes;
        for (const TimelineFigure::Lane &lane : figure.lanes)
            lanes.append(ofLane(lane));
        QJsonObject object = of("timeline");
        set(object, "caption"_L1, figure.caption);
        set(object, "alternative"_L1, figure.alternative);
        set(object, "from"_L1, longDate(figure.from, m_locale));
        set(object, "to"_L1, longDate(figure.to, m_locale));
        object.insert("lanes"_L1, lanes);
        return object;
    }
    QJsonObject operator()(const SignatureLines &lines) const
    {
        QJsonObject object = of("signature_lines");
        object.insert("labels"_L1, QJsonArray::fromStringList(lines.labels));
        return object;
    }
    QJsonObject operator()(const PageBreak &) const { return of("page_break"); }

private:
    static QJsonObject of(const char *kind) { return {{"kind"_L1, QString::fromLatin1(kind)}}; }

    QJsonObject ofItem(const ListItem &item) const
    {
        QJsonObject object{{"blocks"_L1, toArray(item.blocks, m_locale)}};
        if (item.checked)
            object.insert("checked"_L1, *item.checked);
        return object;
    }
    static QJsonObject ofTile(const Tiles::Tile &tile)
    {
        QJsonObject object{{"figure"_L1, tile.figure}, {"caption"_L1, tile.caption}};
        if (!tile.evidence.text.isEmpty())
            object.insert("evidence"_L1, toObject(tile.evidence));
        return object;
    }
    static QJsonArray ofRow(const QList<Spans> &row)
    {
        QJsonArray cells;
        for (const Spans &cell : row)
            cells.append(toArray(cell));
        return cells;
    }
    QJsonObject ofLane(const TimelineFigure::Lane &lane) const
    {
        QJsonArray marks;
        for (const TimelineFigure::Mark &mark : lane.marks) {
            QJsonObject object{{"date"_L1, longDate(mark.date, m_locale)}, {"evidence"_L1, mark.evidence}};
            set(object, "label"_L1, mark.label);
            marks.append(object);
        }
        return {{"name"_L1, lane.name}, {"marks"_L1, marks}};
    }

    const QLocale &m_locale;
};

QJsonArray toArray(const Blocks &blocks, const QLocale &locale)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(std::visit(BlockObject(locale), block.content));
    return array;
}

} // namespace

QByteArray toJson(const ReportDocument &document)
{
    QJsonObject object{{"kind"_L1, document.kind}, {"language"_L1, document.locale.bcp47Name()}};
    set(object, "title"_L1, document.title);
    set(object, "subtitle"_L1, document.subtitle);
    set(object, "author"_L1, document.author);
    set(object, "confidentiality"_L1, document.confidentiality);
    set(object, "date"_L1, longDate(document.date, document.locale));
    object.insert("blocks"_L1, toArray(document.blocks, document.locale));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Headway
