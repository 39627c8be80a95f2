// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findhit.h"

#include <QCoreApplication>
#include <QList>

namespace Headway {

/** Which hits the search box shows for what is typed: a rule over values. */
class FindRows final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::FindRows)

public:
    /** A row is a hit, or the name above those of one kind. */
    struct Row
    {
        FindHit hit = {};
        QString heading = {};

        bool isHeading() const { return !heading.isEmpty(); }
    };

    /** The sign that stands before what is meant as a command, and nothing else. */
    static bool isCommandOnly(const QString &typed);
    /** What is searched for in the journal: nothing where a command is meant. */
    static QString searchedFor(const QString &typed);

    /**
     * By kind, the best first. `all` are those known by their titles; `entries` were found by a search of their own and
     * come as they are. Where nothing is typed, there are the pages and the commands.
     */
    static QList<Row> rows(const QString &typed, const QList<FindHit> &all, const QList<FindHit> &entries);

private:
    static QString headingOf(FindHit::Kind kind);
    static QList<FindHit> best(const QString &typed, const QList<FindHit> &all, FindHit::Kind kind, qsizetype most);
    static FindHit searchFor(const QString &typed);
};

} // namespace Headway
