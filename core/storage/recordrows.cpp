// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

Result<void> expectOne(const Result<int> &written)
{
    if (written && *written == 0)
        return std::unexpected(recordGone());
    return written.transform([](int) {});
}

Result<void> moveRowToTrash(Session &session, QAnyStringView table, const QByteArray &id, const QDateTime &now)
{
    const QString sql = u"UPDATE %1 SET deleted_at = ?, changed_at = ? WHERE id = ? AND deleted_at IS NULL"_s;
    return expectOne(session.execute(sql.arg(table.toString()), {now, now, id}));
}

} // namespace Headway
