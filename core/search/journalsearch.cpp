// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearch.h"

#include "searchtext.h"
#include "transaction.h"
#include "wholewords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Hit = std::pair<qint64, EntryId>;

Hit hitFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), EntryId::fromBytes(row.value(1).toByteArray())};
}

} // namespace

JournalSearch::JournalSearch(Session &session)
    : m_session(session)
{}

Result<SearchPage> JournalSearch::page(const QString &typed, std::optional<qint64> afterKey, int limit)
{
    const QString query = indexQuery(typed);
    if (query.isEmpty() || limit <= 0)
        return SearchPage();
    return withWholeWords(m_session, query).and_then([&](const QString &widened) {
        return widened.isEmpty() ? Result<SearchPage>() : pageOf(widened, afterKey, limit);
    });
}

Result<SearchPage> JournalSearch::pageOf(const QString &query, std::optional<qint64> afterKey, int limit)
{
    const auto view = ReadView::begin(m_session);
    if (!view)
        return std::unexpected(view.error());
    return m_session
        .rows(u"SELECT k.key, k.entry_id FROM entry_text t CROSS JOIN entry_key k ON k.key = t.rowid "
              "WHERE entry_text MATCH ? AND t.rowid < ? ORDER BY t.rowid DESC LIMIT ?"_s,
              {query, afterKey.value_or(std::numeric_limits<qint64>::max()), limit}, hitFrom)
        .and_then([&](const QList<Hit> &hits) { return summarize(hits, limit); });
}

Result<SearchPage> JournalSearch::summarize(const QList<Hit> &hits, int limit)
{
    QList<EntryId> ids;
    for (const Hit &hit : hits)
        ids << hit.second;
    return EntryRepository(m_session).summaries(ids).transform([&](const QList<EntrySummary> &entries) {
        const bool more = hits.size() == limit;
        return SearchPage{entries, more ? std::optional(hits.constLast().first) : std::nullopt};
    });
}

} // namespace Headway
