// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearch.h"

#include "columns.h"
#include "searchconditions.h"
#include "searchindex.h"
#include "transaction.h"
#include "wholewords.h"
#include "wordsquery.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int fewToAskTheIndexFor = 300; // Asking it for one entry takes some 40 µs, going past one 1 µs.
constexpr int mostRanked = 2000;         // The newest of them; ranking these takes some 5 ms.

/** A word in a title tells more than one in a text. */
constexpr QLatin1StringView ranking("bm25(entry_text, 4.0, 1.0, 2.0)");

/** The keys of the days within which everything lies; see SearchIndex. */
qint64 lowestKey(const SearchConditions &conditions)
{
    return conditions.first().isValid() ? SearchIndex::firstKeyOf(conditions.first()) : 0;
}

qint64 keyBehind(const SearchConditions &conditions)
{
    return conditions.last().isValid() ? SearchIndex::firstKeyOf(conditions.last().addDays(1))
                                       : std::numeric_limits<qint64>::max();
}

} // namespace

struct JournalSearch::Hit
{
    qint64 key;
    EntryPosition entry;

    static Hit from(const QSqlQuery &row)
    {
        return {row.value(0).toLongLong(), {dateFrom(row.value(2)), EntryId::fromBytes(row.value(1).toByteArray())}};
    }
};

/** A page that is asked for. */
struct JournalSearch::Wanted
{
    WordsQuery words;
    std::optional<SearchCursor> after;
    int limit;
    SearchOrder order;

    bool isRanked() const { return order == SearchOrder::Relevance && !words.wanted.isEmpty(); }
    QString match() const
    {
        return words.excluded.isEmpty() ? words.wanted : u"(%1) NOT (%2)"_s.arg(words.wanted, words.excluded);
    }
};

JournalSearch::JournalSearch(Session &session)
    : m_session(session)
{}

Result<SearchPage> JournalSearch::page(const SearchQuery &query, const std::optional<SearchCursor> &after, int limit,
                                       SearchOrder order)
{
    if (query.isEmpty() || limit <= 0)
        return SearchPage();
    const Wanted wanted{WordsQuery::of(query), after, limit, order};
    const auto view = ReadView::begin(m_session);
    if (!view)
        return std::unexpected(view.error());
    return found(query, wanted).and_then([&](const QList<Hit> &hits) { return summarize(hits, wanted); });
}

Result<QSet<EntryId>> JournalSearch::all(const SearchQuery &query)
{
    if (query.isEmpty())
        return QSet<EntryId>();
    const auto view = ReadView::begin(m_session);
    if (!view)
        return std::unexpected(view.error());
    constexpr int everyOne = std::numeric_limits<int>::max();
    return found(query, {WordsQuery::of(query), {}, everyOne, SearchOrder::Newest})
        .transform([](const QList<Hit> &hits) {
            QSet<EntryId> ids;
            for (const Hit &hit : hits)
                ids << hit.entry.id;
            return ids;
        });
}

Result<QList<JournalSearch::Hit>> JournalSearch::found(const SearchQuery &query, Wanted wanted)
{
    // To rank it all places of its words are counted, each word by itself: the fewer the better.
    if (!wanted.words.wanted.isEmpty() && !wanted.isRanked()) {
        const Result<QString> widened = withWholeWords(m_session, wanted.words.wanted);
        if (!widened)
            return std::unexpected(widened.error());
        if (widened->isEmpty())
            return QList<Hit>();
        wanted.words.wanted = *widened;
    }
    return SearchConditions::of(m_session, query).and_then([&](const SearchConditions &conditions) {
        return hits(query, conditions, wanted);
    });
}

Result<QList<JournalSearch::Hit>> JournalSearch::hits(const SearchQuery &query, const SearchConditions &conditions,
                                                      const Wanted &wanted)
{
    if (!query.hasWords())
        return byDate(conditions, wanted);
    return wanted.isRanked() ? mostRelevant(conditions, wanted) : newest(conditions, wanted);
}

Result<QList<JournalSearch::Hit>> JournalSearch::newest(const SearchConditions &conditions, const Wanted &wanted)
{
    const SqlPart &among = conditions.among();
    const bool areFew = !among.sql.isEmpty() && conditions.amongCount() <= fewToAskTheIndexFor;
    const QString from = areFew ? u"(%1) w CROSS JOIN entry e ON e.id = w.entry_id CROSS JOIN entry_key k ON "
                                  "k.entry_id = e.id CROSS JOIN entry_text t ON t.rowid = k.key"_s.arg(among.sql)
                                : u"entry_text t CROSS JOIN entry_key k ON k.key = t.rowid "
                                  "CROSS JOIN entry e ON e.id = k.entry_id"_s;
    const qint64 behind = std::min(wanted.after ? wanted.after->key : keyBehind(conditions), keyBehind(conditions));
    return m_session.rows(u"SELECT k.key, e.id, e.date FROM %1 WHERE entry_text MATCH ? AND t.rowid < ? "
                          "AND t.rowid >= ?%2 ORDER BY t.rowid DESC LIMIT ?"_s.arg(from, conditions.where().sql),
                          (areFew ? among.values : QVariantList()) +
                              QVariantList{wanted.match(), behind, lowestKey(conditions)} + conditions.where().values +
                              QVariantList{wanted.limit},
                          Hit::from);
}

