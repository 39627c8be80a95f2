// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "evidenceparagraphs.h"
#include "markdownreader.h"
#include "reportdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/**
 * The words that others said: what stands as a quotation in the text of the entry; the whole text of a praise that
 * marks none. The text of feedback is its author's own account, and no quotation.
 */
std::vector<Quote> quotedIn(const Entry &entry)
{
    std::vector<Quote> quotes;
    Blocks text = blocksFromMarkdown(entry.body);
    for (Block &block : text) {
        if (auto *quote = std::get_if<Quote>(&block.content))
            quotes.push_back(std::move(*quote));
    }
    if (quotes.empty() && entry.kind == EntryKind::Praise && !text.empty())
        quotes.push_back(Quote{.blocks = std::move(text)});
    return quotes;
}

/** How the journal names the occasion, when it was, and the number under which it stands in the appendix. */
Spans attributionOf(const Entry &entry, CaseContext &context)
{
    const QString said = dotted({printableText(entry.title), longDate(entry.date, context.locale())});
    return {Span{said + u" · "_s}, context.cite(entry)};
}

} // namespace

Blocks voicesOfOthers(CaseContext &context)
{
    Blocks blocks;
    for (const Entry &entry : context.voices()) {
        std::vector<Quote> quotes = quotedIn(entry);
        if (quotes.empty()) {
            std::ranges::move(evidenceInShort(entry, context), std::back_inserter(blocks));
            continue;
        }
        quotes.back().attribution = attributionOf(entry, context);
        std::ranges::move(quotes, std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace Headway
