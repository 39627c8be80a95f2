// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findrows.h"

#include "icons.h"
#include "wordmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Kind = FindHit::Kind;

constexpr qsizetype mostOfOne = 5; ///< Of one kind among others.

constexpr QChar commandSign = u'>';

} // namespace

bool FindRows::isCommandOnly(const QString &typed)
{
    return typed.trimmed().startsWith(commandSign);
}

QString FindRows::searchedFor(const QString &typed)
{
    return isCommandOnly(typed) ? QString() : typed.simplified();
}

QString FindRows::headingOf(Kind kind)
{
    switch (kind) {
    case Kind::Page:
        return tr("Pages");
    case Kind::Command:
        return tr("Commands");
    case Kind::Person:
        return tr("People");
    case Kind::Goal:
        return tr("Goals");
    case Kind::Strength:
        return tr("Strengths");
    case Kind::Criterion:
        return tr("Next level");
    case Kind::Ask:
        return tr("Asks");
    case Kind::Feedback:
        return tr("Feedback");
    case Kind::Reputation:
        return tr("Reputation");
    case Kind::Entry:
    case Kind::Search:
        return tr("Journal");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<FindHit> FindRows::best(const QString &typed, const QList<FindHit> &all, Kind kind, qsizetype most)
{
    const WordMatch match(typed);
    QList<std::pair<int, FindHit>> fitting;
    for (const FindHit &hit : all) {
        if (hit.kind != kind)
            continue;
        if (const auto rank = match.isEmpty() ? 0 : match.rank(hit.title))
            fitting.append({*rank, hit});
    }
    std::ranges::stable_sort(fitting, {}, &std::pair<int, FindHit>::first);
    QList<FindHit> hits;
    for (const auto &[rank, hit] : fitting.first(std::min(most, fitting.size())))
        hits << hit;
    return hits;
}

/** What the journal's own list shows more of. */
FindHit FindRows::searchFor(const QString &typed)
{
    return {.kind = Kind::Search,
            .title = tr("Search the journal for “%1”").arg(typed),
            .icon = symbolicIcon(u"search-symbolic"_s, IconInk::Muted)};
}

QList<FindRows::Row> FindRows::rows(const QString &typed, const QList<FindHit> &all, const QList<FindHit> &entries)
{
    QList<Row> rows;
    const auto add = [&rows](const QList<FindHit> &hits) {
        if (!hits.isEmpty())
            rows << Row{.heading = headingOf(hits.constFirst().kind)};
        for (const FindHit &hit : hits)
            rows << Row{.hit = hit};
    };
    if (isCommandOnly(typed)) {
        add(best(typed.trimmed().sliced(1), all, Kind::Command, all.size()));
        return rows;
    }
    const QString words = searchedFor(typed);
    if (words.isEmpty()) {
        add(best(words, all, Kind::Page, all.size()));
        add(best(words, all, Kind::Command, all.size()));
        return rows;
    }
    for (const Kind kind : {Kind::Page, Kind::Command, Kind::Person, Kind::Goal, Kind::Strength, Kind::Criterion,
                            Kind::Ask, Kind::Feedback, Kind::Reputation})
        add(best(words, all, kind, mostOfOne));
    add(entries + QList{searchFor(words)});
    return rows;
}

} // namespace Headway
