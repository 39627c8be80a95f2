// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffile.h"

#include "pdfmetadata.h"
#include "pdfoutline.h"
#include "pdfpagetree.h"
#include "pdfstructurewriter.h"
#include "qpdflibrary.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>

namespace Headway {

namespace {

struct PdfFileText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::PdfFile)
};

void fillCatalogue(QPDF &pdf, const PdfDocumentInfo &info, const StructureTree &structure,
                   const std::vector<PdfPage> &pages, PdfResources &resources)
{
    PdfPageTree pageTree(pdf, pages);
    pageTree.writeResources(resources);
    PdfStructureWriter(pdf, structure, pages, pageTree).write(info.anchors);
    writeOutline(pdf, info.outline, pageTree);
    writeMetadata(pdf, info);
    attachSource(pdf, info);
}

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // PDF/A asks for it.
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

std::unexpected<Error> refusal(const QString &detail)
{
    return refuse(Error::Kind::Internal,
                  PdfFileText::tr("The PDF could not be made. Please report this, with the log that Headway keeps."),
                  detail);
}

} // namespace

Result<QByteArray> writePdfFile(const PdfDocumentInfo &info, const StructureTree &structure,
                                const std::vector<PdfPage> &pages, PdfResources &resources)
{
    try {
        QPDF pdf;
        pdf.emptyPDF();
        fillCatalogue(pdf, info, structure, pages, resources);
        return bytesOf(pdf);
    } catch (const std::exception &exception) {
        return refusal(QString::fromLocal8Bit(exception.what()));
    }
}

} // namespace Headway
