// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfromhtml.h"

#include "htmlconverter.h"

namespace Headway {

namespace {

constexpr qsizetype longest = 8'000'000; // letters; a book has one million

} // namespace

FoundMarkdown markdownFromHtml(const QString &html)
{
    if (html.size() > longest)
        return {};
    HtmlConverter converter;
    HtmlTokens tokens(html);
    for (HtmlToken token; tokens.next(token);)
        converter.take(token);
    const QString markdown = converter.finish();
    return {markdown, converter.hasMarks()};
}

} // namespace Headway
