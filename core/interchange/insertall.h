// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDateTime>
#include <QList>

namespace Headway {

/** Inserts one record after the other; stops at the first that fails. */
template<typename Repository, typename Record>
Result<void> insertAll(Repository repository, const QList<Record> &records, const QDateTime &now)
{
    for (const Record &record : records) {
        if (const auto inserted = repository.insert(record, now); !inserted)
            return inserted;
    }
    return {};
}

} // namespace Headway
