// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfdocumentinfo.h"
#include "pdfpage.h"
#include "pdfresources.h"
#include "qpdflibrary.h"

#include <vector>

namespace Headway {

/** The page objects of a PDF, to be pointed to by everything that names a page. */
class PdfPageTree
{
public:
    PdfPageTree(QPDF &pdf, const std::vector<PdfPage> &pages);

    void writeResources(PdfResources &resources);

    QPDFObjectHandle page(int index) const { return m_objects[static_cast<size_t>(index)]; }
    /** An explicit destination: the page, with the position at the top of the window. */
    QPDFObjectHandle destination(const PagePosition &position) const;

private:
    void addPage(const PdfPage &page);

    QPDF &m_pdf;
    const std::vector<PdfPage> &m_pages;
    std::vector<QPDFObjectHandle> m_objects;
};

} // namespace Headway
