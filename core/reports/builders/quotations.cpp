// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotations.h"

#include "markdownreader.h"

#include <algorithm>

namespace Headway {

namespace {

bool speaksForOthers(const Entry &entry)
{
    return entry.kind == EntryKind::Praise ||
           (entry.kind == EntryKind::Feedback && !quotationsOf(entry).quotes.empty());
}

} // namespace

Quotations quotationsOf(const Entry &entry)
{
    Quotations said;
    Blocks text = blocksFromMarkdown(entry.body);
    for (Block &block : text) {
        if (auto *quote = std::get_if<Quote>(&block.content))
            said.quotes.push_back(std::move(*quote));
    }
    said.areMarked = !said.quotes.empty();
    if (!said.areMarked && entry.kind == EntryKind::Praise && !text.empty())
        said.quotes.push_back(Quote{.blocks = std::move(text)});
    return said;
}

QList<EntryPerson> giversOf(const Entry &entry)
{
    QList<EntryPerson> givers;
    std::ranges::copy_if(entry.people, std::back_inserter(givers),
                         [](const EntryPerson &person) { return person.part == PersonPart::Giver; });
    return givers;
}

QList<LeftOutReason> missingLeave(Audience reader, const Entry &entry, const RecordDirectory &named)
{
    QList<LeftOutReason> reasons;
    if (reader == Audience::Private || !speaksForOthers(entry))
        return reasons;
    for (const EntryPerson &giver : giversOf(entry)) {
        if (!giver.mayBeQuoted)
            reasons.append({.kind = LeftOutReason::Kind::NoLeaveToQuote,
                            .name = named.people.value(giver.id).name,
                            .person = giver.id});
    }
    return reasons;
}

} // namespace Headway
