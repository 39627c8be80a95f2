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

struct LinkedTable
{
    QLatin1StringView record;
    QLatin1StringView links;
};
constexpr std::array linkedTables{LinkedTable{"person"_L1, "entry_person"_L1}, LinkedTable{"goal"_L1, "entry_goal"_L1}};

/**
 * An entry that was kept from paper only by a record that it links must not appear there because that record is gone
 * for good: it is read by no more people than that record was.
 */
Result<void> keepAudiencesOf(Session &session, const LinkedTable &linked, const QDateTime &before, const QDateTime &now)
{
    const QString sql = u"UPDATE entry SET audience = ?, changed_at = ? WHERE audience IN (%3) AND id IN "
                        "(SELECT l.entry_id FROM %1 l JOIN %2 r ON r.id = l.%2_id "
                        "WHERE r.audience = ? AND r.deleted_at < ?)"_s.arg(linked.links, linked.record);
    return session.execute(sql.arg("'boss'"_L1), {u"sponsor"_s, now, u"sponsor"_s, before})
        .and_then([&](int) {
            return session.execute(sql.arg("'boss', 'sponsor'"_L1), {u"private"_s, now, u"private"_s, before});
        })
        .transform([](int) {});
}

} // namespace

Result<void> emptyTrash(Session &session, const QDateTime &now)
{
    const QDateTime before = now.addDays(-daysInTrash);
    for (const LinkedTable &linked : linkedTables) {
        if (const auto kept = keepAudiencesOf(session, linked, before, now); !kept)
            return kept;
    }
    for (const QLatin1StringView table : tablesWithTrash) {
        const QString sql = u"DELETE FROM %1 WHERE deleted_at IS NOT NULL AND deleted_at < ?"_s.arg(table);
        if (const auto removed = session.execute(sql, {before}); !removed)
            return std::unexpected(removed.error());
    }
    return {};
}

} // namespace Headway
