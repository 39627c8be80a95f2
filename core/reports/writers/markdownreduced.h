// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/**
 * Blocks in the words that Markdown has: facts, tiles and timelines as lists, callouts as quotes, lines to sign on as
 * text; page breaks are dropped.
 */
Blocks reducedToMarkdown(const Blocks &blocks, const QLocale &locale);

} // namespace Headway
