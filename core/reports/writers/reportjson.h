// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

struct ReportDocument;

/**
 * The document as JSON: what goes into the PDF, into the snapshot and to `-o case.json`. The same document gives the
 * same bytes.
 *
 * Every word in it is printed, except under the keys "kind", "id" and "language", which hold words for machines.
 */
QByteArray toJson(const ReportDocument &document);

} // namespace Headway
