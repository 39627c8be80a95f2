// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

struct ReportDocument;

/**
 * OpenDocument text: real headings with an outline, lists, tables with header rows, links, title, author and language.
 * The same document gives the same bytes.
 */
QByteArray toOdt(const ReportDocument &document);

} // namespace Headway
