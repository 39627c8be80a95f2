// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namecount.h"

using namespace Qt::StringLiterals;

namespace Headway {

Result<int> countNames(Session &session, int atMost)
{
    return session
        .value(u"SELECT count(*) FROM (SELECT 1 FROM person UNION ALL SELECT 1 FROM goal UNION ALL "
               "SELECT 1 FROM tag LIMIT ?)"_s,
               {atMost})
        .transform([](const QVariant &count) { return count.toInt(); });
}

} // namespace Headway
