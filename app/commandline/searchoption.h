// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "searchquery.h"

namespace Headway {

class CommandContext;

/**
 * The search behind `--search`; an empty one where it is not given. An operator whose value means nothing is refused:
 * whoever scripts it must not get more than was meant because a value was misspelt.
 */
Result<SearchQuery> searchOption(const CommandContext &context);

} // namespace Headway
