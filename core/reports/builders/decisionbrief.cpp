// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casefigures.h"
#include "casesections.h"
#include "markdownreader.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype strongestShown = 3;
constexpr qsizetype fewestTiles = 2;

Callout askBox(const Ask &ask, const QLocale &locale)
{
    Facts facts;
    facts.facts.append(
        {.name = CaseText::tr("I ask for"), .value = {Span{.text = printableText(ask.what), .strong = true}}});
    if (ask.effectiveDate.isValid())
        facts.facts.append(
            {.name = CaseText::tr("With effect from"), .value = {Span{longDate(ask.effectiveDate, locale)}}});
    Callout box;
    box.blocks.push_back(std::move(facts));
    return box;
}

/** The figure that an entry stands for, and in words what it measures. */
Tiles::Tile tileOf(const Entry &entry, CaseContext &context)
{
    const Metric *metric = strongestMetric(entry);
    const QString name = printableText(metric->name.isEmpty() ? entry.title : metric->name);
    const QString values = figures(*metric, context.locale());
    const QString change = changeOf(*metric, context.locale());
    if (change.isEmpty() || isBareChange(*metric))
        return {.figure = printableText(values), .caption = name, .evidence = context.cite(entry)};
    return {.figure = change,
            .caption = CaseText::tr("%1, %2", "what was measured, and its figures").arg(name, printableText(values)),
            .evidence = context.cite(entry)};
}

/** The strongest results as a list of titles: for those whose figures would not fill the tiles. */
ListBlock strongestAsList(const QList<Entry> &strongest, CaseContext &context)
{
    ListBlock list;
    for (const Entry &entry : strongest.first(std::min(strongest.size(), strongestShown))) {
        ListItem item;
        item.blocks.push_back(Paragraph{.spans = {Span{printableText(entry.title) + u' '}, context.cite(entry)}});
        list.items.push_back(std::move(item));
    }
    return list;
}

Blocks strongestResults(CaseContext &context)
{
    QList<Entry> strongest = strongestFirst(context.results());
    strongest.removeIf([](const Entry &entry) { return !isHeadline(entry.kind); });
    if (strongest.isEmpty())
        return {};
    QList<Entry> withFigures = strongest;
    withFigures.removeIf([](const Entry &entry) { return !strongestMetric(entry); });

    Blocks blocks;
    blocks.push_back(Heading{.level = 2, .text = CaseText::tr("Strongest results")});
    if (withFigures.size() < fewestTiles) {
        blocks.push_back(strongestAsList(strongest, context));
        return blocks;
    }
    Tiles tiles;
    for (const Entry &entry : withFigures.first(std::min(withFigures.size(), strongestShown)))
        tiles.tiles.append(tileOf(entry, context));
    blocks.push_back(std::move(tiles));
    return blocks;
}

void append(Blocks &blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

Blocks aboutTheAsk(const Ask &ask, const QLocale &locale)
{
    Blocks blocks;
    blocks.push_back(askBox(ask, locale));
    if (const QString sentence = printableText(ask.sentence); !sentence.isEmpty())
        blocks.push_back(Paragraph{.spans = {Span{sentence}}, .style = ParagraphStyle::KeySentence});
    if (Blocks whyNow = blocksFromMarkdown(ask.whyNow); !whyNow.empty()) {
        blocks.push_back(Heading{.level = 2, .text = CaseText::tr("Why now")});
        append(blocks, std::move(whyNow));
    }
    return blocks;
}

} // namespace

Blocks decisionBrief(CaseContext &context)
{
    Blocks blocks;
    if (context.ask())
        append(blocks, aboutTheAsk(*context.ask(), context.locale()));
    append(blocks, strongestResults(context));
    append(blocks, goalsAtAGlance(context));
    return blocks;
}

} // namespace Headway
