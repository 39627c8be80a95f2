// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "evidenceparagraphs.h"
#include "markdownreader.h"

#include <ranges>

namespace Headway {

namespace {

/** Who tells of a setback begins with what happened, and ends with what they make of it. */
Spans lessonOf(const Entry &entry)
{
    const Blocks account = blocksFromMarkdown(entry.body);
    for (const Block &block : std::views::reverse(account)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            return paragraph->spans;
    }
    return {};
}

} // namespace

Blocks lessonsLearned(CaseContext &context)
{
    Blocks blocks;
    for (const Entry &entry : context.setbacks()) {
        Paragraph told = evidenceInShort(entry, context);
        if (const Spans lesson = lessonOf(entry); !lesson.isEmpty())
            told.spans << Span{QString(u'\n')} << lesson;
        blocks.push_back(std::move(told));
    }
    return blocks;
}

} // namespace Headway
