// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "markdownreader.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int bodyHeadingLevel = 4;

void appendFact(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.facts.append({.name = name, .value = {Span{value}}});
}

Facts factsOf(const Entry &entry, const CaseContext &context)
{
    Facts facts;
    appendFact(facts, CaseText::tr("Date"), longDate(entry.date, context.locale()));
    appendFact(facts, CaseText::tr("Goal"), context.goals(entry));
    appendFact(facts, CaseText::tr("People"), context.people(entry));
    appendFact(facts, CaseText::tr("Measured"), measured(entry, context.locale()));
    return facts;
}

} // namespace

Blocks evidenceAppendix(CaseContext &context)
{
    Blocks blocks;
    for (const Entry &entry : context.cited()) {
        const QString number = context.cite(entry).text;
        blocks.push_back(Heading{.level = 3, .text = dotted({number, printableText(entry.title)}), .anchor = number});
        blocks.push_back(factsOf(entry, context));
        std::ranges::move(blocksFromMarkdown(entry.body, {.topHeadingLevel = bodyHeadingLevel}),
                          std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace Headway
