// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryreading.h"
#include "resultnumbers.h"
#include "senselexicon.h"

namespace Headway {

/** Reads entries as the rules of evidence need it. Make one and keep it: it compiles its word lists once. */
class EntryReader final
{
public:
    EntryReader();

    EntryReading read(const Entry &entry) const;

private:
    SenseLexicon m_lexicon;
    ResultNumbers m_numbers;
};

} // namespace Headway
