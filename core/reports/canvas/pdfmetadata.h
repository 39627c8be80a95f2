// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfdocumentinfo.h"
#include "qpdflibrary.h"

namespace Headway {

/** Title, author, language and day, for old readers and new (XMP), and the colour space that pages are made for. */
void writeMetadata(QPDF &pdf, const PdfDocumentInfo &info);

/** The report's source, as a file associated with the document (PDF/A-3). */
void attachSource(QPDF &pdf, const PdfDocumentInfo &info);

} // namespace Headway
