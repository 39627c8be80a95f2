// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As long as undo reaches back, so that nothing can be undone into a record that is gone. */
constexpr int daysInTrash = 30;

constexpr std::array tablesWithTrash{"entry"_L1, "ask"_L1, "tag"_L1, "goal"_L1, "person"_L1};

} // namespace

Result<void> emptyTrash(Session &session, const QDateTime &now)
{
    for (const QLatin1StringView table : tablesWithTrash) {
        const QString sql = u"DELETE FROM %1 WHERE deleted_at IS NOT NULL AND deleted_at < ?"_s.arg(table);
        if (const auto removed = session.execute(sql, {now.addDays(-daysInTrash)}); !removed)
            return std::unexpected(removed.error());
    }
    return {};
}

} // namespace Headway
