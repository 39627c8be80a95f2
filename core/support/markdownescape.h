// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

// Words as Markdown that shows just these words. People read and edit what is escaped, so no sign is but where Markdown
// would take it for a mark: CommonMark 0.31 with the tables and the strikethrough of GitHub's dialect.

/** Whether a sign within a line would be, or could end, a mark. */
bool isMarkdownMark(QStringView text, qsizetype at);
/** Text within a line. */
QString escapedMarkdown(QStringView text);
/** A line of Markdown that is to be part of a paragraph: what would begin another block of it is escaped. */
QString escapedMarkdownStart(const QString &line);
/** Markdown behind which a link follows: an exclamation mark at its end would make a picture of that. */
QString escapedBeforeLink(const QString &markdown);

} // namespace Headway
