// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpagetree.h"

namespace Headway {

/** The outline that readers show beside the pages; headings below the second level are closed at first. */
void writeOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const PdfPageTree &pages);

} // namespace Headway
