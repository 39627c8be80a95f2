// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "reportdocument.h"

namespace Headway {

class CaseContext;

/**
 * One piece of evidence in short: its title, its figures, when it was, what it was where that is not plain from its
 * standing there, and its number.
 */
Paragraph evidenceInShort(const Entry &entry, CaseContext &context);

} // namespace Headway
