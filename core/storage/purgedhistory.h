// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "purgednames.h"
#include "recordkinds.h"

namespace Headway {

// What undo and redo remember of those who go for good.

/** No step brings back a part of these records, or of what was linked with them. */
Result<void> forgetHistoryOf(Session &session, const QList<QUuid> &records);

/** No step speaks of these records by a name that they have, or had as far as undo reaches. Before the others. */
Result<void> forgetStepsQuoting(Session &session, const RecordKind &kind, const QList<QUuid> &records);

/** No step brings back a text that names somebody, nor is it kept for one; nor does any step speak of them. */
Result<void> forgetHistoryNaming(Session &session, const PurgedNames &names);

} // namespace Headway
