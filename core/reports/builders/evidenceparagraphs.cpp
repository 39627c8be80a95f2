// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceparagraphs.h"

#include "casecontext.h"
#include "printabletext.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Paragraph whatWasDone(const Entry &entry, CaseContext &context)
{
    Paragraph paragraph;
    paragraph.spans.append(Span{.text = printableText(entry.title), .strong = true});
    if (const QString figures = measured(entry, context.locale()); !figures.isEmpty())
        paragraph.spans.append(Span{u" · "_s + figures});
    paragraph.spans.append(Span{u" · "_s});
    paragraph.spans.append(context.cite(entry));
    return paragraph;
}

Paragraph whenItWas(const Entry &entry, const QLocale &locale)
{
    const bool isPlain = entry.kind == EntryKind::Accomplishment || entry.kind == EntryKind::GoalResult;
    const QString said = dotted({longDate(entry.date, locale), isPlain ? QString() : label(entry.kind),
                                 entry.aboveAndBeyond ? CaseText::tr("Above and beyond my role") : QString()});
    return {.spans = {Span{said}}, .style = ParagraphStyle::Muted};
}

} // namespace

Blocks evidenceInShort(const Entry &entry, CaseContext &context)
{
    Blocks blocks;
    blocks.push_back(whatWasDone(entry, context));
    blocks.push_back(whenItWas(entry, context.locale()));
    return blocks;
}

} // namespace Headway
