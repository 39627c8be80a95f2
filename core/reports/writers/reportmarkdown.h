// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

struct ReportDocument;

/**
 * CommonMark with the tables, task lists and strikethrough of GitHub's dialect. What is text in the document is escaped
 * so that it reads back as that text; where a look cannot be written without changing the text, the text wins.
 */
QByteArray toMarkdown(const ReportDocument &document);

} // namespace Headway
