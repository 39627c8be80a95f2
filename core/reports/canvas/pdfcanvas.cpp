// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcanvas.h"

#include "pdffile.h"
#include "pdfpagewriter.h"

#include <optional>

namespace Headway {

class PdfCanvas::Private
{
public:
    explicit Private(const StructureTree &tree)
        : structure(tree)
    {}

    const StructureTree &structure;
    PdfResources resources;
    std::vector<PdfPage> pages;
    std::optional<PdfPageWriter> page;
};

PdfCanvas::PdfCanvas(const StructureTree &structure)
    : d(std::make_unique<Private>(structure))
{}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::beginPage(QSizeF size)
{
    d->page.emplace(size, d->structure, d->resources);
}

void PdfCanvas::endPage()
{
    d->pages.push_back(d->page->finish());
    d->page.reset();
}

void PdfCanvas::drawText(const TextLine &line, QPointF baseline)
{
    d->page->drawText(line, baseline);
}

void PdfCanvas::fill(const QPainterPath &path, const QColor &color, ElementId element)
{
    d->page->fill(path, color, element);
}

void PdfCanvas::stroke(const QPainterPath &path, const QColor &color, double width, ElementId element)
{
    d->page->stroke(path, color, width, element);
}

Result<QByteArray> PdfCanvas::finish(const PdfDocumentInfo &info)
{
    return writePdfFile(info, d->structure, d->pages, d->resources);
}

} // namespace Headway
