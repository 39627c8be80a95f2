// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namecount.h"

#include "recordkinds.h"

using namespace Qt::StringLiterals;

namespace Headway {

Result<int> countNames(Session &session, int atMost)
{
    QStringList names;
    for (const RecordKind &kind : recordKinds) {
        if (kind.isLinkedByEntries)
            names << u"SELECT 1 FROM "_s + kind.table;
    }
    return session.value(u"SELECT count(*) FROM (%1 LIMIT ?)"_s.arg(names.join(u" UNION ALL "_s)), {atMost})
        .transform([](const QVariant &count) { return count.toInt(); });
}

} // namespace Headway
