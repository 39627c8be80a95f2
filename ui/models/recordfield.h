// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUuid>

namespace Headway {

/**
 * The names of the fields that are edited. The same thing has one name in all kinds of records, so that whoever writes
 * it, an editor or a release, takes the place of the older edit.
 */
namespace Field {
inline constexpr QLatin1StringView about("about");
inline constexpr QLatin1StringView aboveAndBeyond("aboveandbeyond");
inline constexpr QLatin1StringView action("action");
inline constexpr QLatin1StringView area("area");
inline constexpr QLatin1StringView askedDate("askeddate");
inline constexpr QLatin1StringView attachments("attachments"); ///< One of them, which is the part.
inline constexpr QLatin1StringView audience("audience");
inline constexpr QLatin1StringView body("body");
inline constexpr QLatin1StringView capture("capture"); ///< All of an entry that comes from the capture line.
inline constexpr QLatin1StringView change("change");
inline constexpr QLatin1StringView changeDate("changedate");
inline constexpr QLatin1StringView criteria("criteria");
inline constexpr QLatin1StringView date("date");
inline constexpr QLatin1StringView description("description");
inline constexpr QLatin1StringView dismissedFindings(
    "dismissedfindings"); ///< One of the linter's rules, which is the part.
inline constexpr QLatin1StringView effectiveDate("effectivedate");
inline constexpr QLatin1StringView evidence("evidence"); ///< One of the entries that show a change, which is the part.
inline constexpr QLatin1StringView givers("givers");     ///< One of those who said something, who is the part.
inline constexpr QLatin1StringView goals("goals");
inline constexpr QLatin1StringView import("import"); ///< Of no record: all that a file brings, which is the part.
inline constexpr QLatin1StringView kind("kind");
inline constexpr QLatin1StringView lasting("lasting");
inline constexpr QLatin1StringView metrics("metrics");
inline constexpr QLatin1StringView name("name");
inline constexpr QLatin1StringView noChange("nochange");
inline constexpr QLatin1StringView part("part"); ///< Of somebody in an entry, who is the part.
inline constexpr QLatin1StringView people("people");
inline constexpr QLatin1StringView plainness("plainness");
inline constexpr QLatin1StringView profile("profile"); ///< Of no record: whose career it is, all of it.
inline constexpr QLatin1StringView query("query");
inline constexpr QLatin1StringView receivedDate("receiveddate");
inline constexpr QLatin1StringView result("result");
inline constexpr QLatin1StringView seenAs("seenas");
inline constexpr QLatin1StringView sentence("sentence");
inline constexpr QLatin1StringView situation("situation");
inline constexpr QLatin1StringView source("source");
inline constexpr QLatin1StringView starred("starred");
inline constexpr QLatin1StringView strengths("strengths");
inline constexpr QLatin1StringView tags("tags");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView told("told");   ///< One of those who know of a change, who is the part.
inline constexpr QLatin1StringView trash("trash"); ///< Whether the record lies there.
inline constexpr QLatin1StringView wantedAs("wantedas");
inline constexpr QLatin1StringView what("what");
inline constexpr QLatin1StringView whyNow("whynow");
inline constexpr QLatin1StringView words("words");
} // namespace Field

/** One field of one record, by a name that stays the same whatever is done to it: starring and unstarring are one. */
struct RecordField
{
    QUuid record = {};
    QLatin1StringView name = {};
    QString part = {}; ///< What of the field, where one part of it is edited without the others: one linked record.

    /** What makes the edits of one visit to the field one action; empty for a choice, which is one of its own. */
    QString visitKey(int visit) const
    {
        const QString id = record.toString(QUuid::WithoutBraces);
        return visit == 0 ? QString() : QStringLiteral("%1/%2/%3").arg(name, id).arg(visit);
    }

    friend bool operator==(const RecordField &, const RecordField &) = default;
    friend size_t qHash(const RecordField &field, size_t seed = 0)
    {
        return qHashMulti(seed, field.record, field.name, field.part);
    }
};

} // namespace Headway
