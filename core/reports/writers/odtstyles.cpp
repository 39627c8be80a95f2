// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odtstyles.h"

#include "pagesetup.h"

#include <span>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct Property
{
    QLatin1StringView space;
    QLatin1StringView name;
    QLatin1StringView value;
};
using Properties = std::initializer_list<Property>;

constexpr auto fo = OdtNamespace::fo;
constexpr auto st = OdtNamespace::style;

/** One paragraph style: its name, its parent, and what it adds to it. */
struct ParagraphLook
{
    QLatin1StringView name;
    QLatin1StringView parent;
    Properties paragraph;
    Properties text;
};

constexpr ParagraphLook paragraphLooks[] = {
    {"Text_20_body"_L1, "Standard"_L1, {{fo, "margin-bottom"_L1, "0.2cm"_L1}}, {}},
    {"Heading_20_1"_L1,
     "Standard"_L1,
     {{fo, "margin-bottom"_L1, "0.2cm"_L1}, {fo, "keep-with-next"_L1, "always"_L1}},
     {{fo, "font-size"_L1, "22pt"_L1}, {fo, "font-weight"_L1, "bold"_L1}}},
    {"Heading_20_2"_L1,
     "Standard"_L1,
     {{fo, "margin-top"_L1, "0.7cm"_L1}, {fo, "margin-bottom"_L1, "0.2cm"_L1}, {fo, "keep-with-next"_L1, "always"_L1}},
     {{fo, "font-size"_L1, "15pt"_L1}, {fo, "font-weight"_L1, "bold"_L1}}},
    {"Heading_20_3"_L1,
     "Standard"_L1,
     {{fo, "margin-top"_L1, "0.45cm"_L1}, {fo, "margin-bottom"_L1, "0.1cm"_L1}, {fo, "keep-with-next"_L1, "always"_L1}},
     {{fo, "font-size"_L1, "12pt"_L1}, {fo, "font-weight"_L1, "bold"_L1}}},
    {"Heading_20_4"_L1, "Heading_20_3"_L1, {}, {{fo, "font-size"_L1, "10.5pt"_L1}}},
    {"Heading_20_5"_L1, "Heading_20_4"_L1, {}, {{fo, "font-style"_L1, "italic"_L1}}},
    {"Lead"_L1, "Text_20_body"_L1, {}, {{fo, "font-size"_L1, "12pt"_L1}}},
    {"Small"_L1, "Text_20_body"_L1, {}, {{fo, "font-size"_L1, "9pt"_L1}}},
    {"Muted"_L1, "Text_20_body"_L1, {}, {{fo, "font-size"_L1, "8.5pt"_L1}, {fo, "color"_L1, "#5b6066"_L1}}},
    {"Key_20_sentence"_L1,
     "Text_20_body"_L1,
     {{fo, "margin-top"_L1, "0.3cm"_L1}, {fo, "margin-bottom"_L1, "0.3cm"_L1}},
     {{fo, "font-size"_L1, "13pt"_L1}, {fo, "color"_L1, "#1d5fa8"_L1}}},
    {"Quotations"_L1, "Text_20_body"_L1, {{fo, "margin-left"_L1, "0.8cm"_L1}, {fo, "margin-right"_L1, "0.8cm"_L1}}, {}},
    {"Attribution"_L1, "Muted"_L1, {{fo, "margin-left"_L1, "0.8cm"_L1}}, {}},
    {"Code"_L1,
     "Text_20_body"_L1,
     {{fo, "background-color"_L1, "#f1f5fa"_L1}},
     {{fo, "font-family"_L1, "monospace"_L1}}},
    {"Rule"_L1, "Text_20_body"_L1, {{fo, "border-bottom"_L1, "0.5pt solid #c9ced4"_L1}}, {}},
    {"Tile_20_figure"_L1, "Standard"_L1, {}, {{fo, "font-size"_L1, "18pt"_L1}, {fo, "font-weight"_L1, "bold"_L1}}},
    {"Table_20_text"_L1, "Standard"_L1, {}, {{fo, "font-size"_L1, "8.5pt"_L1}}},
    {"Table_20_figure"_L1, "Table_20_text"_L1, {{fo, "text-align"_L1, "end"_L1}}, {}},
    {"Table_20_title"_L1, "Table_20_text"_L1, {}, {{fo, "font-weight"_L1, "bold"_L1}}},
    {"Table_20_figure_20_title"_L1, "Table_20_title"_L1, {{fo, "text-align"_L1, "end"_L1}}, {}},
    {"Signature_20_line"_L1,
     "Muted"_L1,
     {{fo, "margin-top"_L1, "1.6cm"_L1},
      {fo, "border-top"_L1, "0.5pt solid #1b1e20"_L1},
      {fo, "margin-right"_L1, "8cm"_L1}},
     {}},
    {"Page_20_break"_L1, "Standard"_L1, {{fo, "break-after"_L1, "page"_L1}}, {{fo, "font-size"_L1, "2pt"_L1}}},
};

