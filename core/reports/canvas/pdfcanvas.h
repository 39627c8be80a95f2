// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfdocumentinfo.h"
#include "reportcanvas.h"
#include "result.h"

#include <memory>

namespace Headway {

/**
 * Writes tagged PDF 1.7 after the rules of PDF/UA-1 and PDF/A-3: every font embedded and subset, all content in the
 * structure tree or an artifact, no active content. The same drawing gives the same bytes on every machine that has
 * the same fonts.
 *
 * The content streams are written here, the fonts are subset by HarfBuzz, and objects and file are qpdf's.
 */
class PdfCanvas final : public ReportCanvas
{
public:
    /** `structure` must outlive the canvas. */
    explicit PdfCanvas(const StructureTree &structure);
    ~PdfCanvas() override;

    void beginPage(QSizeF size) override;
    void endPage() override;
    void drawText(const TextLine &line, QPointF baseline) override;
    void fill(const QPainterPath &path, const QColor &color, ElementId element) override;
    void stroke(const QPainterPath &path, const QColor &color, double width, ElementId element) override;

    /** The whole file, once all pages have been drawn. */
    Result<QByteArray> finish(const PdfDocumentInfo &info);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Headway
