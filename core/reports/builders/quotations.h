// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerule.h"
#include "reportdocument.h"

namespace Headway {

/** The words of others that an entry tells. */
struct Quotations
{
    std::vector<Quote> quotes;
    bool areMarked = false; ///< As quotations in its text. Else some of the text may be the author's own account.
};

/**
 * What stands as a quotation in the text of the entry; the whole text of a praise that marks none. The text of feedback
 * is its author's own account, and no quotation.
 */
Quotations quotationsOf(const Entry &entry);

/** Those who said it, as far as the entry tells. */
QList<EntryPerson> giversOf(const Entry &entry);

/**
 * Whose leave is missing so that the words of an entry may be read by others: praise, and feedback that quotes, is kept
 * from them as long as one of those who gave it did not give their leave. Where nobody is told to have said it, nobody
 * is made the speaker either (a family's card, the night shift), and whoever released it answers for it.
 */
QList<LeftOutReason> missingLeave(Audience reader, const Entry &entry, const RecordDirectory &named);

} // namespace Headway
