// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablechecks.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Where the text behind `end` begins, from `from` on. */
qsizetype behind(QStringView sql, QStringView end, qsizetype from)
{
    const qsizetype found = sql.indexOf(end, from);
    return found < 0 ? sql.size() : found + end.size();
}

/** Where what begins at `at` ends: a quoted text or a comment is one thing, everything else one character. */
qsizetype next(QStringView sql, qsizetype at)
{
    const QStringView rest = sql.sliced(at);
    if (rest.startsWith(u'\'') || rest.startsWith(u'"')) // A doubled quote within reads as two texts side by side.
        return behind(sql, rest.first(1), at + 1);
    if (rest.startsWith(u"--"))
        return behind(sql, u"\n", at);
    if (rest.startsWith(u"/*"))
        return behind(sql, u"*/", at + 2);
    return at + 1;
}

qsizetype closingParenthesis(QStringView sql, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < sql.size(); at = next(sql, at)) {
        depth += sql.at(at) == u'(' ? 1 : sql.at(at) == u')' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return sql.size();
}

} // namespace

QStringList tableChecks(QStringView createTable)
{
    QStringList checks;
    for (qsizetype at = 0; at < createTable.size(); at = next(createTable, at)) {
        if (!createTable.sliced(at).startsWith(u"CHECK ("))
            continue;
        const qsizetype open = createTable.indexOf(u'(', at);
        const qsizetype close = closingParenthesis(createTable, open);
        checks << createTable.sliced(open + 1, close - open - 1).toString();
        at = close;
    }
    return checks;
}

} // namespace Headway
