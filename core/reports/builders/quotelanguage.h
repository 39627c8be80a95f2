// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/**
 * Marks every quotation in a script that is not the report's with that script ("und-Arab"), so that it is set and read
 * aloud as such. The language itself cannot be told from the letters.
 */
void markQuoteLanguages(Blocks &blocks, const QLocale &locale);

} // namespace Headway