struct CharacterLook
{
    QLatin1StringView name;
    Property property;
};

constexpr CharacterLook characterLooks[] = {
    {"Strong"_L1, {fo, "font-weight"_L1, "bold"_L1}},
    {"Emphasis"_L1, {fo, "font-style"_L1, "italic"_L1}},
    {"Struck"_L1, {st, "text-line-through-style"_L1, "solid"_L1}},
    {"Source"_L1, {fo, "font-family"_L1, "monospace"_L1}},
};

struct CellLook
{
    QLatin1StringView name;
    Properties properties;
};

constexpr CellLook cellLooks[] = {
    {"Title"_L1, {{fo, "padding"_L1, "0.1cm"_L1}, {fo, "border-bottom"_L1, "1pt solid #1b1e20"_L1}}},
    {"Cell"_L1, {{fo, "padding"_L1, "0.1cm"_L1}, {fo, "border-bottom"_L1, "0.5pt solid #c9ced4"_L1}}},
    {"Callout"_L1, {{fo, "padding"_L1, "0.3cm"_L1}, {fo, "background-color"_L1, "#f1f5fa"_L1}}},
    {"Tile"_L1, {{fo, "padding"_L1, "0.1cm"_L1}, {fo, "border-top"_L1, "1.5pt solid #1d5fa8"_L1}}},
};

/** Attributes by their namespace, and elements that hold nothing but attributes. */
class StyleWriter
{
public:
    explicit StyleWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {}

    void open(QLatin1StringView space, QLatin1StringView name) { m_xml.writeStartElement(space, name); }
    void close() { m_xml.writeEndElement(); }
    void set(QLatin1StringView space, QLatin1StringView name, const QString &value)
    {
        m_xml.writeAttribute(space, name, value);
    }
    void openStyle(QLatin1StringView name, QLatin1StringView family)
    {
        open(st, "style"_L1);
        set(st, "name"_L1, name);
        set(st, "family"_L1, family);
    }
    void properties(QLatin1StringView element, std::span<const Property> all)
    {
        if (all.empty())
            return;
        open(st, element);
        for (const Property &property : all)
            set(property.space, property.name, property.value);
        close();
    }

private:
    QXmlStreamWriter &m_xml;
};

