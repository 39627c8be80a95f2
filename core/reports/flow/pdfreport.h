// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/**
 * The report as a PDF file's bytes; the report must be complete. `attachedJson` is the document that the pages were
 * made from, attached under `attachmentName`; nothing is attached where it is empty. The same report gives the same
 * bytes.
 */
Result<QByteArray> writePdf(const PagedReport &report, const QByteArray &attachedJson = {},
                            const QString &attachmentName = {});

} // namespace Headway
