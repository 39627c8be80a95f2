// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preparedreport.h"

#include <QString>

namespace Headway {

/** What stands in place of a report that would be empty: what belongs there, and the first step. */
QString gapTitle(const PreparedReport &report);
QString gapText(const PreparedReport &report);

} // namespace Headway
