// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "release.h"

#include "columns.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The audiences that keep a record from `reader`, as one value. */
QString hidingFrom(Audience reader)
{
    QStringList hiding;
    for (const Audience audience : allAudiences()) {
        if (!mayRead(reader, audience))
            hiding << u'"' + nameOf(audience) + u'"';
    }
    return u'[' + hiding.join(u',') + u']';
}

} // namespace

Result<void> release(Session &session, const RecordIds &records, Audience reader, const QDateTime &now)
{
    const std::pair<QLatin1StringView, QString> wanted[] = {{"entry"_L1, idList(records.entries)},
                                                            {"ask"_L1, idList(records.asks)},
                                                            {"person"_L1, idList(records.people)},
                                                            {"goal"_L1, idList(records.goals)}};
    for (const auto &[table, ids] : wanted) {
        const QString sql = u"UPDATE %1 SET audience = ?, changed_at = ? WHERE id IN (SELECT unhex(value) FROM "
                            "json_each(?)) AND audience IN (SELECT value FROM json_each(?))"_s.arg(table);
        if (const auto written = session.execute(sql, {nameOf(reader), now, ids, hidingFrom(reader)}); !written)
            return std::unexpected(written.error());
    }
    return {};
}

} // namespace Headway
