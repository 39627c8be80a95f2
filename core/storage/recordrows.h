// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "storageerror.h"

#include <QDateTime>

namespace Headway {

// What all kinds of records have in common: a table with `id`, `changed_at` and `deleted_at`.

/** How many rows a statement changed, where it has to be one: NotFound where the record is in the trash or gone. */
Result<void> expectOne(const Result<int> &written);

/** Marks the row as deleted; the record stays, with all that hangs on it, until the trash is emptied. */
Result<void> moveRowToTrash(Session &session, QAnyStringView table, const QByteArray &id, const QDateTime &now);

/** Lets `write` store a record that differs from what is stored, so that undo takes back no more than was changed. */
template<typename Repository, typename Record, typename Write>
Result<void> updateWhereItDiffers(Repository &repository, const Record &record, Write write)
{
    return repository.find(record.id).and_then([&](const std::optional<Record> &stored) -> Result<void> {
        if (!stored)
            return std::unexpected(recordGone());
        return *stored == record ? Result<void>() : expectOne(write());
    });
}

} // namespace Headway
