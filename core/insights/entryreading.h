// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "textlanguage.h"
#include "wordsense.h"

namespace Headway {

/**
 * What the words of an entry say of it as evidence: of its title, its text, and what it tells of situation, action and
 * result.
 *
 * What speaks for an entry is taken from the words of every language, what speaks against it only from those of the
 * language in which it is written.
 */
struct EntryReading
{
    const Entry *entry = nullptr;
    qsizetype words = 0;
    qsizetype titleWords = 0;
    TextLanguages languages = {}; ///< In which it may be written; none where none is known.
    WordSenses inLead = {};       ///< In the first sentence of its title, and of its text: what the entry is about.
    WordSenses inTitle = {};
    WordSenses inAll = {};
    bool hasDigits = false;     ///< A number in digits, see ResultNumbers.
    bool namesSomebody = false; ///< See SomebodyNamed.

    /** Whether its words were understood, so that something may be missed in them. */
    bool isUnderstood() const { return languages && !languages.testFlag(TextLanguage::Other); }
    bool says(WordSenses any) const { return inAll.testAnyFlags(any); }
    bool leadSays(WordSenses any) const { return inLead.testAnyFlags(any); }
    bool titleSays(WordSenses any) const { return inTitle.testAnyFlags(any); }
};

} // namespace Headway
