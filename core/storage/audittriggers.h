// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtables.h"

namespace Headway {

/**
 * The TEMP tables and triggers through which the writing connection hears of every change, whoever makes it:
 *
 * - `touched` collects the records that the transaction changed, for the models, and as `entry_text` the entries of
 *   which something changed that the search index holds;
 * - while `recorder` names an action, the row as it was before its first change goes into audit_change.
 *
 * TEMP, because the triggers of a file never run: it may come from anywhere.
 */
QByteArray auditTriggers(const QList<RecordTable> &tables);

} // namespace Headway
