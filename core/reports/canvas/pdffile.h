// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfdocumentinfo.h"
#include "pdfpage.h"
#include "pdfresources.h"
#include "result.h"

#include <vector>

namespace Headway {

/** The bytes of a PDF from pages that have been drawn. The exceptions of qpdf end here. */
Result<QByteArray> writePdfFile(const PdfDocumentInfo &info, const StructureTree &structure,
                                const std::vector<PdfPage> &pages, PdfResources &resources);

} // namespace Headway
