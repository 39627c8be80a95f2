// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "result.h"

namespace Headway {

/**
 * Whether a copy of the career `id` may take the place of what lies at `file`. As for every file that Headway writes
 * (checkReplaceable()), no database is replaced; but for one that can be read, and is this career's own.
 */
Result<void> checkCopyPlace(const QString &file, const CareerId &id);

} // namespace Headway
