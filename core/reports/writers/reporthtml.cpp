// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporthtml.h"

#include "htmlblocks.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

// Without quotes, ampersands and angle brackets: they would be escaped, and a style sheet knows no escapes.
constexpr QLatin1StringView styleSheet(R"css(
:root { color-scheme: light; --ink: #1b1e20; --muted: #5b6066; --accent: #1d5fa8; --tint: #f1f5fa; --line: #c9ced4; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.5 Inter, Noto Sans, system-ui, sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
footer { padding-block: 0 2.5rem; color: var(--muted); font-size: .85rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .35rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
.lead { font-size: 1.15rem; }
.small { font-size: .93rem; }
.muted { color: var(--muted); font-size: .85rem; }
.key { font-size: 1.2rem; border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; margin: 1.5rem 0; }
.callout { background: var(--tint); border-inline-start: 3px solid var(--accent); padding: .9rem 1.1rem; margin: 1.5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 0 0 .8rem; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.tiles { list-style: none; display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 0; }
.tiles li { flex: 1 1 10rem; border-top: 2px solid var(--accent); padding-top: .6rem; }
.tiles strong { display: block; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.task { list-style: none; }
figure { margin: 1.25rem 0; }
.quote blockquote { margin: 0; border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
figcaption, caption { color: var(--muted); font-size: .85rem; text-align: start; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: 1rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
th { border-bottom: 2px solid var(--ink); }
.figure { text-align: end; font-variant-numeric: tabular-nums; }
.figure, .label { white-space: nowrap; }
pre { background: var(--tint); padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; }
svg text { font-size: 15px; fill: var(--ink); }
svg line { stroke: var(--line); stroke-width: 2; }
svg circle { fill: var(--accent); }
.signatures { display: flex; gap: 2rem; margin-top: 4rem; }
.signatures div { flex: 1; border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .85rem; }
@media print {
  @page { margin: 20mm; }
  body { font-size: 9.6pt; }
  main, footer { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  tr, .tiles, .callout, .key, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  .page-break { break-after: page; }
}
)css");

void writeMeta(QXmlStreamWriter &xml, const QString &attribute, const QString &name, const QString &content)
{
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(attribute, name);
    xml.writeAttribute(u"content"_s, content);
}

void writeHead(QXmlStreamWriter &xml, const ReportDocument &document)
{
    xml.writeStartElement(u"head"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    // Whatever stands in the text: nothing is loaded and nothing runs.
    writeMeta(xml, u"http-equiv"_s, u"Content-Security-Policy"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    writeMeta(xml, u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    if (!document.author.isEmpty())
        writeMeta(xml, u"name"_s, u"author"_s, document.author);
    xml.writeTextElement(u"title"_s, document.title);
    xml.writeTextElement(u"style"_s, styleSheet);
    xml.writeEndElement();
}

void writeBody(QXmlStreamWriter &xml, const ReportDocument &document)
{
    xml.writeStartElement(u"body"_s);
    xml.writeStartElement(u"main"_s);
    HtmlBlocks(xml, document.locale).write(document.blocks);
    xml.writeEndElement();
    if (!document.confidentiality.isEmpty())
        xml.writeTextElement(u"footer"_s, document.confidentiality);
    xml.writeEndElement();
}

} // namespace

QByteArray toHtml(const ReportDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"lang"_s, document.locale.bcp47Name());
    xml.writeAttribute(u"dir"_s, document.locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    writeHead(xml, document);
    writeBody(xml, document);
    xml.writeEndDocument();
    return bytes;
}

} // namespace Headway
