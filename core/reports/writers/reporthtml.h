// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

struct ReportDocument;

/**
 * One file that needs no other: headings, lists, tables and figures as such, its own style sheet for screen and print,
 * the language and direction of the text. No script, and nothing that is loaded.
 */
QByteArray toHtml(const ReportDocument &document);

} // namespace Headway
