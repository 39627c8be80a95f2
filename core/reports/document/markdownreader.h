// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printabletext.h"
#include "reportdocument.h"

namespace Headway {

struct MarkdownOptions
{
    int topHeadingLevel = 3; ///< What a first-level heading of the text becomes.
};

/**
 * Markdown as blocks of a report, by md4c in GitHub's dialect with raw HTML off.
 *
 * Nothing is ever loaded: an image becomes its alternative text. Links keep their address only where it is https,
 * http or mailto; others become plain text. Bidi controls, soft hyphens and zero-width characters that could disguise
 * or break text are dropped (joiners between letters stay), numbers are bound to their units, and lists and quotes
 * nest at most eight deep each: what lies deeper joins the innermost list. A hard line break is `\n` in its span.
 *
 * Text of a length or shape that no person writes (more than 128 KiB, thousands of nested marks, tables that grow
 * beyond measure) is set as plain text, so that the time needed stays bounded.
 */
Blocks blocksFromMarkdown(const QString &markdown, const MarkdownOptions &options = {});

} // namespace Headway
