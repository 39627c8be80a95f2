// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

struct FoundMarkdown
{
    QString markdown;
    bool hasMarks = false; ///< Whether anything in it is more than plain paragraphs.
};

/**
 * What browsers, word processors and tables put on the clipboard as HTML, as Markdown: headings, paragraphs, bold,
 * italic and struck words, code, lists, quotations, tables, and links to web and mail addresses. All else is left away
 * but for its words; a picture becomes its description.
 *
 * Letters only are read. Nothing that the HTML names is opened or asked for.
 */
FoundMarkdown markdownFromHtml(const QString &html);

} // namespace Headway
