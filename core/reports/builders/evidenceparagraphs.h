// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "reportdocument.h"

namespace Headway {

class CaseContext;

/**
 * One piece of evidence in short: its title, its figures and its number; below, muted, when it was, and what it was
 * where that is not plain from its standing there.
 */
Blocks evidenceInShort(const Entry &entry, CaseContext &context);

} // namespace Headway
