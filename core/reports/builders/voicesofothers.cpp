// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "evidenceparagraphs.h"
#include "markdownreader.h"
#include "middledot.h"
#include "quotations.h"
#include "quotelanguage.h"
#include "reportdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct Voice
{
    Entry entry;
    Quotations said;
};

/**
 * Who said it, where the entry tells and marks their words. Else from which occasion it is, and who they are whom the
 * journal names with it: nobody is made the speaker of what may be told by its author. Then when it was, and the number
 * under which it stands in the appendix.
 */
Spans attributionOf(const Voice &voice, CaseContext &context)
{
    const Entry &entry = voice.entry;
    const QString givers = context.givers(entry);
    const QString from =
        CaseText::tr("From “%1”", "the entry in which a quotation stands").arg(printableText(entry.title));
    const bool isSaidBy = voice.said.areMarked && !givers.isEmpty();
    const QString said = dotted({isSaidBy ? QString() : from, givers.isEmpty() ? context.peopleInTitle(entry) : givers,
                                 longDate(entry.date, context.locale())});
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

/** Whether it is in the letters that the report itself is written in, so that its reader can read it. */
bool isReadable(const Voice &voice, const QLocale &locale)
{
    Blocks blocks;
    std::ranges::copy(voice.said.quotes, std::back_inserter(blocks));
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
        voices.push_back({.entry = entry, .said = quotationsOf(entry)});
    const auto rank = [&context](const Voice &voice) {
        const int kind = voice.said.quotes.empty() ? 2 : isReadable(voice, context.locale()) ? 0 : 1;
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
        std::vector<Quote> &quotes = voice.said.quotes;
        if (quotes.empty()) {
            blocks.push_back(withAccount(voice.entry, context));
            continue;
        }
        quotes.back().attribution = attributionOf(voice, context);
        std::ranges::move(quotes, std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace Headway