Result<QList<JournalSearch::Hit>> JournalSearch::mostRelevant(const SearchConditions &conditions, const Wanted &wanted)
{
    const QString ranked =
        u"SELECT k.key AS key, e.id AS id, e.date AS date, %1 AS place FROM entry_text t CROSS JOIN entry_key k "
        "ON k.key = t.rowid CROSS JOIN entry e ON e.id = k.entry_id WHERE entry_text MATCH ? AND t.rowid < ? "
        "AND t.rowid >= ?%2 ORDER BY t.rowid DESC LIMIT ?"_s.arg(ranking, conditions.where().sql);
    return m_session.rows(u"SELECT key, id, date FROM (%1) ORDER BY place, key DESC LIMIT ? OFFSET ?"_s.arg(ranked),
                          QVariantList{wanted.match(), keyBehind(conditions), lowestKey(conditions)} +
                              conditions.where().values +
                              QVariantList{mostRanked, wanted.limit, wanted.after ? wanted.after->rank : 0},
                          Hit::from);
}

/** As the journal itself is read: what need not have any word is not looked for in the index. */
Result<QList<JournalSearch::Hit>> JournalSearch::byDate(const SearchConditions &conditions, const Wanted &wanted)
{
    const SqlPart &among = conditions.among();
    QString sql = among.sql.isEmpty()
                      ? u"SELECT 0, e.id, e.date FROM entry e"_s
                      : u"SELECT 0, e.id, e.date FROM (%1) w CROSS JOIN entry e ON e.id = w.entry_id"_s.arg(among.sql);
    QVariantList values = among.values;
    sql += u" WHERE e.deleted_at IS NULL"_s + conditions.where().sql;
    values += conditions.where().values;
    if (!wanted.words.excluded.isEmpty()) {
        sql += u" AND e.id NOT IN (SELECT k.entry_id FROM entry_text t CROSS JOIN entry_key k ON k.key = t.rowid "
               "WHERE entry_text MATCH ?)"_s;
        values << wanted.words.excluded;
    }
    if (wanted.after) {
        sql += u" AND (e.date, e.id) < (?, ?)"_s;
        values << wanted.after->entry.date << wanted.after->entry.id.bytes();
    }
    return m_session.rows(sql + u" ORDER BY e.date DESC, e.id DESC LIMIT ?"_s, values << wanted.limit, Hit::from);
}

Result<SearchPage> JournalSearch::summarize(const QList<Hit> &hits, const Wanted &wanted)
{
    QList<EntryId> ids;
    for (const Hit &hit : hits)
        ids << hit.entry.id;
    return EntryRepository(m_session).summaries(ids).transform([&](const QList<EntrySummary> &entries) {
        SearchPage page{.entries = entries};
        const int ranked = (wanted.after ? wanted.after->rank : 0) + int(hits.size());
        if (hits.size() == wanted.limit)
            page.nextAfter = SearchCursor{hits.constLast().key, ranked, hits.constLast().entry};
        return page;
    });
}

Result<bool> JournalSearch::finds(const SearchQuery &query)
{
    if (query.isEmpty())
        return true; // The whole journal.
    return page(query, {}, 1).transform([](const SearchPage &page) { return !page.entries.isEmpty(); });
}

Result<QList<QList<SearchCondition>>> JournalSearch::waysToFindSome(const SearchQuery &query)
{
    QList<QList<SearchCondition>> ways;
    QList<SearchCondition> all;
    for (qsizetype i = 0; i < query.conditions.size(); ++i) {
        if (!query.conditions.at(i).isUnderstood())
            continue;
        const auto found = finds(query.withoutCondition(i));
        if (!found)
            return std::unexpected(found.error());
        all << query.conditions.at(i);
        if (*found)
            ways << QList{query.conditions.at(i)};
    }
    if (all.size() < 2 || !ways.isEmpty())
        return ways;
    return finds(query.withoutConditions()).transform([&](bool found) { return found ? ways << all : ways; });
}

} // namespace Headway
