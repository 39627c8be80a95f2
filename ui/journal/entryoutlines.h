// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

namespace Headway {

/** What to begin an entry of a kind with: the questions that make it worth reading a year later, as Markdown. */
QString outlineFor(EntryKind kind);

} // namespace Headway
