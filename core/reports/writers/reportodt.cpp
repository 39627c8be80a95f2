// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportodt.h"

#include "odtblocks.h"
#include "odtstyles.h"
#include "zipwriter.h"

using namespace Qt::StringLiterals;

// Written element by element: QTextDocumentWriter of Qt 6.8.2 makes of headings plain paragraphs, of header rows plain
// rows, writes neither title nor language, and stamps the archive with the time of day.
namespace Headway {

namespace {

constexpr auto office = OdtNamespace::office;

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

/** One XML file of the archive, with `root` as its outermost element. */
template<typename WriteInside>
QByteArray xmlFile(QLatin1StringView root, const WriteInside &writeInside)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    xml.writeStartElement(office, root);
    xml.writeAttribute(office, "version"_L1, "1.3"_L1);
    writeInside(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray content(const ReportDocument &document)
{
    return xmlFile("document-content"_L1, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, "automatic-styles"_L1);
        writeOdtTableStyles(xml);
        xml.writeEndElement();
        xml.writeStartElement(office, "body"_L1);
        xml.writeStartElement(office, "text"_L1);
        OdtBlocks(xml, document.locale).write(document.blocks);
    });
}

QByteArray meta(const ReportDocument &document)
{
    return xmlFile("document-meta"_L1, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, "meta"_L1);
        xml.writeTextElement(OdtNamespace::dc, "title"_L1, document.title);
        xml.writeTextElement(OdtNamespace::meta, "initial-creator"_L1, document.author);
        xml.writeTextElement(OdtNamespace::dc, "creator"_L1, document.author);
        xml.writeTextElement(OdtNamespace::dc, "language"_L1, document.locale.bcp47Name());
        if (document.date.isValid())
            xml.writeTextElement(OdtNamespace::meta, "creation-date"_L1,
                                 document.date.toString(Qt::ISODate) + "T00:00:00"_L1);
    });
}

void writeManifestEntry(QXmlStreamWriter &xml, const QString &path, const QString &type)
{
    xml.writeEmptyElement(OdtNamespace::manifest, "file-entry"_L1);
    xml.writeAttribute(OdtNamespace::manifest, "full-path"_L1, path);
    xml.writeAttribute(OdtNamespace::manifest, "media-type"_L1, type);
}

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(OdtNamespace::manifest, "manifest"_L1);
    xml.writeStartElement(OdtNamespace::manifest, "manifest"_L1);
    xml.writeAttribute(OdtNamespace::manifest, "version"_L1, "1.3"_L1);
    writeManifestEntry(xml, u"/"_s, QString::fromLatin1(mimeType));
    for (const QString &file : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        writeManifestEntry(xml, file, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray toOdt(const ReportDocument &document)
{
    ZipWriter zip;
    // First and not packed, so that the kind of file can be told from its first bytes.
    zip.add("mimetype", mimeType, ZipWriter::Method::Stored);
    zip.add("content.xml", content(document));
    zip.add("styles.xml", odtStyles(document.locale, document.confidentiality));
    zip.add("meta.xml", meta(document));
    zip.add("META-INF/manifest.xml", manifest());
    return zip.finish();
}

} // namespace Headway
