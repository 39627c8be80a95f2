// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "evidenceparagraphs.h"
#include "printabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Paragraph alsoCounted(const QList<Entry> &entries, CaseContext &context)
{
    Paragraph paragraph{.spans = {Span{CaseText::tr("Also counts towards this goal:")}},
                        .style = ParagraphStyle::Muted};
    for (const Entry &entry : entries) {
        paragraph.spans.append(Span{u" "_s});
        paragraph.spans.append(context.cite(entry));
    }
    return paragraph;
}

} // namespace

Blocks resultsByGoal(CaseContext &context)
{
    Blocks blocks;
    for (const EvidenceGroup &group : context.groups()) {
        const QString name = group.goal ? printableText(group.goal->name) : CaseText::tr("Further results");
        if (context.groups().size() > 1 || group.goal)
            blocks.push_back(Heading{.level = 3, .text = name});
        for (const Entry &entry : group.entries)
            blocks.push_back(evidenceInShort(entry, context));
        if (!group.alsoCounted.isEmpty())
            blocks.push_back(alsoCounted(group.alsoCounted, context));
    }
    return blocks;
}

} // namespace Headway
