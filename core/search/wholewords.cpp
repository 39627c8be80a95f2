// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int longestIndexed = 3; // The "prefix" of the index, in the schema.
constexpr int mostWords = 200;    // A beginning of more words is rare in each of them.

QString wordFrom(const QSqlQuery &row)
{
    return row.value(0).toString();
}

/** From each word straight on to the next one, past all its places. */
Result<QStringList> wordsFrom(Session &session, const QString &beginning)
{
    const QString last = beginning + QString::fromUcs4(U"\U0010ffff");
    return session.write(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.place USING fts5vocab(main, entry_text, instance)"_s)
        .and_then([&] {
            return session.rows(
                u"WITH RECURSIVE word (term) AS ("
                "SELECT (SELECT term FROM temp.place WHERE term >= ?1 AND term <= ?2 LIMIT 1) UNION ALL "
                "SELECT (SELECT term FROM temp.place WHERE term >= word.term || char(1) AND term <= ?2 "
                "LIMIT 1) FROM word WHERE word.term IS NOT NULL) "
                "SELECT term FROM word WHERE term IS NOT NULL LIMIT ?3"_s,
                {beginning, last, mostWords + 1}, wordFrom);
        });
}

} // namespace

Result<QString> withWholeWords(Session &session, const QString &query)
{
    // In these letters and digits the index writes a word as it is typed, but for the case.
    static const QRegularExpression lastWord(u"(^|.* )\"([0-9A-Za-z]+)\"\\*$"_s);
    const QRegularExpressionMatch match = lastWord.match(query);
    const QString beginning = match.captured(2).toLower();
    if (beginning.size() <= longestIndexed)
        return query;
    return wordsFrom(session, beginning).transform([&](const QStringList &words) {
        if (words.isEmpty() || words.size() > mostWords)
            return words.isEmpty() ? QString() : query;
        const QString others = match.captured(1).trimmed();
        const QString any = u"(\""_s + words.join(u"\" OR \""_s) + u"\")"_s;
        return others.isEmpty() ? any : u"(%1) AND %2"_s.arg(others, any);
    });
}

} // namespace Headway
