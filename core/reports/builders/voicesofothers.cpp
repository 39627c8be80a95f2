// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "evidenceparagraphs.h"
#include "markdownreader.h"
#include "middledot.h"
#include "quotelanguage.h"
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

/**
 * From which occasion, who they are whom the journal names with it, when it was, and the number under which it stands
 * in the appendix. Nobody is made the speaker: a link tells who had to do with it, and not who said it.
 */
Spans attributionOf(const Entry &entry, CaseContext &context)
{
    const QString from = CaseText::tr("From “%1”", "the entry in which a quotation stands");
    const QString said = dotted(
        {from.arg(printableText(entry.title)), context.peopleInTitle(entry), longDate(entry.date, context.locale())});
    return {Span{said + middleDot}, context.cite(entry)};
}

/** A feedback in short, and below it the first paragraph of the author's own account: what was said, and changed. */
Paragraph withAccount(const Entry &entry, CaseContext &context)
{
    Paragraph told = evidenceInShort(entry, context);
    const Blocks account = blocksFromMarkdown(entry.body);
    const Paragraph *first = account.empty() ? nullptr : std::get_if<Paragraph>(&account.front().content);
    if (first)
        told.spans << Span{u"\n"_s} << first->spans;
    return told;
}

struct Voice
{
    Entry entry;
    std::vector<Quote> quotes;
};

/** Whether it is in the letters that the report itself is written in, so that its reader can read it. */
bool isReadable(const Voice &voice, const QLocale &locale)
{
    Blocks blocks;
    std::ranges::copy(voice.quotes, std::back_inserter(blocks));
    markQuoteLanguages(blocks, locale);
    return std::ranges::any_of(blocks,
                               [](const Block &block) { return std::get<Quote>(block.content).language.isEmpty(); });
}

/**
 * Those who speak for themselves first, in the report's own letters before others; accounts of feedback last. Of the
 * same kind, what is starred before the rest.
 */
std::vector<Voice> inOrder(const CaseContext &context)
{
    std::vector<Voice> voices;
    for (const Entry &entry : context.voices())
        voices.push_back({.entry = entry, .quotes = quotedIn(entry)});
    const auto rank = [&context](const Voice &voice) {
        const int kind = voice.quotes.empty() ? 2 : isReadable(voice, context.locale()) ? 0 : 1;
        return std::pair(kind, !voice.entry.starred);
    };
    std::ranges::stable_sort(voices, {}, rank);
    return voices;
}

} // namespace

Blocks voicesOfOthers(CaseContext &context)
{
    Blocks blocks;
    for (Voice &voice : inOrder(context)) {
        if (voice.quotes.empty()) {
            blocks.push_back(withAccount(voice.entry, context));
            continue;
        }
        voice.quotes.back().attribution = attributionOf(voice.entry, context);
        std::ranges::move(voice.quotes, std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace Headway