void writeDefaults(StyleWriter &styles, const QLocale &locale)
{
    const QStringList tag = locale.bcp47Name().split(u'-');
    const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
    styles.open(st, "default-style"_L1);
    styles.set(st, "family"_L1, u"paragraph"_s);
    styles.open(st, "paragraph-properties"_L1);
    styles.set(st, "writing-mode"_L1, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    styles.set(fo, "orphans"_L1, u"2"_s);
    styles.set(fo, "widows"_L1, u"2"_s);
    styles.close();
    styles.open(st, "text-properties"_L1);
    styles.set(fo, "font-family"_L1, u"Inter, 'Noto Sans'"_s);
    styles.set(fo, "font-size"_L1, u"9.6pt"_s);
    styles.set(fo, "language"_L1, tag.constFirst());
    styles.set(fo, "country"_L1, QLocale::territoryToCode(locale.territory()));
    styles.close();
    styles.close();
    styles.openStyle("Standard"_L1, "paragraph"_L1);
    styles.close();
}

void writeParagraphLooks(StyleWriter &styles)
{
    for (const ParagraphLook &look : paragraphLooks) {
        styles.openStyle(look.name, "paragraph"_L1);
        styles.set(st, "parent-style-name"_L1, look.parent);
        styles.set(st, "display-name"_L1, QString(look.name).replace("_20_"_L1, " "_L1));
        if (look.name.startsWith("Heading"_L1))
            styles.set(st, "default-outline-level"_L1, look.name.last(1));
        styles.properties("paragraph-properties"_L1, look.paragraph);
        styles.properties("text-properties"_L1, look.text);
        styles.close();
    }
    for (const CharacterLook &look : characterLooks) {
        styles.openStyle(look.name, "text"_L1);
        styles.properties("text-properties"_L1, std::span(&look.property, 1));
        styles.close();
    }
}

/** One level of a list, a step further in than the one above. */
void writeListLevel(StyleWriter &styles, bool ordered, int level)
{
    constexpr auto text = OdtNamespace::text;
    styles.open(text, ordered ? "list-level-style-number"_L1 : "list-level-style-bullet"_L1);
    styles.set(text, "level"_L1, QString::number(level));
    if (ordered) {
        styles.set(st, "num-format"_L1, u"1"_s);
        styles.set(st, "num-suffix"_L1, u"."_s);
    } else {
        styles.set(text, "bullet-char"_L1, u"•"_s);
    }
    styles.open(st, "list-level-properties"_L1);
    styles.set(text, "space-before"_L1, u"%1cm"_s.arg(0.6 * (level - 1)));
    styles.set(text, "min-label-width"_L1, u"0.6cm"_s);
    styles.close();
    styles.close();
}

void writeListLooks(StyleWriter &styles)
{
    constexpr int levels = 9;
    for (const bool ordered : {false, true}) {
        styles.open(OdtNamespace::text, "list-style"_L1);
        styles.set(st, "name"_L1, ordered ? u"Numbers"_s : u"Bullets"_s);
        for (int level = 1; level <= levels; ++level)
            writeListLevel(styles, ordered, level);
        styles.close();
    }
}

void writePageLayout(StyleWriter &styles, const QLocale &locale)
{
    const PageSetup page{.paper = paperFor(locale)};
    const auto points = [](double length) -> QString { return QString::number(length, 'f', 2) + u"pt"_s; };
    styles.open(st, "page-layout"_L1);
    styles.set(st, "name"_L1, u"Page"_s);
    styles.open(st, "page-layout-properties"_L1);
    styles.set(fo, "page-width"_L1, points(page.size().width()));
    styles.set(fo, "page-height"_L1, points(page.size().height()));
    styles.set(fo, "margin"_L1, points(page.margins.left()));
    styles.close();
    styles.close();
}

void writeMasterPage(StyleWriter &styles, QXmlStreamWriter &xml, const QString &footer)
{
    constexpr auto text = OdtNamespace::text;
    styles.open(OdtNamespace::office, "master-styles"_L1);
    styles.open(st, "master-page"_L1);
    styles.set(st, "name"_L1, u"Standard"_s);
    styles.set(st, "page-layout-name"_L1, u"Page"_s);
    styles.open(st, "footer"_L1);
    styles.open(text, "p"_L1);
    styles.set(text, "style-name"_L1, u"Muted"_s);
    xml.writeCharacters(footer.isEmpty() ? QString() : footer + u" · "_s);
    styles.open(text, "page-number"_L1);
    styles.set(text, "select-page"_L1, u"current"_s);
    for (int open = 0; open < 5; ++open)
        styles.close();
}

} // namespace

void declareOdtNamespaces(QXmlStreamWriter &xml)
{
    xml.writeNamespace(OdtNamespace::office, u"office"_s);
    xml.writeNamespace(OdtNamespace::text, u"text"_s);
    xml.writeNamespace(OdtNamespace::table, u"table"_s);
    xml.writeNamespace(OdtNamespace::style, u"style"_s);
    xml.writeNamespace(OdtNamespace::fo, u"fo"_s);
    xml.writeNamespace(OdtNamespace::meta, u"meta"_s);
    xml.writeNamespace(OdtNamespace::dc, u"dc"_s);
    xml.writeNamespace(OdtNamespace::xlink, u"xlink"_s);
}

void writeOdtTableStyles(QXmlStreamWriter &xml)
{
    StyleWriter styles(xml);
    styles.openStyle("Whole"_L1, "table"_L1);
    styles.properties("table-properties"_L1, Properties{{st, "rel-width"_L1, "100%"_L1}});
    styles.close();
    for (int width = 1; width <= odtColumnWidths; ++width) {
        styles.open(st, "style"_L1);
        styles.set(st, "name"_L1, u"W%1"_s.arg(width));
        styles.set(st, "family"_L1, u"table-column"_s);
        styles.open(st, "table-column-properties"_L1);
        styles.set(st, "rel-column-width"_L1, u"%1*"_s.arg(width));
        styles.close();
        styles.close();
    }
    for (const CellLook &look : cellLooks) {
        styles.openStyle(look.name, "table-cell"_L1);
        styles.properties("table-cell-properties"_L1, look.properties);
        styles.close();
    }
}

QByteArray odtStyles(const QLocale &locale, const QString &footer)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    StyleWriter styles(xml);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    styles.open(OdtNamespace::office, "document-styles"_L1);
    styles.set(OdtNamespace::office, "version"_L1, u"1.3"_s);
    styles.open(OdtNamespace::office, "styles"_L1);
    writeDefaults(styles, locale);
    writeParagraphLooks(styles);
    writeListLooks(styles);
    styles.close();
    styles.open(OdtNamespace::office, "automatic-styles"_L1);
    writePageLayout(styles, locale);
    styles.close();
    writeMasterPage(styles, xml, footer);
    xml.writeEndDocument();
    return bytes;
}

} // namespace Headway
