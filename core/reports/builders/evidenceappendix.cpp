// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "entryprose.h"
#include "printabletext.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int bodyHeadingLevel = 4;

/** What was measured, where it was not said before, or where it is all that there is to say. */
QString figuresHere(const Entry &entry, const CaseContext &context)
{
    const bool isSaid = context.areFiguresTold(entry) && !entry.body.trimmed().isEmpty();
    return isSaid ? QString() : measured(entry, context.locale());
}

/** When it was, what it counts towards, who was there, and what was measured. */
Paragraph circumstances(const Entry &entry, const CaseContext &context)
{
    const QString said = dotted({longDate(entry.date, context.locale()), context.goals(entry), context.people(entry),
                                 figuresHere(entry, context)});
    return {.spans = {Span{said}}, .style = ParagraphStyle::Muted};
}

/** What is looked things up in may be denser than what is read; words of others keep their size. */
Blocks inSmallType(Blocks blocks)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.content))
            paragraph->style = ParagraphStyle::Small;
        else if (auto *list = std::get_if<ListBlock>(&block.content)) {
            for (ListItem &item : list->items)
                item.blocks = inSmallType(std::move(item.blocks));
        }
    }
    return blocks;
}

} // namespace

Blocks evidenceAppendix(CaseContext &context)
{
    Blocks blocks;
    for (const Entry &entry : context.cited()) {
        const QString number = context.cite(entry).text;
        blocks.push_back(Heading{.level = 3, .text = dotted({number, printableText(entry.title)}), .anchor = number});
        blocks.push_back(circumstances(entry, context));
        std::ranges::move(inSmallType(proseOf(entry, context.locale(), bodyHeadingLevel)), std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace Headway
