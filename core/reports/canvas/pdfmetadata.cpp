// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfmetadata.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QLatin1StringView creator("Headway");

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle name(const char *value)
{
    return QPDFObjectHandle::newName(value);
}

QPDFObjectHandle pdfDate(QDate day)
{
    return QPDFObjectHandle::newString("D:" + day.toString(u"yyyyMMdd"_s).toStdString() + "000000Z");
}

/** One property of a kind that holds a list of values. */
void writeContainer(QXmlStreamWriter &xml, const QString &property, const QString &container, const QString &value,
                    const QString &language = {})
{
    xml.writeStartElement(property);
    xml.writeStartElement(container);
    xml.writeStartElement(u"rdf:li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const PdfDocumentInfo &info)
{
    writeContainer(xml, u"dc:title"_s, u"rdf:Alt"_s, info.title, u"x-default"_s);
    writeContainer(xml, u"dc:creator"_s, u"rdf:Seq"_s, info.author);
    writeContainer(xml, u"dc:language"_s, u"rdf:Bag"_s, info.language);
    xml.writeTextElement(u"dc:format"_s, u"application/pdf"_s);
    xml.writeTextElement(u"xmp:CreatorTool"_s, creator);
    if (!info.date.isValid())
        return;
    const QString day = info.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    xml.writeTextElement(u"xmp:CreateDate"_s, day);
    xml.writeTextElement(u"xmp:ModifyDate"_s, day);
}

/** A packet of the Extensible Metadata Platform (ISO 16684-1). It claims no conformance: no validator has seen it. */
QString metadataPacket(const PdfDocumentInfo &info)
{
    QString body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    writeProperties(xml, info);
    xml.writeEndDocument();
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s + body + u"\n<?xpacket end=\"r\"?>"_s;
}

QPDFObjectHandle metadataStream(QPDF &pdf, const PdfDocumentInfo &info)
{
    QPDFObjectHandle stream = pdf.newStream(metadataPacket(info).toStdString());
    stream.setFilterOnWrite(false); // Programs that know no PDF look for it in plain text.
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    return stream;
}

QPDFObjectHandle outputIntent(QPDF &pdf)
{
    QPDFObjectHandle profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    return QPDFObjectHandle::newDictionary({
        {"/Type", name("/OutputIntent")},
        {"/S", name("/GTS_PDFA1")},
        {"/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB IEC61966-2.1")},
        {"/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1")},
        {"/DestOutputProfile", profile},
    });
}

void writeInformation(QPDF &pdf, const PdfDocumentInfo &info)
{
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary({
        {"/Title", text(info.title)},
        {"/Author", text(info.author)},
        {"/Creator", text(creator)},
    });
    if (info.date.isValid()) {
        information.replaceKey("/CreationDate", pdfDate(info.date));
        information.replaceKey("/ModDate", pdfDate(info.date));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

QPDFObjectHandle embeddedFile(QPDF &pdf, const PdfDocumentInfo &info)
{
    QPDFObjectHandle stream = pdf.newStream(info.attachment.toStdString());
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", name("/EmbeddedFile"));
    dictionary.replaceKey("/Subtype", name("/application/json"));
    dictionary.replaceKey("/Params", QPDFObjectHandle::newDictionary({
                                         {"/Size", QPDFObjectHandle::newInteger(info.attachment.size())},
                                         {"/ModDate", pdfDate(info.date)},
                                     }));
    return stream;
}

} // namespace

void writeMetadata(QPDF &pdf, const PdfDocumentInfo &info)
{
    writeInformation(pdf, info);
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Lang", text(info.language));
    catalogue.replaceKey("/Metadata", metadataStream(pdf, info));
    catalogue.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(outputIntent(pdf))}));
    catalogue.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
}

void attachSource(QPDF &pdf, const PdfDocumentInfo &info)
{
    if (info.attachment.isEmpty())
        return;
    QPDFObjectHandle file = embeddedFile(pdf, info);
    QPDFObjectHandle specification = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", name("/Filespec")},
        {"/F", text(info.attachmentName)},
        {"/UF", text(info.attachmentName)},
        {"/AFRelationship", name("/Source")},
        {"/Desc", QPDFObjectHandle::newString("The report as data")},
        {"/EF", QPDFObjectHandle::newDictionary({{"/F", file}, {"/UF", file}})},
    }));
    QPDFObjectHandle names = QPDFObjectHandle::newArray({text(info.attachmentName), specification});
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/AF", QPDFObjectHandle::newArray({specification}));
    catalogue.replaceKey("/Names", QPDFObjectHandle::newDictionary(
                                       {{"/EmbeddedFiles", QPDFObjectHandle::newDictionary({{"/Names", names}})}}));
}

} // namespace Headway
