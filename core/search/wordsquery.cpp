// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsquery.h"

#include "searchtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Headway {

WordsQuery WordsQuery::of(const SearchQuery &query)
{
    QStringList wanted;
    QStringList excluded;
    QString last;
    for (const SearchTerm &term : query.terms) {
        if (term.mayGoOn)
            last = indexBeginning(term.text);
        else
            (term.isExcluded ? excluded : wanted) << indexTerm(term.text);
    }
    if (!last.isEmpty())
        wanted << last;
    return {wanted.join(u' '), excluded.join(u" OR ")};
}

} // namespace Headway
